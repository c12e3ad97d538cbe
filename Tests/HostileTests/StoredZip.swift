import Foundation

/// Writes zip archives whose entries are stored as they are, with checksums of 0.
enum StoredZip {
  /// An archive with a configuration and so many empty entries.
  static func archive(of configuration: Data, entries count: Int) -> Data {
    var (data, directory) = (Data(), Data())
    let others = (0..<count).map { ("assets/\($0)", Data()) }
    for (name, content) in [("config.json", configuration)] + others {
      let offset = UInt32(data.count)
      let common =
        words(20, 0, 0, 0, 0x21) + longs(0, UInt32(content.count), UInt32(content.count))
        + words(UInt16(name.utf8.count), 0)
      data += longs(0x0403_4B50) + common + Data(name.utf8) + content
      directory += longs(0x0201_4B50) + words(20) + common + words(0, 0, 0) + longs(0, offset)
      directory += Data(name.utf8)
    }
    let entries = UInt16(count + 1)
    let start = UInt32(data.count)
    return data + directory + longs(0x0605_4B50) + words(0, 0, entries, entries)
      + longs(UInt32(directory.count), start) + words(0)
  }

  private static func words(_ numbers: UInt16...) -> Data {
    Data(numbers.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] })
  }

  private static func longs(_ numbers: UInt32...) -> Data {
    numbers.reduce(into: Data()) {
      $0 += words(UInt16(truncatingIfNeeded: $1), UInt16(truncatingIfNeeded: $1 >> 16))
    }
  }
}

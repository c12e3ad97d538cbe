import Testing

@testable import HDF5

@Suite struct FileBytesTests {
  static let cases: [(bytes: [UInt8], string: String)] = [
    ([], ""),
    (Array("layer/größe".utf8), "layer/größe"),
    ([0x61, 0xE9, 0x62], "a\u{10FFE9}b"),
    ([0xC3], "\u{10FFC3}"),
    ([0xED, 0xA0, 0x80], "\u{10FFED}\u{10FFA0}\u{10FF80}"),
    ([0xC0, 0xAF], "\u{10FFC0}\u{10FFAF}"),
    (Array("\u{FFFD}".utf8), "\u{FFFD}"),
    (Array("\u{10FFE9}".utf8), "\u{10FFF4}\u{10FF8F}\u{10FFBF}\u{10FFA9}"),
    (Array("\u{10FF7F}".utf8), "\u{10FF7F}"),
    (Array("\u{F0000}".utf8), "\u{F0000}"),
  ]

  @Test("bytes become a string and the same bytes again", arguments: cases)
  func roundTrip(_ test: (bytes: [UInt8], string: String)) {
    let string = test.bytes.withUnsafeBytes { String(fileBytes: $0) }
    #expect(Array(string.unicodeScalars) == Array(test.string.unicodeScalars))
    #expect(string.fileBytes == test.bytes)
  }
}

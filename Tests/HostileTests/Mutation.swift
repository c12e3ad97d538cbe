import Foundation

/// A sample model as bytes, with the ending of its name.
struct Sample: Sendable {
  let ending: String
  let data: [UInt8]

  /// The paths of all sample models, the small ones first.
  static let paths: [String] = {
    let folder = HostileInput.folder.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "SampleModels")
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (names ?? []).sorted()
      .filter { $0.hasSuffix(".h5") || $0.hasSuffix(".keras") || $0.hasSuffix("architecture.json") }
      .map { folder.appending(path: $0).path }
  }()

  static let all: [Sample] = paths.compactMap { path in
    guard let data = try? Data(contentsOf: URL(filePath: path)), data.count < 200_000,
      let dot = path.lastIndex(of: "."), !data.isEmpty
    else { return nil }
    return Sample(ending: String(path[dot...]), data: Array(data))
  }
}

/// Damages files, the same way for the same number.
struct Mutation {
  private var state: UInt64

  init(number: UInt64) { state = number &* 0x9E37_79B9_7F4A_7C15 }

  /// A sample that was damaged: the ending of its name, and its bytes.
  mutating func apply(to samples: [Sample]) -> (String, Data) {
    let sample = samples[below(samples.count)]
    var bytes = sample.data
    for _ in 0...below(2) where !bytes.isEmpty { damage(&bytes, samples) }
    return (sample.ending, Data(bytes))
  }

  private static let signatures = [
    "TREE", "HEAP", "SNOD", "GCOL", "OHDR", "PK\u{1}\u{2}", "PK\u{5}",
  ]

  private mutating func damage(_ bytes: inout [UInt8], _ samples: [Sample]) {
    switch below(7) {
    case 0: bytes.removeLast(below(bytes.count))
    case 1: blank(&bytes)
    case 2: splice(&bytes, samples)
    case 3: bytes.insert(contentsOf: (0...below(64)).map { _ in any() }, at: below(bytes.count))
    case 4: for _ in 0...below(8) { bytes[below(bytes.count)] = any() }
    default: changeNearSignature(&bytes)
    }
  }

  private mutating func blank(_ bytes: inout [UInt8]) {
    let start = below(bytes.count)
    let end = min(start + 1 << (3 + below(10)), bytes.count)
    let byte: UInt8 = below(2) == 0 ? 0 : 0xFF
    for index in start..<end { bytes[index] = byte }
  }

  private mutating func splice(_ bytes: inout [UInt8], _ samples: [Sample]) {
    let other = samples[below(samples.count)].data
    let (from, to) = (below(other.count), below(bytes.count))
    let length = min(below(4096) + 1, other.count - from, bytes.count - to)
    bytes.replaceSubrange(to..<to + length, with: other[from..<from + length])
  }

  private mutating func changeNearSignature(_ bytes: inout [UInt8]) {
    let signature = Array(Self.signatures[below(Self.signatures.count)].utf8)
    let start = below(bytes.count)
    let found = bytes.indices.dropFirst(start).first { bytes[$0...].starts(with: signature) }
    for _ in 0...below(8) {
      bytes[min((found ?? start) + below(96), bytes.count - 1)] = any()
    }
  }

  /// A byte, more often one that matters.
  private mutating func any() -> UInt8 {
    let likely: [UInt8] = [0, 1, 0x7F, 0x80, 0xFF]
    let choice = below(2 * likely.count)
    return choice < likely.count ? likely[choice] : UInt8(below(256))
  }

  /// A number below `limit`, which is more than 0.
  private mutating func below(_ limit: Int) -> Int {
    // SplitMix64.
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((word ^ word >> 31) % UInt64(limit))
  }
}

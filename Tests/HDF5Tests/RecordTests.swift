import Testing

@testable import HDF5

@Suite struct RecordTests {
  func records(_ name: String) throws -> [UInt8] {
    try Fixture(name).withFile { file, length in
      let region = FileRegion(descriptor: file, offset: 0, length: length)
      var walk = try Walk(region: region, options: .init())
      try walk.run()
      return walk.area.withRecords(Array.init)
    }
  }

  func decode(_ bytes: [UInt8]) -> WalkRecords { bytes.withUnsafeBytes { WalkRecords($0) } }

  @Test("records that are cut anywhere give what comes before")
  func cut() throws {
    let bytes = try records("datasets")
    let whole = decode(bytes)
    #expect(whole.isComplete)
    for count in stride(from: 0, to: bytes.count, by: 7) {
      let part = decode(Array(bytes[..<count]))
      #expect(!part.isComplete && part.objects.count <= whole.objects.count)
    }
  }

  @Test("no records can make the decoder trap", arguments: ["attributes", "links", "datasets"])
  func mutated(_ name: String) throws {
    let bytes = try records(name)
    var generator = SplitMix(state: 1)
    for _ in 0..<300 {
      var copy = bytes
      for _ in 0..<Int.random(in: 1...8, using: &generator) {
        let value: UInt8 =
          [0, 1, 0x7F, 0x80, 0xFF, .random(in: 0...255, using: &generator)]
          .randomElement(using: &generator) ?? 0
        let start = Int.random(in: copy.indices, using: &generator)
        for index in start..<min(start + [1, 4, 8][Int(value) % 3], copy.count) {
          copy[index] = value
        }
      }
      let records = decode(copy)
      let superblock = HDF5Superblock(location: 0, version: 0, baseAddress: 0, endOfFile: 0)
      let tree = HDF5Tree(records, superblock: superblock, endings: [])
      _ = tree?.links
    }
  }
}

/// The same numbers in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

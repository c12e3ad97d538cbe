import Testing

@testable import HDF5

@Suite struct RegionTests {
  @Test("a file inside another reads the same")
  func embedded() throws {
    let embedded = try Fixture("embedded.bin", offset: 1237, trailing: 36).read()
    let plain = try Fixture("datasets").read()
    #expect(embedded.summary == plain.summary)
  }

  @Test("offsets count from the start of the region, user block and all")
  func userBlock() throws {
    let tree = try Fixture("userblock").read()
    #expect(tree.superblock.userBlockSize == 1024)
    #expect(tree.superblock.version == 3 || tree.superblock.version == 2)
    guard case .contiguous(let offset?) = try #require(tree["x"]?.dataset).layout else {
      Issue.record("not contiguous")
      return
    }
    #expect(try Fixture("userblock").bytes(at: offset, count: 3) == [0, 1, 2])
  }

  @Test(
    "a worker tells what the same walk here tells",
    arguments: ["attributes", "links", "cycle", "many", "deep", "datasets", "virtual", "sound"])
  func isolation(_ name: String) throws {
    var here = HDF5Reader.Options()
    here.isolation = .none
    #expect(try Fixture(name).read(here).summary == Fixture(name).read().summary)
  }
}

extension HDF5Tree {
  /// All it says, to compare.
  fileprivate var summary: [String] {
    objects.map { "\($0)" } + damage.map { "\($0)" } + ["\(superblock)"]
  }
}

extension Fixture {
  func bytes(at offset: UInt64, count: Int) throws -> [UInt8] {
    try withFile { file, length in
      try FileRegion(descriptor: file, offset: self.offset, length: length)
        .bytes(at: offset, count: count)
    }
  }
}

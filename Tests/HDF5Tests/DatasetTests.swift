import Testing

@testable import HDF5

struct TypeCase: CustomTestStringConvertible {
  let path: String
  let type: String

  init(_ path: String, _ type: String? = nil) { (self.path, self.type) = (path, type ?? path) }

  var testDescription: String { path }

  static let all: [TypeCase] = [
    .init("float32"), .init("float64"), .init("float16"), .init("bfloat16"), .init("int8"),
    .init("int64"), .init("uint8"), .init("bool"), .init("complex64"), .init("opaque16"),
    .init("big_endian", "float32"), .init("fixed", "string5"), .init("strings", "string"),
    .init("sequence", "sequence of int32"), .init("array", "array 2×2 of float32"),
    .init("reference"), .init("enum", "enum of uint8"), .init("compound", "compound48"),
  ]
}

@Suite struct DatasetTests {
  let tree: HDF5Tree

  init() throws { tree = try Fixture("datasets").read() }

  func dataset(_ path: String) throws -> HDF5Dataset { try #require(tree[path]?.dataset) }

  @Test("types have NumPy's names", arguments: TypeCase.all)
  func type(_ test: TypeCase) throws {
    #expect(try dataset(test.path).datatype.description == test.type)
  }

  @Test func byteOrder() throws {
    guard case .float(4, let bits, _) = try dataset("big_endian").datatype else {
      Issue.record("not a float")
      return
    }
    #expect(bits.isBigEndian)
  }

  @Test func members() throws {
    guard case .compound(6, let members, 2) = try dataset("compound").datatype else {
      Issue.record("not a compound")
      return
    }
    #expect(members.map(\.name) == ["x", "y"])
    #expect(members.map(\.offset) == [0, 4])
  }

  @Test func shapes() throws {
    #expect(try dataset("scalar").dataspace == .scalar)
    #expect(try dataset("empty").dataspace == .null)
    #expect(try dataset("zero").dataspace.count == 0)
    #expect(try dataset("float32").dataspace.dimensions == [2, 3])
    #expect(
      try dataset("chunked").dataspace == .simple(dimensions: [10, 6], largest: [nil, 6]))
  }

  @Test("contiguous elements are found in the file")
  func contiguous() throws {
    let contiguous = try dataset("contiguous")
    guard case .contiguous(let offset?) = contiguous.layout else {
      Issue.record("\(contiguous.layout)")
      return
    }
    #expect(contiguous.storageSize == 24)
    let bytes = try Fixture("datasets").bytes(at: offset, count: 24)
    #expect(bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: 20, as: Float.self) } == 5)
  }

  @Test("nothing lies anywhere before it is written")
  func unwritten() throws {
    let unwritten = try dataset("float64")
    #expect(unwritten.layout == .contiguous(offset: nil))
    #expect(unwritten.storageSize == 0)
  }

  @Test func chunked() throws {
    let chunked = try dataset("chunked")
    #expect(chunked.layout == .chunked([5, 3]))
    #expect(chunked.filters.map(\.id) == [2, 1, 3])
    #expect(chunked.filters.map(\.name) == ["shuffle", "deflate", "fletcher32"])
    #expect(chunked.filters[1].clientValues == [6])
    #expect(chunked.storageSize ?? 0 > 0)
  }

  @Test func otherLayouts() throws {
    #expect(try dataset("compact").layout == .compact)
    #expect(
      try dataset("external").layout
        == .external([
          HDF5ExternalPart(file: "/etc/passwd", offset: 0, size: 8),
          HDF5ExternalPart(file: "other.bin", offset: 16, size: .max),
        ]))
    guard case .namedDatatype? = tree["named"]?.kind else {
      Issue.record("not a datatype")
      return
    }
  }

  @Test("a virtual dataset tells its sources, and its shape is not asked for")
  func virtual() throws {
    let virtual = try #require(try Fixture("virtual").read()["v"]?.dataset)
    let source = HDF5VirtualSource(file: "must-not-open.h5", dataset: "data")
    #expect(virtual.layout == .virtual([source, source]))
    #expect(virtual.dataspace == .unread(.inOtherFiles))
    #expect(virtual.storageSize == nil)
    #expect(virtual.datatype.description == "float32")
  }
}

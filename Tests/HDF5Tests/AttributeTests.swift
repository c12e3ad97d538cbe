import Testing

@testable import HDF5

struct AttributeCase: CustomTestStringConvertible {
  let name: String
  let value: HDF5AttributeValue
  let type: String

  init(_ name: String, _ value: HDF5AttributeValue, _ type: String) {
    (self.name, self.value, self.type) = (name, value, type)
  }

  var testDescription: String { name }

  static let all: [AttributeCase] = [
    .init("variable_utf8", .strings(["Größe"]), "string"),
    .init("variable_ascii", .strings(["plain"]), "string"),
    .init("variable_list", .strings(["a", "", "ccc"]), "string"),
    .init("fixed_list", .strings(["kernel:0", "bias:0"]), "string8"),
    .init("fixed_scalar", .strings(["tensorflow"]), "string10"),
    .init("space_padded", .strings(["ab"]), "string6"),
    .init("terminated", .strings(["ab"]), "string6"),
    .init("not_utf8", .strings(["caf\u{10FFE9}"]), "string4"),
    .init("empty_list", .floats([]), "float64"),
    .init("null", .floats([]), "float32"),
    .init("int8", .integers([-3]), "int8"),
    .init("uint64_big", .unread(.unsupported), "uint64"),
    .init("integers", .integers([1, -2, 1 << 40]), "int64"),
    .init("floats", .floats([0.5, -1e300]), "float64"),
    .init("half", .floats([1.5, -.infinity, 0x1p-24]), "float16"),
    .init("bool", .integers([1, 0]), "bool"),
    .init("matrix", .integers([0, 1, 2, 3, 4, 5]), "int32"),
    .init("compound", .unread(.unsupported), "compound48"),
  ]
}

@Suite struct AttributeTests {
  let root: HDF5Object

  init() throws { root = try Fixture("attributes").read().root }

  @Test(arguments: AttributeCase.all)
  func value(_ test: AttributeCase) throws {
    let attribute = try #require(root.attribute(test.name))
    #expect(attribute.value == test.value)
    #expect(attribute.datatype.description == test.type)
  }

  @Test("every attribute of the fixture has a row")
  func coverage() {
    #expect(root.attributes.map(\.name) == AttributeCase.all.map(\.name).sorted())
    #expect(root.attributeCount == UInt64(AttributeCase.all.count))
  }

  @Test("an empty list has no strings, whatever its type")
  func emptyList() throws {
    let empty = try #require(root.attribute("empty_list"))
    #expect(empty.strings == [])
    #expect(empty.dataspace == .simple(dimensions: [0], largest: [0]))
  }

  @Test func shapes() {
    #expect(root.attribute("matrix")?.dataspace.dimensions == [2, 3])
    #expect(root.attribute("int8")?.dataspace == .scalar)
    #expect(root.attribute("null")?.dataspace == .null)
    #expect(root.attribute("variable_utf8")?.string == "Größe")
    #expect(root.attribute("variable_list")?.string == nil)
  }
}

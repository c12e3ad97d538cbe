import Testing

@testable import KerasArchitecture

@Suite("JSON as Python writes it")
struct JSONParserTests {
  @Test(
    "reads every kind of value",
    arguments: [
      ("null", .null), ("true", .bool(true)), ("[]", .array([])), ("{}", .object(JSONObject())),
      ("-12", .integer(-12)), ("64.0", .number(64)), ("1e-07", .number(1e-07)),
      ("Infinity", .number(.infinity)), ("-Infinity", .number(-.infinity)),
      ("123456789012345678901234567890", .largeInteger("123456789012345678901234567890")),
      (#""a\u00e9\n\"\/""#, .string("aé\n\"/")), (#""\ud83d\ude00""#, .string("😀")),
      (#""\ud83d""#, .string("\u{FFFD}")), (#""\ud83d\u0041""#, .string("\u{FFFD}A")),
      (
        " [ 1 , [ { \"a\" : [ ] } ] ] ",
        .array([.integer(1), .array([.object(["a": .array([])])])])
      ),
    ] as [(String, JSONValue)])
  func reads(_ text: String, _ value: JSONValue) throws {
    #expect(try JSONValue(parsing: text) == value)
  }

  @Test func readsNaN() throws {
    #expect(try JSONValue(parsing: "NaN").double?.isNaN == true)
  }

  @Test(
    "names the byte where a text stops being JSON",
    arguments: [
      ("", 0), ("{", 1), ("[1,]", 3), ("[1 2]", 3), ("{\"a\" 1}", 5), ("{a: 1}", 1), ("nul", 0),
      ("nope", 0), ("1 1", 2), ("-", 0), ("1.2.3", 0), ("\"\\x\"", 1), ("\"\\u12", 1),
      ("\"a\nb\"", 2),
      ("\"open", 5), ("[1}", 2),
    ])
  func refuses(_ text: String, _ offset: Int) {
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
    #expect(error?.offset == offset)
  }

  @Test("keeps the order of keys, and of a repeated key the last value")
  func objects() throws {
    let value = try JSONValue(parsing: #"{"b": 1, "a": 2, "b": 3}"#)
    #expect(value.object?.keys == ["b", "a", "b"])
    #expect(value["b"] == .integer(3))
  }

  @Test("bounds depth, length and number of values without using the call stack")
  func limits() {
    var limits = JSONLimits()
    #expect(throws: JSONError(offset: 512, problem: .tooDeep(limit: 512))) {
      try JSONValue(parsing: String(repeating: "[", count: 100_000))
    }
    limits.values = 3
    let error = #expect(throws: JSONError.self) {
      try JSONValue(parsing: "[1,2,3]", limits: limits)
    }
    #expect(error?.problem == .tooManyValues(limit: 3))
    limits.bytes = 4
    #expect(throws: JSONError(offset: 0, problem: .tooLong(limit: 4))) {
      try JSONValue(parsing: "[1,2]", limits: limits)
    }
  }

  @Test(
    "unwraps the tuples of TensorFlow's encoder", arguments: ["__tuple__", "TensorShape"])
  func tuples(_ className: String) throws {
    let value = try JSONValue(parsing: #"{"class_name": "\#(className)", "items": [null, 3]}"#)
    #expect(Shape(value) == [nil, 3])
  }
}

import Testing

@testable import KerasArchitecture

/// Sizes that a model of TensorFlow computes. Expectations are those of tf.keras 2.15.
@Suite("Arithmetic with sizes")
struct SizeArithmeticTests {
  /// What a function returns for `a`, a tensor of the shape (None, 6, 4), or for its shape `s`.
  private static func held(by symbol: String, _ arguments: [CallArgument], _ keywords: String)
    throws -> [Int?]?
  {
    let function = try #require(TensorFlowFunction.named(symbol))
    let members = try JSONValue(parsing: keywords).object?.members.map { key, value in
      LayerCall.Keyword(key, .literal(value))
    }
    let output = try function.output(
      for: LayerCall(arguments, keywords: members ?? []),
      ArchitectureContext(keras: .latest(.tensorFlow)))
    return output.shapes.first??.held?.sizes
  }

  private static var shape: CallArgument {
    var shape: Shape = [3]
    shape.held = HeldSizes([nil, 6, 4])
    return .tensor(shape)
  }

  private static var fixedPart: CallArgument {
    var shape: Shape = [2]
    shape.held = HeldSizes([6, 4])
    return .tensor(shape)
  }

  @Test(
    "follows single numbers through slices",
    arguments: [
      ("0", [nil]), ("1", [6]), ("-1", [4]), ("7", nil),
      (#"{"start": 0, "stop": 2, "step": null}"#, [nil, 6]),
      (#"{"start": null, "stop": null, "step": 2}"#, [nil, 4]),
      (#"{"start": -2, "stop": null, "step": null}"#, [6, 4]),
      (#"{"class_name": "__ellipsis__"}"#, nil),
    ] as [(String, [Int?]?)])
  func slices(_ index: String, _ expected: [Int?]?) {
    let found = try? Self.held(
      by: "__operators__.getitem", [Self.shape], #"{"slice_spec": \#(index)}"#)
    #expect(found == expected)
  }

  @Test(
    "computes with numbers that are all known",
    arguments: [
      ("math.multiply", #"{"y": 2}"#, [12, 8]),
      ("math.add", #"{"y": [0, 1]}"#, [6, 5]),
      ("math.subtract", #"{"y": 1}"#, [5, 3]),
      ("compat.v1.floor_div", #"{"y": 4}"#, [1, 1]),
      ("compat.v1.floor_div", #"{"y": 0}"#, nil),
      ("math.floormod", #"{"y": 4}"#, [2, 0]),
      ("math.maximum", #"{"y": 5}"#, [6, 5]),
      ("math.reduce_prod", "{}", [24]),
      ("math.reduce_sum", "{}", [10]),
      ("compat.v1.gather", #"{"indices": [1, 0]}"#, [4, 6]),
      ("concat", #"{"axis": 0}"#, [6, 4]),
      ("cast", #"{"dtype": "int32"}"#, [6, 4]),
      ("cast", #"{"dtype": "float32"}"#, nil),
      ("math.truediv", #"{"y": 2}"#, nil),
      ("math.multiply", #"{"y": 4611686018427387904}"#, nil),
    ] as [(String, String, [Int?]?)])
  func arithmetic(_ symbol: String, _ keywords: String, _ expected: [Int?]?) {
    #expect((try? Self.held(by: symbol, [Self.fixedPart], keywords)) == expected)
  }

  @Test("loses all numbers if one is not known")
  func openSizes() throws {
    #expect(try Self.held(by: "math.multiply", [Self.shape], #"{"y": 2}"#) == nil)
    #expect(try Self.held(by: "identity", [Self.shape], "{}") == nil)
    #expect(
      try Self.held(by: "concat", [.list([Self.shape, .list([.literal(.integer(5))])])], "{}")
        == [nil, 6, 4, 5])
  }
}

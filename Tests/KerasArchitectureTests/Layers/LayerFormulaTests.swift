import Testing

@testable import KerasArchitecture

@Suite("Formulas of layers")
struct LayerFormulaTests {
  @Test(
    "read as tutorials write them",
    arguments: [
      ("Dense", #"{"units": 7}"#, [nil, 4], "(4 + 1) × 7"),
      ("Dense", #"{"units": 7, "use_bias": false}"#, [nil, 4], "4 × 7"),
      (
        "Conv2D", #"{"filters": 32, "kernel_size": [3, 2]}"#, [nil, 9, 9, 1], "(3 × 2 × 1 + 1) × 32"
      ),
      (
        "Conv2D", #"{"filters": 64, "kernel_size": [15, 1], "use_bias": false}"#, [nil, 20, 20, 1],
        "64 × (15 × 1 × 1)"
      ),
      (
        "Conv2D", #"{"filters": 6, "kernel_size": 3, "groups": 2}"#, [nil, 9, 9, 4],
        "(3 × 3 × 2 + 1) × 6"
      ),
      ("DepthwiseConv2D", #"{"kernel_size": 3}"#, [nil, 9, 9, 4], "(3 × 3 + 1) × 4"),
      (
        "SeparableConv2D", #"{"filters": 32, "kernel_size": 3}"#, [nil, 9, 9, 16],
        "3 × 3 × 16 × 1 + 16 × 32 + 32"
      ),
      ("BatchNormalization", "{}", [nil, 64], "4 × 64"),
      ("BatchNormalization", #"{"scale": false}"#, [nil, 64], "3 × 64"),
      ("LayerNormalization", #"{"axis": [1, 2]}"#, [nil, 5, 3], "2 × 5 × 3"),
    ] as [(String, String, Shape, String)])
  func formula(className: String, settings: String, input: Shape, expected: String) throws {
    let inference = try LayerCase.layer(className, settings).infer(LayerCall(shapes: [input]))
    let formula = try #require(inference.formula)
    #expect("\(formula)" == expected)
    #expect(formula.value == inference.weights.value.flatMap { WeightTally($0)?.elements })
  }
}

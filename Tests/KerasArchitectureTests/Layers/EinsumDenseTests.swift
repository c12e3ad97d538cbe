import Testing

@testable import KerasArchitecture

@Suite("EinsumDense")
struct EinsumDenseTests {
  @Test("comes to what Keras makes of it", arguments: cases)
  func inference(_ test: LayerCase) throws { try test.check() }

  static func settings(_ equation: String, _ output: String, _ more: String = "") -> String {
    #"{"equation": "\#(equation)", "output_shape": \#(output)\#(more)}"#
  }

  static let bias = #", "bias_axes": "de""#
  static let cases: [LayerCase] = [
    LayerCase(
      "EinsumDense", settings("ab,bc->ac", "6", #", "bias_axes": "c""#), on: [nil, 8],
      gives: [nil, 6], weights: ["kernel [8, 6]", "bias [6]"]),
    LayerCase(
      "EinsumDense", settings("abc,cde->abde", "[null, 2, 3]", bias), on: [nil, 5, 8],
      gives: [nil, nil, 2, 3], weights: ["kernel [8, 2, 3]", "bias [2, 3]"]),
    LayerCase(
      "EinsumDense", settings("abc,cde->abde", "[null, 2, 3]", bias), on: [nil, 5, 8],
      gives: [nil, 5, 2, 3], weights: ["kernel [8, 2, 3]", "bias [2, 3]"],
      keras: .latest(.tensorFlow)),
    LayerCase(
      "EinsumDense", settings("abc,cde->abde", "[5, 2, 3]", #", "bias_axes": "be""#),
      on: [nil, 5, 8], gives: [nil, 5, 2, 3], weights: ["kernel [8, 2, 3]", "bias [5, 1, 3]"]),
    LayerCase(
      "EinsumDense", settings("...x,xy->...y", "4"), on: [nil, 5, 6, 7, 8],
      gives: [nil, 7, 6, 5, 4], weights: ["kernel [8, 4]"]),
    LayerCase(
      "EinsumDense", settings("...x,xy->...y", "4"), on: [nil, 5, 6, 7, 8],
      gives: [nil, 5, 6, 7, 4], weights: ["kernel [8, 4]"], keras: .latest(.tensorFlow)),
    LayerCase(
      "EinsumDense", settings("ab...,bc->ac...", "6", #", "bias_axes": "c""#), on: [nil, 8, 5, 4],
      gives: [nil, 6, 5, 4], weights: ["kernel [8, 6]", "bias [6, 1, 1]"]),
    LayerCase(
      "EinsumDense", settings("abc,cd->abd", "[null, 5]", #", "lora_rank": 2"#), on: [nil, 5, 8],
      gives: [nil, nil, 5],
      weights: ["kernel [8, 5]", "lora_kernel_a [8, 2]", "lora_kernel_b [2, 5]"]),
  ]

  @Test(
    "quantizes its kernel as Keras 3.15.1 does",
    arguments: [
      ("abc,cde->abde", "[null, 2, 3]", [nil, 5, 9], "int8", [[9, 2, 3], [1, 1, 2, 3]]),
      ("abcd,cde->abe", "[null, 7]", [nil, 5, 2, 3], "int8", [[2, 3, 7], [1, 1, 7]]),
      ("abc,bcd->ad", "7", [nil, 5, 3], "int8", [[5, 3, 7], [1, 7]]),
      ("abc,bd->adc", "[4, 8]", [nil, 5, 8], "int8", [[5, 4], [1, 4, 1]]),
      ("abc,cde->abde", "[null, 2, 3]", [nil, 5, 9], "int4/-1", [[9, 3], [6]]),
      (
        "abcd,cde->abe", "[null, 7]", [nil, 5, 2, 3], "int4/4",
        [[6, 4], [2, 7], [2, 7], [6]]
      ),
      (
        "abc,cde->abde", "[null, 2, 3]", [nil, 5, 9], "gptq/4/4",
        [[3, 9], [6, 3], [6, 3], [9]]
      ),
      (
        "abcd,cde->abe", "[null, 7]", [nil, 5, 2, 3], "awq/4/-1",
        [[4, 6], [7, 1], [7, 1], [6], [6]]
      ),
    ] as [(String, String, Shape, String, [[Int]])])
  func quantization(
    equation: String, output: String, input: Shape, mode: String, shapes: [[Int]]
  ) throws {
    let policy = #", "dtype": {"config": {"mode": "\#(mode)", "source_name": "float32"}}"#
    let layer = try LayerCase.layer("EinsumDense", Self.settings(equation, output, policy))
    #expect(layer.infer(LayerCall(shapes: [input])).weights.value?.map(\.shape) == shapes)
  }

  @Test(
    "refuses what is no equation of it",
    arguments: ["", "ab,bc", "ab->ac", "ab,bc,cd->ad", "...ab,bc->ac", "a1,1b->ab", "ab, bc->ac"])
  func refusal(equation: String) {
    #expect(throws: ConfigError.self) {
      try LayerCase.layer("EinsumDense", Self.settings(equation, "4"))
    }
  }

  @Test(
    "leaves open what its equation contradicts and never traps",
    arguments: [
      ("abc,cd->abd", "[9, 4]"), ("abc,cd->abd", "[]"), ("abc,ce->abd", "[null, 4]"),
      ("abcdef,fg->abcdeg", "[4]"), ("abc,bd->adc", "[4, 9]"),
    ])
  func contradiction(equation: String, output: String) throws {
    let layer = try LayerCase.layer("EinsumDense", Self.settings(equation, output))
    #expect(layer.infer(LayerCall(shapes: [[nil, 5, 8]])).weights.reason != nil)
  }
}

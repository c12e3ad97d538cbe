import Testing

@testable import KerasArchitecture

@Suite("Formulas, shapes and names")
struct FormulaTests {
  @Test(
    "reads as a tutorial writes it",
    arguments: [
      ((.elements([3, 2, 1]) + 1) * 32, "(3 × 2 × 1 + 1) × 32", 224),
      (.elements([10000, 64]), "10000 × 64", 640_000),
      (4 * (.elements([2, 3]) + .elements([3, 3]) + 3), "4 × (2 × 3 + 3 × 3 + 3)", 72),
      (64 * .elements([15, 1]), "64 × (15 × 1)", 960), (.elements([]), "1", 1),
    ] as [(Formula, String, Int)])
  func description(_ formula: Formula, _ text: String, _ value: Int) {
    #expect(formula.value == value)
    #expect(formula.description == text)
  }

  @Test func overflows() {
    #expect((Formula.number(.max) * 2).value == nil)
    #expect((Formula.number(.max) + 1).value == nil)
  }

  @Test(
    "bounds products",
    arguments: [([3, 4], 12), ([], 1), ([1 << 40, 1 << 40, 0], 0)] as [([Int], Int)])
  func products(_ factors: [Int], _ result: Int) throws {
    #expect(try product(factors) == result)
  }

  @Test(
    "refuses products larger than any model", arguments: [[1 << 40, 1 << 40], [.max, .max, .max]])
  func largeProducts(_ factors: [Int]) {
    #expect(throws: ShapeError.self) { try product(factors) }
  }

  @Test(
    "writes shapes as Python does",
    arguments: [
      (Shape([nil, 80, 64]), "(None, 80, 64)"), (Shape([nil]), "(None,)"), (Shape([]), "()"),
    ])
  func shapes(_ shape: Shape, _ text: String) {
    #expect(shape.description == text)
  }

  /// Expectations of keras 3.15.1 `utils/naming.to_snake_case`.
  @Test(
    "names a layer's place in a store as Keras does",
    arguments: [
      ("Dense", "dense"), ("Conv2DTranspose", "conv2d_transpose"), ("ConvLSTM2D", "conv_lstm2d"),
      ("PReLU", "p_re_lu"), ("ReLU", "re_lu"), ("ELU", "elu"), ("GRU", "gru"),
      ("BatchNormalization", "batch_normalization"), ("MultiHeadAttention", "multi_head_attention"),
      ("RMSNormalization", "rms_normalization"), ("STFTSpectrogram", "stft_spectrogram"),
      ("UpSampling2D", "up_sampling2d"), ("My_Layer", "my__layer"), ("AaBbCc", "aa_bb_cc"),
    ])
  func snakeCase(_ className: String, _ name: String) {
    #expect(className.snakeCased == name)
  }
}

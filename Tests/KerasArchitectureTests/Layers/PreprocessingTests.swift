import Testing

@testable import KerasArchitecture

@Suite("Preprocessing layers")
struct PreprocessingTests {
  @Test("come to what Keras makes of them", arguments: cases)
  func inference(_ test: LayerCase) throws { try test.check() }

  static let tensorFlow = KerasVersion.latest(.tensorFlow)
  static let earlier = KerasVersion(line: .keras3, major: 3, minor: 8)
  static let words = #""vocabulary": ["a", "b", "c"], "num_oov_indices": 2"#
  static let cases: [LayerCase] = [
    LayerCase(
      "Resizing", #"{"height": 6, "width": 5, "data_format": "channels_first"}"#,
      on: [nil, 3, nil, nil], gives: [nil, 3, 6, 5]),
    LayerCase("CenterCrop", #"{"height": 6, "width": 5}"#, on: [9, 8, 3], gives: [6, 5, 3]),
    LayerCase(
      "RandomWidth", #"{"factor": 0.2}"#, on: [nil, 9, 8, 3], gives: [nil, 9, nil, 3],
      keras: tensorFlow),
    LayerCase(
      "CategoryEncoding", #"{"num_tokens": 6, "output_mode": "one_hot"}"#, on: [nil, 4],
      gives: [nil, 4, 6]),
    LayerCase(
      "CategoryEncoding", #"{"num_tokens": 6, "output_mode": "one_hot"}"#, on: [nil, 1],
      gives: [nil, 6]),
    LayerCase(
      "CategoryEncoding", #"{"num_tokens": 6}"#, on: [nil], gives: [6], keras: tensorFlow),
    LayerCase(
      "Discretization", #"{"bin_boundaries": [1, 2, 5], "output_mode": "multi_hot"}"#,
      on: [nil, 4], gives: [nil, 4]),
    LayerCase(
      "Discretization", #"{"bin_boundaries": [1, 2, 5], "output_mode": "one_hot"}"#,
      on: [nil, 3], gives: [nil, 3], keras: earlier),
    LayerCase(
      "Hashing", #"{"num_bins": 9, "output_mode": "one_hot"}"#, on: [nil, 4], gives: [nil, 9]),
    LayerCase(
      "HashedCrossing", #"{"num_bins": 9, "output_mode": "one_hot"}"#, on: [nil, 1], [nil, 1],
      gives: [nil, 9]),
    LayerCase("StringLookup", "{\(words)}", on: [nil, 4], gives: [nil, 4]),
    LayerCase(
      "StringLookup", #"{\#(words), "output_mode": "one_hot"}"#, on: [nil, 4], gives: [nil, 4, 5]),
    LayerCase(
      "StringLookup", #"{\#(words), "output_mode": "one_hot"}"#, on: [nil, 4], gives: [nil, 5],
      keras: earlier),
    LayerCase(
      "StringLookup", #"{\#(words), "output_mode": "count", "vocabulary_size": 7}"#,
      on: [nil, 4], gives: [nil, 7], keras: tensorFlow),
    LayerCase(
      "IntegerLookup",
      #"{"vocabulary": [-1, 3, 5], "oov_token": -1, "output_mode": "multi_hot"}"#, on: [nil, 4],
      gives: [nil, 3]),
    LayerCase(
      "IntegerLookup",
      #"{"vocabulary": null, "max_tokens": 12, "pad_to_max_tokens": true, "output_mode": "tf_idf"}"#,
      on: [nil, 4], gives: [nil, 12], weights: ["idf_weights [0]", "num_documents []"],
      keras: tensorFlow),
    LayerCase(
      "TextVectorization", #"{"output_sequence_length": 7}"#, on: [nil, 1], gives: [nil, 7]),
    LayerCase(
      "TextVectorization", #"{"output_mode": "count", "vocabulary_size": 5}"#, on: [nil, 1],
      gives: [nil, 1, 5]),
    LayerCase(
      "TextVectorization", #"{"output_mode": "count", "vocabulary_size": 5}"#, on: [nil, 1],
      gives: [nil, 5], keras: tensorFlow),
    LayerCase(
      "STFTSpectrogram", #"{"frame_length": 50}"#, on: [nil, 400, 2], gives: [nil, 15, 66],
      weights: ["real_kernel [50, 1, 33]", "imag_kernel [50, 1, 33]"]),
    LayerCase(
      "STFTSpectrogram",
      #"{"mode": "imag", "frame_length": 50, "frame_step": 7, "fft_length": 70, "padding": "same", "expand_dims": true}"#,
      on: [nil, nil, 2], gives: [nil, nil, 36, 2], weights: ["imag_kernel [50, 1, 36]"]),
    LayerCase(
      "MelSpectrogram", #"{"num_mel_bins": 20, "sequence_stride": 30}"#, on: [nil, 1000],
      gives: [nil, 20, 34]),
  ]

  @Test("grow with what TensorFlow learns, and count nothing of it")
  func growing() throws {
    let layer = try LayerCase.layer(
      "Discretization", #"{"bin_boundaries": null, "num_bins": 4}"#, keras: Self.tensorFlow)
    let weights = try #require(layer.infer(LayerCall(shapes: [[nil, 3]])).weights.value)
    #expect(weights.map(\.isGrowing) == [true])
    #expect(WeightTally(weights)?.elements == 0)
  }

  @Test("stay unknown where TensorFlow before 2.6 encoded otherwise")
  func oldEncodings() throws {
    let layer = try LayerCase.layer(
      "StringLookup", #"{\#(Self.words), "output_mode": "binary"}"#,
      keras: KerasVersion(line: .tensorFlow, major: 2, minor: 4))
    #expect(layer.infer(LayerCall(shapes: [[nil, 3]])).output.reason != nil)
  }

  @Test("run one after the other in a pipeline")
  func pipeline() throws {
    let settings = #"""
      {"layers": [{"class_name": "CenterCrop", "config": {"name": "c", "height": 6, "width": 5}},
        {"class_name": "Normalization", "config": {"name": "n", "axis": -1}}]}
      """#
    let inference = try LayerCase.layer("Pipeline", settings).infer(
      LayerCall(shapes: [[nil, 9, 8, 3]]))
    #expect(inference.output == .known(.tensor([nil, 6, 5, 3])))
    #expect(inference.weights.value?.map(\.store).first == "layers/normalization")
    #expect(inference.parts.map(\.name) == ["c", "n"])
  }

  @Test(
    "refuse settings that no such layer can have",
    arguments: [
      ("STFTSpectrogram", #"{"frame_length": 50, "frame_step": 51}"#),
      ("STFTSpectrogram", #"{"frame_length": 1}"#), ("MelSpectrogram", #"{"sequence_stride": 0}"#),
      ("Resizing", #"{"height": 0, "width": 5}"#), ("Hashing", #"{"num_bins": 0}"#),
      ("CategoryEncoding", #"{"num_tokens": -6}"#),
      ("StringLookup", #"{"output_mode": "loud"}"#),
    ])
  func refusal(className: String, settings: String) {
    #expect(throws: ConfigError.self) { try LayerCase.layer(className, settings) }
  }
}

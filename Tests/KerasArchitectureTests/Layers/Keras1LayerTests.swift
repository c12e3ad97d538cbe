import Testing

@testable import KerasArchitecture

@Suite("Layers of Keras 1")
struct Keras1LayerTests {
  @Test("come to what Keras 1.2.2 makes of them", arguments: cases)
  func inference(_ test: LayerCase) throws { try test.check() }

  static let last = KerasVersion.latest(.keras1)
  static let first = KerasVersion(line: .keras1, major: 1)
  static let cases: [LayerCase] = [
    LayerCase(
      "Convolution1D", #"{"nb_filter": 4, "filter_length": 3, "border_mode": "full"}"#,
      on: [nil, 10, 2], gives: [nil, 12, 4], weights: ["W [3, 1, 2, 4]", "b [4]"], keras: last),
    LayerCase(
      "Convolution1D", #"{"nb_filter": 4, "filter_length": 3, "subsample_length": 2}"#,
      on: [nil, 10, 2], gives: [nil, 4, 4], weights: ["W [4, 2, 3, 1]", "b [4]"], keras: first),
    LayerCase(
      "Convolution2D", #"{"nb_filter": 4, "nb_row": 3, "nb_col": 2, "dim_ordering": "th"}"#,
      on: [nil, 1, 8, 8], gives: [nil, 4, 6, 7], weights: ["W [4, 1, 3, 2]", "b [4]"],
      keras: last),
    LayerCase(
      "Deconvolution2D",
      #"{"nb_filter": 3, "nb_row": 2, "nb_col": 3, "output_shape": [null, 14, 10, 3], "bias": false}"#,
      on: [nil, 8, 5, 2], gives: [nil, 14, 10, 3], weights: ["W [2, 3, 2, 3]"], keras: last),
    LayerCase(
      "SeparableConvolution2D",
      #"{"nb_filter": 3, "nb_row": 3, "nb_col": 3, "depth_multiplier": 2, "dim_ordering": "th"}"#,
      on: [nil, 5, 6, 10], gives: [nil, 3, 4, 8],
      weights: ["depthwise_kernel [2, 5, 3, 3]", "pointwise_kernel [3, 10, 1, 1]", "b [3]"],
      keras: last),
    LayerCase(
      "LocallyConnected1D", #"{"nb_filter": 4, "filter_length": 3}"#, on: [nil, 8, 3],
      gives: [nil, 6, 4], weights: ["W [6, 9, 4]", "b [6, 4]"], keras: last),
    LayerCase(
      "MaxPooling1D", #"{"pool_length": 3, "stride": null}"#, on: [nil, 10, 2],
      gives: [nil, 3, 2], keras: last),
    LayerCase(
      "ZeroPadding2D", #"{"padding": {"top_pad": 1, "right_pad": 3}}"#, on: [nil, 4, 4, 1],
      gives: [nil, 5, 7, 1], keras: last),
    LayerCase(
      "ZeroPadding2D", #"{"padding": [0, 1, 2, 3]}"#, on: [nil, 4, 4, 1], gives: [nil, 5, 9, 1],
      keras: last),
    LayerCase(
      "MaxoutDense", #"{"output_dim": 3, "nb_feature": 2}"#, on: [nil, 5], gives: [nil, 3],
      weights: ["W [2, 5, 3]", "b [2, 3]"], keras: last),
    LayerCase(
      "Highway", "{}", on: [nil, 8], gives: [nil, 8],
      weights: ["W [8, 8]", "W_carry [8, 8]", "b [8]", "b_carry [8]"], keras: last),
    LayerCase(
      "Highway", "{}", on: [nil, 8], gives: [nil, 8],
      weights: ["W [8, 8]", "b [8]", "W_carry [8, 8]", "b_carry [8]"],
      keras: KerasVersion(line: .keras1, major: 1, minor: 1)),
    LayerCase(
      "Embedding", #"{"input_dim": 7, "output_dim": 3, "input_length": 5}"#, on: [nil, nil],
      gives: [nil, 5, 3], weights: ["W [7, 3]"], keras: last),
    LayerCase(
      "BatchNormalization", #"{"axis": 1, "mode": 0}"#, on: [nil, 4, 6], gives: [nil, 4, 6],
      weights: ["gamma [4]", "beta [4]", "running_mean [4]", "running_std [4]"], keras: last),
    LayerCase(
      "Merge", #"{"mode": "dot", "dot_axes": 1}"#, on: [nil, 4, 3], [nil, 4, 2],
      gives: [nil, 3, 2], keras: last),
    LayerCase(
      "Merge", #"{"mode": "concat", "concat_axis": 1}"#, on: [nil, 4, 3], [nil, 5, 3],
      gives: [nil, 9, 3], keras: last),
  ]
}

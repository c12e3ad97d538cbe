import Testing

@testable import KerasArchitecture

@Suite("Layers of tf.keras")
struct TensorFlowLayerTests {
  @Test("come to what Keras 2.15.0 makes of them", arguments: cases)
  func inference(_ test: LayerCase) throws { try test.check() }

  static let tensorFlow = KerasVersion.latest(.tensorFlow)
  static let cases: [LayerCase] = [
    LayerCase(
      "Conv2D", #"{"filters": 4, "kernel_size": 3}"#, on: [nil, 5, 8, 8, 3],
      gives: [nil, 5, 6, 6, 4], weights: ["kernel [3, 3, 3, 4]", "bias [4]"], keras: tensorFlow),
    LayerCase(
      "Conv3DTranspose",
      #"{"filters": 1, "kernel_size": 3, "padding": "same", "strides": 2, "output_padding": 0}"#,
      on: [nil, 4, nil, 4, 3], gives: [nil, 7, nil, 7, 1],
      weights: ["kernel [3, 3, 3, 1, 3]", "bias [1]"], keras: tensorFlow),
    LayerCase(
      "UpSampling2D", #"{"size": [2, 3]}"#, on: [nil, 4, nil, 1], gives: [nil, nil, nil, 1],
      keras: tensorFlow),
    LayerCase(
      "DepthwiseConv2D", #"{"kernel_size": 3, "use_bias": false}"#, on: [nil, 8, 8, 4],
      gives: [nil, 6, 6, 4], weights: ["depthwise_kernel [3, 3, 4, 1]"], keras: tensorFlow),
    LayerCase(
      "LocallyConnected1D", #"{"filters": 4, "kernel_size": 3, "strides": 2}"#, on: [nil, 9, 2],
      gives: [nil, 4, 4], weights: ["kernel [4, 6, 4]", "bias [4, 4]"], keras: tensorFlow),
    LayerCase(
      "LocallyConnected2D",
      #"{"filters": 3, "kernel_size": 2, "implementation": 2, "data_format": "channels_first"}"#,
      on: [nil, 2, 4, 5], gives: [nil, 3, 3, 4],
      weights: ["kernel [2, 4, 5, 3, 3, 4]", "bias [3, 4, 3]"], keras: tensorFlow),
    LayerCase(
      "LocallyConnected2D",
      #"{"filters": 3, "kernel_size": [3, 2], "strides": [2, 1], "implementation": 3, "padding": "same"}"#,
      on: [nil, 5, 4, 2], gives: [nil, 3, 4, 3], weights: ["kernel [294]", "bias [3, 4, 3]"],
      keras: tensorFlow),
    LayerCase(
      "Add", #"{}"#, on: [nil, 4, 1], [nil, nil, 5], gives: [nil, 4, 5], keras: tensorFlow),
    LayerCase(
      "Concatenate", #"{"axis": -1}"#, on: [nil, nil, 3], [nil, 4, 5], gives: [nil, 4, 8],
      keras: tensorFlow),
    LayerCase(
      "BatchNormalization", #"{"axis": [1, 3]}"#, on: [nil, 4, 5, 6], gives: [nil, 4, 5, 6],
      weights: [
        "gamma [1, 4, 1, 6]", "beta [1, 4, 1, 6]", "moving_mean [1, 4, 1, 6]",
        "moving_variance [1, 4, 1, 6]",
      ], keras: tensorFlow),
    LayerCase(
      "LayerNormalization", #"{"axis": [-1, 1]}"#, on: [nil, 4, 5, 6], gives: [nil, 4, 5, 6],
      weights: ["gamma [6, 4]", "beta [6, 4]"], keras: tensorFlow),
    LayerCase(
      "Embedding", #"{"input_dim": 10, "output_dim": 4, "input_length": 5}"#, on: [nil, nil],
      gives: [nil, nil, 4], weights: ["embeddings [10, 4]"], keras: tensorFlow),
    LayerCase(
      "Normalization", #"{}"#, on: [nil, 4, 5], gives: [nil, 4, 5],
      weights: ["mean [5]", "variance [5]", "count []"], keras: tensorFlow),
    LayerCase(
      "RandomFourierFeatures", #"{"output_dim": 4}"#, on: [nil, 3], gives: [nil, 4],
      weights: ["kernel_scale [1]", "unscaled_kernel [3, 4]", "bias [4]"], keras: tensorFlow),
    LayerCase("Flatten", #"{}"#, on: [nil], gives: [nil, 1], keras: tensorFlow),
  ]
}

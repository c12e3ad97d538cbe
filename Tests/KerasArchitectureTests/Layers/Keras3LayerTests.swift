import Testing

@testable import KerasArchitecture

@Suite("Layers of Keras 3")
struct Keras3LayerTests {
  @Test("come to what Keras 3.15.1 makes of them", arguments: cases)
  func inference(_ test: LayerCase) throws { try test.check() }

  static let cases: [LayerCase] = [
    LayerCase(
      "Conv1D", #"{"filters": 4, "kernel_size": 3, "strides": 2, "padding": "causal"}"#,
      on: [nil, 10, 2], gives: [nil, 5, 4], weights: ["kernel [3, 2, 4]", "bias [4]"]),
    LayerCase(
      "Conv2D",
      #"{"filters": 6, "kernel_size": [3, 2], "dilation_rate": [2, 1], "groups": 2, "data_format": "channels_first"}"#,
      on: [nil, 4, 9, nil], gives: [nil, 6, 5, nil], weights: ["kernel [3, 2, 2, 6]", "bias [6]"]),
    LayerCase(
      "Conv2D", #"{"filters": 64, "kernel_size": [15, 1], "use_bias": false}"#,
      on: [nil, 20, 20, 1], gives: [nil, 6, 20, 64], weights: ["kernel [15, 1, 1, 64]"]),
    LayerCase(
      "Conv2D", #"{"filters": 32, "kernel_size": [3, 2]}"#, on: [nil, 20, 20, 1],
      gives: [nil, 18, 19, 32], weights: ["kernel [3, 2, 1, 32]", "bias [32]"]),
    LayerCase(
      "Conv2D", #"{"filters": 6, "kernel_size": 3, "lora_rank": 2}"#, on: [nil, 8, 8, 4],
      gives: [nil, 6, 6, 6],
      weights: [
        "kernel [3, 3, 4, 6]", "bias [6]", "lora_kernel_a [3, 3, 4, 2]", "lora_kernel_b [2, 6]",
      ]),
    LayerCase(
      "Conv3D", #"{"filters": 2, "kernel_size": 2, "padding": "same", "strides": 3}"#,
      on: [nil, 7, 7, 7, 1], gives: [nil, 3, 3, 3, 2],
      weights: ["kernel [2, 2, 2, 1, 2]", "bias [2]"]),
    LayerCase(
      "Conv1DTranspose",
      #"{"filters": 5, "kernel_size": 4, "strides": 3, "padding": "valid", "output_padding": 1}"#,
      on: [nil, 6, 2], gives: [nil, 20, 5], weights: ["kernel [4, 5, 2]", "bias [5]"]),
    LayerCase(
      "Conv2DTranspose",
      #"{"filters": 5, "kernel_size": 4, "strides": 3, "padding": "same", "output_padding": 2}"#,
      on: [nil, 6, 6, 2], gives: [nil, 17, 17, 5], weights: ["kernel [4, 4, 5, 2]", "bias [5]"]),
    LayerCase(
      "Conv2DTranspose", #"{"filters": 5, "kernel_size": 2, "strides": 3}"#, on: [nil, 6, nil, 2],
      gives: [nil, 18, nil, 5], weights: ["kernel [2, 2, 5, 2]", "bias [5]"]),
    LayerCase(
      "Conv3DTranspose", #"{"filters": 1, "kernel_size": 3, "dilation_rate": 2}"#,
      on: [nil, 4, 4, 4, 3], gives: [nil, 8, 8, 8, 1],
      weights: ["kernel [3, 3, 3, 1, 3]", "bias [1]"]),
    LayerCase(
      "DepthwiseConv2D", #"{"kernel_size": 3, "depth_multiplier": 2, "padding": "same"}"#,
      on: [nil, 8, 8, 4], gives: [nil, 8, 8, 8], weights: ["kernel [3, 3, 4, 2]", "bias [8]"]),
    LayerCase(
      "SeparableConv2D", #"{"filters": 32, "kernel_size": 3, "padding": "same"}"#,
      on: [nil, 8, 8, 16], gives: [nil, 8, 8, 32],
      weights: ["depthwise_kernel [3, 3, 16, 1]", "pointwise_kernel [1, 1, 16, 32]", "bias [32]"]),
    LayerCase(
      "MaxPooling2D", #"{"pool_size": 3, "strides": 2, "padding": "same"}"#, on: [nil, 7, nil, 3],
      gives: [nil, 4, nil, 3]),
    LayerCase(
      "AveragePooling1D", #"{"pool_size": 3, "data_format": "channels_first"}"#, on: [nil, 2, 11],
      gives: [nil, 2, 3]),
    LayerCase(
      "GlobalAveragePooling2D", #"{"keepdims": true, "data_format": "channels_first"}"#,
      on: [nil, 3, 5, 5], gives: [nil, 3, 1, 1]),
    LayerCase(
      "AdaptiveMaxPooling2D", #"{"output_size": [2, 3]}"#, on: [nil, 9, 9, 4],
      gives: [nil, 2, 3, 4]),
    LayerCase("Flatten", #"{}"#, on: [nil, nil, 3], gives: [nil, nil]),
    LayerCase("Reshape", #"{"target_shape": [-1, 4]}"#, on: [nil, 6, 2], gives: [nil, 3, 4]),
    LayerCase("Reshape", #"{"target_shape": [-1, 4]}"#, on: [nil, nil, 2], gives: [nil, nil, 4]),
    LayerCase("Permute", #"{"dims": [3, 1, 2]}"#, on: [nil, 5, 6, 7], gives: [nil, 7, 5, 6]),
    LayerCase(
      "ZeroPadding2D", #"{"padding": [[1, 2], [0, 3]]}"#, on: [nil, 5, nil, 1],
      gives: [nil, 8, nil, 1]),
    LayerCase("Cropping3D", #"{"cropping": 1}"#, on: [nil, 4, 5, 6, 1], gives: [nil, 2, 3, 4, 1]),
    LayerCase(
      "UpSampling2D", #"{"size": [2, 3]}"#, on: [nil, 4, nil, 1], gives: [nil, 8, nil, 1]),
    LayerCase("Add", #"{}"#, on: [nil, 4, 1], [nil, nil, 5], gives: [nil, nil, 5]),
    LayerCase("Add", #"{}"#, on: [nil, 4, 1], [nil, 5], gives: [nil, 4, 5]),
    LayerCase(
      "Concatenate", #"{"axis": 1}"#, on: [nil, 4, 3], [nil, nil, 3], gives: [nil, nil, 3]),
    LayerCase(
      "Concatenate", #"{"axis": -1}"#, on: [nil, nil, 3], [nil, 4, 5], gives: [nil, nil, 8]),
    LayerCase("Dot", #"{"axes": [2, 1]}"#, on: [nil, 4, 3], [nil, 3, 7], gives: [nil, 4, 7]),
    LayerCase("Dot", #"{"axes": 1}"#, on: [nil, 4], [nil, 4], gives: [nil, 1]),
    LayerCase(
      "BatchNormalization", #"{"scale": false}"#, on: [nil, 5, 64], gives: [nil, 5, 64],
      weights: ["beta [64]", "moving_mean [64]", "moving_variance [64]"]),
    LayerCase(
      "BatchNormalization", #"{"renorm": true}"#, on: [nil, 5, 3], gives: [nil, 5, 3],
      weights: [
        "gamma [3]", "beta [3]", "moving_mean [3]", "moving_variance [3]", "moving_stddev [3]",
        "renorm_mean [3]", "renorm_stddev [3]",
      ]),
    LayerCase(
      "LayerNormalization", #"{"axis": [1, -1]}"#, on: [nil, 5, 6, 3], gives: [nil, 5, 6, 3],
      weights: ["gamma [3, 5]", "beta [3, 5]"]),
    LayerCase(
      "LayerNormalization", #"{"rms_scaling": true}"#, on: [nil, 5, 3], gives: [nil, 5, 3],
      weights: ["gamma [3]"]),
    LayerCase(
      "GroupNormalization", #"{"groups": -1, "axis": 1}"#, on: [nil, 4, 5], gives: [nil, 4, 5],
      weights: ["gamma [4]", "beta [4]"]),
    LayerCase(
      "RMSNormalization", #"{"axis": [1, 2]}"#, on: [nil, 4, 5], gives: [nil, 4, 5],
      weights: ["scale [4, 5]"]),
    LayerCase(
      "Normalization", #"{"axis": [1, 2]}"#, on: [nil, 4, 5], gives: [nil, 4, 5],
      weights: ["mean [4, 5]", "variance [4, 5]", "count []"]),
    LayerCase(
      "Normalization", #"{"axis": null}"#, on: [nil, 4, 5], gives: [nil, 4, 5],
      weights: ["mean []", "variance []", "count []"]),
    LayerCase(
      "Normalization", #"{"mean": 1.0, "variance": 2.0}"#, on: [nil, 4, 5], gives: [nil, 4, 5]),
    LayerCase(
      "PReLU", #"{"shared_axes": [1, 2]}"#, on: [nil, 4, 5, 3], gives: [nil, 4, 5, 3],
      weights: ["alpha [1, 1, 3]"]),
    LayerCase(
      "Dense", #"{"units": 7}"#, on: [nil, 4], gives: [nil, 7],
      weights: ["kernel [4, 7]", "bias [7]"]),
    LayerCase(
      "Embedding", #"{"input_dim": 10000, "output_dim": 64}"#, on: [nil, nil],
      gives: [nil, nil, 64], weights: ["embeddings [10000, 64]"]),
    LayerCase(
      "Embedding", #"{"input_dim": 10, "output_dim": 4, "lora_rank": 2}"#, on: [nil, 3],
      gives: [nil, 3, 4],
      weights: ["embeddings [10, 4]", "lora_embeddings_a [10, 2]", "lora_embeddings_b [2, 4]"]),
    LayerCase(
      "ReversibleEmbedding", #"{"input_dim": 10, "output_dim": 4, "tie_weights": false}"#,
      on: [nil, 3], gives: [nil, 3, 4],
      weights: ["embeddings [10, 4]", "reverse_embeddings [4, 10]"]),
  ]
}

import KerasArchitecture

/// What came to Keras 3 after its first version: found by comparing the signatures of `layers/` and
/// `initializers/` in one release of each minor version from 3.0 to 3.15.
enum Keras3History {
  /// The minor version with which a class came; 0 for those that were always there.
  static func firstMinor(ofClass name: String) -> Int { classes[name] ?? 0 }

  /// The settings of a class that came later, each with the minor version.
  static func arguments(of className: String) -> [String: Int] { arguments[className] ?? [:] }

  private static let classes = minors([
    1: ["MelSpectrogram"], 6: ["AutoContrast", "Pipeline", "Solarization"],
    7: ["MaxNumBoundingBoxes", "STFTSpectrogram"],
    8: [
      "Equalization", "MixUp", "RandAugment", "RandomColorDegeneration", "RandomColorJitter",
      "RandomGrayscale", "RandomHue", "RandomPosterization", "RandomSaturation",
      "RandomSharpness",
    ],
    9: [
      "AugMix", "CutMix", "RMSNormalization", "RandomErasing", "RandomGaussianBlur",
      "RandomInvert", "RandomPerspective",
    ],
    10: ["RandomElasticTransform"], 12: ["ReversibleEmbedding"],
    13: [
      "AdaptiveAveragePooling1D", "AdaptiveAveragePooling2D", "AdaptiveAveragePooling3D",
      "AdaptiveMaxPooling1D", "AdaptiveMaxPooling2D", "AdaptiveMaxPooling3D",
    ],
    14: ["ContrastLimitedAdaptiveHistogramEqualization"],
  ])

  private static func minors(_ names: [Int: [String]]) -> [String: Int] {
    names.reduce(into: [:]) { minors, entry in
      for name in entry.value { minors[name] = entry.key }
    }
  }

  private static let arguments: [String: [String: Int]] = [
    "CategoryEncoding": ["sparse": 2],
    "Conv1D": convolution, "Conv2D": convolution, "Conv3D": convolution,
    "Dense": ["lora_alpha": 10, "quantization_config": 13],
    "EinsumDense": [
      "lora_alpha": 10, "gptq_unpacked_column_size": 12, "quantization_config": 13,
    ],
    "Embedding": ["lora_alpha": 10, "quantization_config": 13],
    "GroupQueryAttention": ["seed": 7, "use_gate": 14, "sliding_window": 15],
    "IntegerLookup": ["oov_method": 14, "salt": 14],
    "MultiHeadAttention": ["seed": 4, "use_gate": 14, "sliding_window": 15],
    "RandomContrast": ["value_range": 8],
    "Resizing": ["fill_mode": 3, "fill_value": 3, "pad_to_aspect_ratio": 3, "antialias": 9],
    "StringLookup": ["oov_method": 14, "salt": 14],
    "ZeroPadding1D": ["data_format": 5],
  ]

  private static let convolution = ["lora_rank": 3, "lora_alpha": 10]
}

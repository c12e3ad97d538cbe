@testable import KerasInspector

/// What rules say that look at the weights, or at how they are stored.
extension LoadingCase {
  static let storage =
    alone + unbuilt + types + quantized + unversioned + builtTwice + interrupted + orders

  private static let kernel = StoredLayer("dense", [(name: "kernel", shape: [4, 2])])

  private static let alone = [
    LoadingCase(
      title: "weights in the layout of Keras 3", keras: "3.15.1", format: .weightsH5,
      file: "model.weights.h5", hasModel: false, loader: "keras==3.15",
      codes: ["note weights-only"], stored: [kernel], layout: .store),
    LoadingCase(
      title: "weights in the layout of Keras 3", keras: "3.15.1", format: .weightsH5,
      file: "model.weights.h5", hasModel: false, loader: "tf.keras==2.11",
      codes: ["error needs-keras-3"], stored: [kernel], layout: .store),
    LoadingCase(
      title: "weights in the layout of Keras 3 by another name", keras: "3.15.1",
      format: .weightsH5, hasModel: false, loader: "keras==3.15",
      codes: ["note weights-only", "error unsupported-suffix"], stored: [kernel], layout: .store),
    LoadingCase(
      title: "weights in the layout of Keras 2", format: .legacyWeightsH5, hasModel: false,
      loader: "keras==3.15", codes: ["note weights-only"], stored: [kernel]),
    LoadingCase(
      title: "weights in the layout of Keras 2, named for that of Keras 3",
      format: .legacyWeightsH5, file: "model.weights.h5", hasModel: false, loader: "keras==3.15",
      codes: ["note weights-only", "error unsupported-suffix"], stored: [kernel]),
    LoadingCase(
      title: "weights and a model", layers: "\(input), \(dense)", loader: "keras==3.15", codes: [],
      stored: [kernel]),
  ]

  private static let unbuilt = [
    LoadingCase(
      title: "no input shape", keras: "2.2.4", layers: dense, loader: "keras==2.2.4",
      codes: ["error unbuilt-model"], stored: [kernel]),
    LoadingCase(
      title: "no input shape, and nothing stored", keras: "2.2.4", layers: dense,
      loader: "keras==2.2.4", codes: []),
    LoadingCase(
      title: "the shape it was built with", keras: "3.15.1",
      configuration:
        #"{"class_name": "Sequential", "config": {"name": "s", "layers": [\#(dense)], "build_input_shape": [null, 4]}}"#,
      loader: "keras==3.15", codes: [], stored: [kernel]),
  ]

  /// A chain in a chain, as one whose first layer was frozen and whose bare list does not say so.
  private static let orders = [
    (["a_W", "a_b", "b_W", "b_b"], "keras==1.2.2", []),
    (["b_W", "b_b", "a_W", "a_b"], "keras==1.2.2", ["error unloadable-weights"]),
    (["b_W", "b_b", "a_W", "a_b"], "tf.keras==2.11", ["error needs-keras-2"]),
  ].map { (names: [String], loader: String, codes: [String]) in
    let shapes = ["a_W": [4, 3], "a_b": [3], "b_W": [3, 2], "b_b": [2]]
    let inner = [
      layer("Dense", #""name": "a", "output_dim": 3, "batch_input_shape": [null, 4]"#),
      layer("Dense", #""name": "b", "output_dim": 2"#),
    ].joined(separator: ", ")
    return LoadingCase(
      title: "weights in the order \(names)", keras: "1.2.2",
      configuration:
        #"{"class_name": "Sequential", "config": [{"class_name": "Sequential", "config": [\#(inner)]}]}"#,
      loader: loader, codes: codes,
      stored: [StoredLayer("sequential_1", names.map { ($0, shapes[$0] ?? []) })])
  }

  private static let bfloat16 = StoredLayer(
    "dense", [(name: "kernel", shape: [4, 2])], isOpaque: true)

  private static let types = [
    LoadingCase(
      title: "bfloat16 in .h5", keras: "3.15.1", layers: "\(input3), \(dense)",
      loader: "keras==3.15", codes: ["error unloadable-weights"], stored: [bfloat16]),
    LoadingCase(
      title: "bfloat16 in .h5", layers: "\(input), \(dense)", loader: "tf.keras==2.15",
      codes: ["error unloadable-weights"], stored: [bfloat16]),
    LoadingCase(
      title: "bfloat16 in an archive", keras: "3.15.1", format: .kerasArchive, file: "model.keras",
      layers: "\(input3), \(dense)", loader: "keras==3.15", codes: [], stored: [bfloat16],
      layout: .store),
    LoadingCase(
      title: "float32 in .h5", keras: "3.15.1", layers: "\(input3), \(dense)",
      loader: "keras==3.15", codes: [], stored: [kernel]),
  ]

  private static let attention =
    "\(input3), \(layer("MultiHeadAttention", #""num_heads": 2, "key_dim": 2"#))"
  private static let float8 =
    "\(input3), \(layer("Dense", #""units": 2, "dtype": {"class_name": "QuantizedFloat8DTypePolicy", "config": {"mode": "float8"}}"#))"

  private static let quantized = [
    LoadingCase(
      title: "quantized attention", keras: "3.15.1", layers: attention, loader: "keras==3.15",
      codes: ["error unloadable-weights"],
      stored: [
        StoredLayer("multiheadattention", [("query/kernel", [4, 2]), ("query/kernel_scale", [2])])
      ]
    ),
    LoadingCase(
      title: "attention", keras: "3.15.1", layers: attention, loader: "keras==3.15", codes: [],
      stored: [StoredLayer("multiheadattention", [("query/kernel", [4, 2]), ("query/bias", [2])])]),
    LoadingCase(
      title: "float8 in .h5", keras: "3.15.1", layers: float8, loader: "keras==3.15",
      codes: ["error unloadable-weights"]),
    LoadingCase(
      title: "float8 in an archive", keras: "3.15.1", format: .kerasArchive, file: "model.keras",
      layers: float8, loader: "keras==3.15", codes: []),
  ]

  private static func convolution(
    _ className: String, _ settings: String = #""data_format": "channels_last""#,
    loader: String = "tf.keras==2.15", codes: [String] = [], tree: String = "unversioned"
  ) -> LoadingCase {
    LoadingCase(
      title: "\(className) in \(tree) weights", layers: "\(input), \(layer(className, settings))",
      loader: loader, codes: codes, tree: tree)
  }

  private static let unversioned = [
    convolution("Conv1D", codes: ["error assumed-keras-1"]),
    convolution("Conv1D", loader: "keras==3.15"),
    convolution("Conv1D", tree: "versioned"),
    convolution("Conv2D"),
    convolution("Conv2DTranspose", codes: ["error assumed-keras-1"]),
    convolution("Conv2DTranspose", #""data_format": "channels_first""#),
    convolution("Conv3D"),
    convolution("Conv3D", #""data_format": "channels_first""#, codes: ["error assumed-keras-1"]),
    convolution("LSTM"),
  ]

  private static let bidirectional =
    #"{"class_name": "Bidirectional", "module": "keras.layers", "config": {"name": "b", "layer": {"class_name": "LSTM", "module": "keras.layers", "config": {"name": "l", "units": 2}, "build_config": {"input_shape": [null, 6, 3]}}}}"#

  private static let builtTwice = ["keras==3.0.5", "keras==3.3.2", "keras==3.3.3"].map {
    LoadingCase(
      title: "a layer that is built and not stored", keras: "3.0.5", format: .kerasArchive,
      file: "model.keras", layers: "\(input3), \(bidirectional)", loader: $0,
      codes: $0 == "keras==3.3.3" ? [] : ["error unloadable-weights"])
  }

  private static let interrupted = [
    ("unversioned", ["error name-list-mismatch"]), ("versioned", []),
  ]
  .map { (tree: String, codes: [String]) in
    LoadingCase(
      title: "the optimizer of \(tree) weights", layers: "\(input), \(dense)", training: "{}",
      loader: "keras==3.15", codes: codes, tree: tree)
  }
}

extension LoadingCase {
  static let all =
    sound + files + classes + settings + graphs + lists + training + storage + versions

  private static let sound = [
    LoadingCase(
      title: "a model of its own time", layers: "\(input), \(dense)", loader: "tf.keras==2.15",
      codes: []),
    LoadingCase(
      title: "a plain model in a later Keras", layers: "\(input), \(dense)", loader: "keras==3.15",
      codes: []),
    LoadingCase(
      title: "Keras 3", keras: "3.15.1", layers: "\(input3), \(dense)", loader: "keras==3.15",
      codes: []),
  ]

  private static let files = [
    LoadingCase(
      title: "another suffix", keras: "3.15.1", file: "model.hd5", layers: "\(input3), \(dense)",
      loader: "keras==3.15", codes: ["error unsupported-suffix"]),
    LoadingCase(
      title: "another suffix", file: "model.hd5", layers: "\(input), \(dense)",
      loader: "tf.keras==2.15", codes: []),
    LoadingCase(
      title: "an archive named .h5", keras: "3.15.1", format: .kerasArchive,
      layers: "\(input3), \(dense)", loader: "keras==3.15", codes: ["error unsupported-suffix"]),
    LoadingCase(
      title: "an archive before there were any", format: .kerasArchive, file: "model.keras",
      layers: "\(input), \(dense)", loader: "tf.keras==2.11", codes: ["error unsupported-suffix"]),
    LoadingCase(
      title: "Keras 3 in TensorFlow", keras: "3.15.1", layers: "\(input3), \(dense)",
      loader: "tf.keras==2.15", codes: ["error needs-keras-3"]),
    LoadingCase(
      title: "Keras 3 in Keras 2", keras: "3.15.1", layers: "\(input3), \(dense)",
      loader: "keras==2.3.1", codes: ["error needs-keras-3", "note old-h5py"]),
    LoadingCase(
      title: "an archive of TensorFlow in Keras 3", format: .kerasArchive, file: "model.keras",
      configuration:
        #"{"module": "keras.src.engine.functional", "class_name": "Functional", "config": {"name": "m", "layers": [], "input_layers": [], "output_layers": []}}"#,
      loader: "keras==3.15", codes: ["error needs-keras-2"]),
    LoadingCase(
      title: "a repeated batch_input_shape", format: .kerasArchive, file: "model.keras",
      configuration:
        #"{"module": "keras", "class_name": "Sequential", "config": {"name": "m", "layers": [{"module": "keras.layers", "class_name": "Dense", "config": {"name": "d", "units": 2, "batch_input_shape": [null, 4]}}]}}"#,
      loader: "keras==3.15", codes: ["error needs-keras-2"]),
    LoadingCase(
      title: "JSON of TensorFlow", format: .architectureJSON, file: "model.json",
      layers: "\(input), \(dense)", loader: "keras==3.15", codes: ["error needs-keras-2"]),
    LoadingCase(
      title: "an old Keras beside a new h5py", layers: "\(input), \(dense)", loader: "keras==2.3.1",
      codes: ["note old-h5py"]),
    LoadingCase(
      title: "the settings of Keras 1", keras: "1.2.2",
      configuration: bareList(#""output_dim": 2"#),
      loader: "keras==3.15", codes: ["error needs-keras-2", "error needs-keras-2"]),
    LoadingCase(
      title: "the settings of Keras 1", keras: "1.2.2",
      configuration: bareList(#""output_dim": 2"#),
      loader: "keras==2.3.1", codes: ["note old-h5py"]),
    LoadingCase(
      title: "the settings of Keras 2", keras: "2.3.1",
      layers: layer(
        "Dense", #""units": 2, "batch_input_shape": [null, 4], "kernel_initializer": "zeros""#),
      loader: "keras==1.2.2", codes: ["error needs-keras-2", "note old-h5py"]),
    LoadingCase(
      title: "a bare list of Keras 2", keras: "2.1.6",
      configuration: bareList(#""units": 2"#),
      loader: "keras==3.15", codes: ["error needs-keras-2"]),
    LoadingCase(
      title: "a bare list of Keras 2", keras: "2.1.6",
      configuration: bareList(#""units": 2"#),
      loader: "tf.keras==2.15", codes: []),
    LoadingCase(
      title: "HDF5 named .keras", keras: "3.15.1", file: "model.keras",
      layers: "\(input3), \(dense)", loader: "keras==3.15", codes: ["error unsupported-suffix"]),
  ]

  private static let classes = [
    LoadingCase(
      title: "a removed class", layers: "\(input), \(layer("LocallyConnected1D"))",
      loader: "keras==3.15", codes: ["error unknown-class"]),
    LoadingCase(
      title: "a removed class", layers: "\(input), \(layer("ThresholdedReLU"))",
      loader: "keras==3.15", codes: ["error unknown-class"]),
    LoadingCase(
      title: "a later class", layers: "\(input), \(layer("GroupNormalization"))",
      loader: "tf.keras==2.9", codes: ["error unknown-class"]),
    LoadingCase(
      title: "a class that is not listed", layers: "\(input), \(layer("SpectralNormalization"))",
      loader: "tf.keras==2.15", codes: ["error unknown-class"]),
    LoadingCase(
      title: "a class that is not listed", format: .kerasArchive, file: "model.keras",
      layers: "\(input), \(layer("SpectralNormalization"))", loader: "tf.keras==2.15",
      codes: ["error unknown-class"]),
    LoadingCase(
      title: "a class that is listed", layers: "\(input), \(layer("SpectralNormalization"))",
      loader: "keras==3.15", codes: []),
    LoadingCase(
      title: "an operation in .h5 that becomes a layer", keras: "3.15.1",
      layers:
        "\(input3), \(layer("Add", "", #", "inbound_nodes": [{"args": [], "kwargs": {}}]"#))",
      loader: "keras==3.15", codes: ["error unloadable-graph"]),
    LoadingCase(
      title: "a class of somebody's own", layers: "\(input), \(layer("Scale"))",
      loader: "tf.keras==2.15", codes: ["note unknown-class"]),
    LoadingCase(
      title: "an operation in .h5", keras: "3.15.1",
      layers:
        "\(input3), \(layer("GetItem", "", #", "inbound_nodes": [{"args": [], "kwargs": {}}]"#))",
      loader: "keras==3.15", codes: ["error unknown-class"]),
    LoadingCase(
      title: "a Lambda",
      layers:
        "\(input), \(layer("Lambda", #""function": ["4wEAAAA=", null, null], "function_type": "lambda", "output_shape": [4]"#))",
      loader: "keras==3.15", codes: ["error lambda-refused"]),
    LoadingCase(
      title: "a Lambda",
      layers:
        "\(input), \(layer("Lambda", #""function": ["4wEAAAA=", null, null], "function_type": "lambda""#))",
      loader: "keras==3.11.0", codes: ["note lambda-bytecode", "note lambda-output-shape"]),
    LoadingCase(
      title: "a Lambda",
      layers:
        "\(input), \(layer("Lambda", #""function": ["4wEAAAA=", null, null], "function_type": "lambda""#))",
      loader: "tf.keras==2.15", codes: ["note lambda-bytecode"]),
    LoadingCase(
      title: "a model of its own class", keras: "3.15.1",
      configuration: #"{"class_name": "Net", "config": {"units": 3}}"#, loader: "keras==3.15",
      codes: ["note subclassed-model"]),
  ]

  private static let settings = [
    LoadingCase(
      title: "groups", layers: "\(input), \(layer("Conv2DTranspose", #""groups": 1"#))",
      loader: "keras==3.15", codes: ["error unknown-argument"]),
    LoadingCase(
      title: "groups", layers: "\(input), \(layer("Conv2DTranspose", #""groups": 1"#))",
      loader: "tf.keras==2.15", codes: []),
    LoadingCase(
      title: "time_major", layers: "\(input), \(layer("LSTM", #""time_major": false"#))",
      loader: "keras==3.15", codes: ["error unknown-argument"]),
    LoadingCase(
      title: "a query shape",
      layers: "\(input), \(layer("MultiHeadAttention", #""query_shape": [null, 4]"#))",
      loader: "keras==3.15", codes: ["error unknown-argument"]),
    LoadingCase(
      title: "trainable", layers: "\(input), \(layer("Discretization", #""trainable": true"#))",
      loader: "keras==3.15", codes: ["error unknown-argument"]),
    LoadingCase(
      title: "ragged",
      layers:
        "\(layer("InputLayer", #""batch_input_shape": [null, 4], "ragged": false"#)), \(dense)",
      loader: "keras==2.3.1", codes: ["note old-h5py", "error unknown-argument"]),
    LoadingCase(
      title: "optional", keras: "2.21.0",
      layers:
        "\(layer("InputLayer", #""batch_input_shape": [null, 4], "optional": false"#)), \(dense)",
      loader: "tf.keras==2.15", codes: ["error unknown-argument"]),
    LoadingCase(
      title: "a module that an inner layer does not name",
      layers: "\(input), \(layer("TimeDistributed", #""layer": \#(dense)"#))",
      loader: "keras==3.15", codes: ["error needs-keras-2"]),
    LoadingCase(
      title: "a typed initializer",
      layers:
        "\(input), \(layer("Dense", #""units": 2, "kernel_initializer": {"class_name": "Zeros", "config": {"dtype": "float32"}}"#))",
      loader: "keras==3.15", codes: ["error unknown-argument"]),
    LoadingCase(
      title: "one axis in a list",
      layers: "\(input), \(layer("BatchNormalization", #""axis": [1]"#))", loader: "keras==3.15",
      codes: []),
    LoadingCase(
      title: "two axes", layers: "\(input), \(layer("LayerNormalization", #""axis": [1, 2]"#))",
      loader: "keras==3.15", codes: ["error unknown-argument"]),
    axis("BatchNormalization", 1, loader: "keras==3.8", codes: ["error unknown-argument"]),
    axis("BatchNormalization", 1, loader: "keras==3.9", codes: []),
    axis("BatchNormalization", 2, loader: "keras==3.8", codes: []),
    axis("BatchNormalization", -1, loader: "keras==3.8", codes: []),
    axis("Softmax", 1, loader: "keras==3.8", codes: ["warning unknown-argument"]),
    LoadingCase(
      title: "an axis in a list", format: .kerasArchive, file: "model.keras",
      configuration:
        #"{"module": "keras", "class_name": "Sequential", "config": {"name": "m", "layers": [{"module": "keras.layers", "class_name": "BatchNormalization", "config": {"name": "b", "axis": [1]}}]}}"#,
      loader: "keras==3.15", codes: ["error unknown-argument"]),
    LoadingCase(
      title: "a policy of TensorFlow",
      layers:
        "\(input), \(layer("Dense", #""units": 2, "dtype": {"class_name": "Policy", "config": {"name": "mixed_float16"}}"#))",
      loader: "keras==3.15", codes: ["error dtype-policy"]),
    LoadingCase(
      title: "a policy of a later Keras 3", keras: "3.15.1",
      layers:
        "\(input3), \(layer("Dense", #""units": 2, "dtype": {"class_name": "QuantizedDTypePolicy", "config": {"mode": "int8"}}"#))",
      loader: "keras==3.0.5", codes: ["error dtype-policy"]),
    LoadingCase(
      title: "a plain policy of a later Keras 3", keras: "3.8.0",
      layers:
        "\(input3), \(layer("Dense", #""units": 2, "dtype": {"class_name": "DTypePolicy", "config": {"name": "float32"}}"#))",
      loader: "keras==3.0.5", codes: []),
    LoadingCase(
      title: "renorm",
      layers: "\(input), \(layer("BatchNormalization", #""axis": [1], "renorm": true"#))",
      loader: "keras==3.13", codes: ["error unknown-argument"]),
    LoadingCase(
      title: "renorm",
      layers: "\(input), \(layer("BatchNormalization", #""axis": [1], "renorm": true"#))",
      loader: "keras==3.14", codes: []),
    LoadingCase(
      title: "a score", layers: "\(input), \(layer("Attention", #""score_mode": "dot""#))",
      loader: "keras==3.15", codes: ["error unknown-argument"]),
  ]

  static let nested =
    #"{"class_name": "Functional", "name": "inner", "config": {"name": "inner", "layers": [{"class_name": "InputLayer", "name": "x", "config": {"name": "x", "batch_input_shape": [null, 4]}, "inbound_nodes": []}], "input_layers": [["x", 0, 0]], "output_layers": [["x", 0, 0]]}, "inbound_nodes": [[["a", 0, 0, {}]]]}"#

  static let nested3 = nested.replacing("batch_input_shape", with: "batch_shape")

  /// A Sequential model as Keras wrote it before 2.2.3.
  private static func bareList(_ setting: String) -> String {
    "[\(layer("Dense", #"\#(setting), "batch_input_shape": [null, 4]"#))]"
  }

  private static func axis(
    _ className: String, _ axis: Int, loader: String, codes: [String]
  ) -> LoadingCase {
    LoadingCase(
      title: "\(className) along axis \(axis)", keras: "3.8.0",
      layers: layer("InputLayer", #""batch_shape": [null, 5, 4]"#) + ", "
        + layer(className, #""axis": \#(axis)"#),
      loader: loader, codes: codes)
  }

  private static func slice(_ key: String, loader: String, codes: [String]) -> LoadingCase {
    LoadingCase(
      title: "a slice along \(key)", keras: "3.0.5", format: .kerasArchive, file: "model.keras",
      configuration:
        #"{"module": "keras.src.models.functional", "class_name": "Functional", "config": {"name": "m", "layers": [{"module": "keras.layers", "class_name": "InputLayer", "config": {"name": "x", "batch_shape": [null, 4]}, "inbound_nodes": []}, {"module": "keras.src.ops.numpy", "class_name": "GetItem", "config": {"name": "g"}, "inbound_nodes": [{"args": [{"class_name": "__keras_tensor__", "config": {"shape": [null, 4], "dtype": "float32", "keras_history": ["x", 0, 0]}}, \#(key)], "kwargs": {}}]}], "input_layers": [["x", 0, 0]], "output_layers": [["g", 0, 0]]}}"#,
      loader: loader, codes: codes)
  }

  private static let graphs = [
    slice("[0, 1]", loader: "keras==3.1", codes: ["error unloadable-graph"]),
    slice("[0, 1]", loader: "keras==3.2", codes: []), slice("0", loader: "keras==3.1", codes: []),
    LoadingCase(
      title: "calls from 1",
      configuration:
        #"{"class_name": "Functional", "config": {"name": "m", "layers": [{"class_name": "InputLayer", "name": "a", "config": {"name": "a", "batch_input_shape": [null, 4]}, "inbound_nodes": []}, \#(nested)], "input_layers": [["a", 0, 0]], "output_layers": [["inner", 1, 0]]}}"#,
      loader: "keras==3.15", codes: ["error unloadable-graph"]),
    LoadingCase(
      title: "calls from 0",
      configuration:
        #"{"class_name": "Functional", "config": {"name": "m", "layers": [{"class_name": "InputLayer", "name": "a", "config": {"name": "a", "batch_input_shape": [null, 4]}, "inbound_nodes": []}, \#(nested)], "input_layers": [["a", 0, 0]], "output_layers": [["inner", 0, 0]]}}"#,
      loader: "keras==3.15", codes: []),
    LoadingCase(
      title: "the batch axis twice", keras: "2.3.1",
      layers: layer("Flatten", #""batch_input_shape": [null, 4, 4]"#), loader: "keras==3.15",
      codes: ["error unbuilt-model"]),
    LoadingCase(
      title: "the batch axis twice", keras: "2.3.1",
      layers: layer("Dense", #""units": 2, "batch_input_shape": [null, 4]"#), loader: "keras==3.15",
      codes: ["warning unbuilt-model"]),
  ]

  private static let training = [
    LoadingCase(
      title: "a short name", keras: "3.15.1", layers: "\(input3), \(dense)",
      training: #"{"loss": "mse"}"#, loader: "keras==3.15", codes: ["error short-loss-name"]),
    LoadingCase(
      title: "a short name", layers: "\(input), \(dense)", training: #"{"loss": "mse"}"#,
      loader: "tf.keras==2.15", codes: []),
    LoadingCase(
      title: "a long name", layers: "\(input), \(dense)",
      training: #"{"loss": "mean_squared_error"}"#, loader: "keras==3.15", codes: []),
    LoadingCase(
      title: "a name of earlier times", layers: "\(input), \(dense)",
      training: #"{"loss": "logcosh"}"#, loader: "keras==3.15", codes: ["error short-loss-name"]),
    LoadingCase(
      title: "a loss of somebody's own", layers: "\(input), \(dense)",
      training: #"{"loss": {"out": "my_loss"}}"#, loader: "tf.keras==2.15",
      codes: ["note short-loss-name"]),
    LoadingCase(
      title: "a learning rate of Keras 2", keras: "2.3.1", layers: "\(input), \(dense)",
      training:
        #"{"loss": "hinge", "optimizer_config": {"class_name": "SGD", "config": {"lr": 0.1}}}"#,
      loader: "keras==3.15", codes: ["error unknown-argument"]),
  ]
}

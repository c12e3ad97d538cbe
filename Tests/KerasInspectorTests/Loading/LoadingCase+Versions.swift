/// What a later Keras 3 writes, in the last version that refuses it and the first that does not.
extension LoadingCase {
  static let versions =
    pair("quantization_config", layer("Dense", #""units": 2, "quantization_config": null"#), 13)
    + pair("use_gate", layer("MultiHeadAttention", #""num_heads": 2, "use_gate": false"#), 14)
    + pair("antialias", layer("Resizing", #""antialias": false"#), 9)
    + pair(
      "axes of an initializer",
      layer("Dense", initializer("GlorotUniform", #""input_axes": null"#)), 15)
    + pair("Orthogonal", layer("SimpleRNN", initializer("Orthogonal", "")), 7)
    + pair("a class", layer("RandomHue"), 8, code: "unknown-class")
    + ["keras==3.3.3", "keras==3.4"].map {
      LoadingCase(
        title: "one input in no list", keras: "3.15.1",
        configuration:
          #"{"class_name": "Functional", "config": {"name": "m", "layers": [{"class_name": "InputLayer", "name": "x", "config": {"name": "x", "batch_shape": [null, 4]}, "inbound_nodes": []}], "input_layers": ["x", 0, 0], "output_layers": ["x", 0, 0]}}"#,
        loader: $0, codes: $0 == "keras==3.4" ? [] : ["error unloadable-graph"])
    }

  private static func pair(
    _ title: String, _ entry: String, _ minor: Int, code: String = "unknown-argument"
  ) -> [LoadingCase] {
    [minor - 1, minor].map {
      LoadingCase(
        title: title, keras: "3.15.1", layers: "\(input3), \(entry)", loader: "keras==3.\($0)",
        codes: $0 < minor ? ["error \(code)"] : [])
    }
  }

  private static func initializer(_ className: String, _ config: String) -> String {
    #""units": 2, "kernel_initializer": {"class_name": "\#(className)", "config": {\#(config)}}"#
  }
}

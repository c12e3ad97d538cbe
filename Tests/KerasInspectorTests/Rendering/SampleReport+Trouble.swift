import KerasArchitecture
import KerasInspector

extension SampleReport {
  /// Every status, and findings of every severity.
  static let problems = SampleReport(
    name: "problems",
    report: Report(
      file: .init(path: "broken.h5", bytes: 98_304, format: .kerasH5, kerasVersion: "3.8.0"),
      model: .init(
        className: "Sequential", name: "sequential", inputShapes: [[nil, 2048]],
        outputShapes: [nil],
        layers: [
          .sample(
            "dense", "Dense", [nil, 1000], (2048 + 1) * 1000, status: .mismatch, stored: 21_490,
            weights: [
              WeightReport(
                name: "kernel", isTrainable: true, declaredShape: [2048, 1000],
                storedShape: [2048, 10], dtype: "float32",
                path: "/model_weights/dense/dense/kernel:0", bytes: 81_920),
              WeightReport(
                name: "bias", isTrainable: true, declaredShape: [1000], storedShape: nil,
                dtype: "float32"),
            ]),
          .sample("dense_1", "Dense", [nil, 10], (1000 + 1) * 10, status: .missing, stored: 0),
          .sample("relu", "ReLU", [nil, 10]),
          .sample("dense_2", "Dense", [nil, 10], (10 + 1) * 10),
          LayerReport(
            name: "lambda", className: "Lambda", output: nil, params: 0, trainableParams: 0,
            nonTrainableParams: 0, storedParams: 0, status: .none,
            unknownReason: "what a Lambda returns is in its code"),
          LayerReport(
            name: "my_layer", className: "MyLayer", output: nil, storedParams: 1_234,
            status: .unverified, unknownReason: "MyLayer is not a class of Keras"),
        ],
        isChain: true),
      totals: Totals(storedParams: 22_834, storedBytes: 91_336, allocatedBytes: 40_960),
      findings: [
        Finding(
          .error, .weightShapeMismatch, layer: "dense",
          path: "/model_weights/dense/dense/kernel:0",
          "kernel: declared (2048, 1000), stored (2048, 10)"),
        Finding(.error, .missingWeights, layer: "dense_1", "none of its 2 weights is stored"),
        Finding(
          .warning, .unlistedGroup, path: "/model_weights/left_over",
          "a group of weights that layer_names does not list"),
        Finding(.note, .softLink, "a soft link stands for a group of weights"),
      ]))

  /// Weights without a configuration.
  static let weightsOnly = SampleReport(
    name: "weights-only",
    report: Report(
      file: .init(path: "model.weights.h5", bytes: 20_480, format: .legacyWeightsH5),
      model: .init(
        className: nil, name: nil,
        layers: [
          LayerReport(
            name: "dense", className: nil, storedParams: 35, status: .unverified,
            weights: [
              WeightReport(
                name: "kernel", isTrainable: true, storedShape: [4, 7], dtype: "float32",
                path: "/dense/dense/kernel:0", bytes: 112)
            ])
        ], isChain: true),
      totals: Totals(storedParams: 35, storedBytes: 140), findings: []))

  /// A configuration without weights.
  static let noWeights = SampleReport(
    name: "no-weights",
    report: Report(
      file: .init(
        path: "model.json", bytes: 812, format: .architectureJSON, kerasVersion: "2.3.1",
        backend: "theano"),
      model: .init(
        className: "Sequential", name: nil,
        layers: [
          LayerReport(
            name: "dense", className: "Dense", output: .tensor([nil, 7]), params: 35,
            trainableParams: 35, nonTrainableParams: 0, status: .unverified,
            formula: (4 + 1) * 7)
        ], isChain: true),
      totals: Totals(params: 35, trainableParams: 35, nonTrainableParams: 0),
      findings: [Finding(.warning, .noWeights, "the file holds a configuration and no weights")]))

  /// Names that try to be something else, in every place that can hold one.
  static let hostile: SampleReport = {
    let names = [
      "\u{1B}[31mred\u{1B}[0m", "two\nlines\r\ttab", "bell\u{7}\u{7F}\u{9B}2J", "\u{202E}desrever",
      "zero\u{200B}width\u{FEFF}\u{2028}", "not \u{10FFFF}\u{10FF80} UTF-8",
      "層_畳み込み", "cafe\u{301}", "=HYPERLINK(\"http://x\")", "a|b`c``d\\|e", "<img src=x>",
      "@everyone, \"quoted\"", "{\"json\": \\u0000}", "",
      String(repeating: "long", count: 60),
    ]
    let layers = names.map { name in
      var layer = LayerReport.sample(
        name, name, [nil, 4], (4 + 1) * 4, from: [name],
        weights: [
          WeightReport(
            name: name, isTrainable: true, declaredShape: [4, 4], storedShape: [4, 4], dtype: name,
            path: name, bytes: 64)
        ])
      layer.output = .named([.init(name, .tensor([nil, 4]))])
      layer.unknownReason = name
      return layer
    }
    return SampleReport(
      name: "hostile",
      report: Report(
        file: .init(
          path: "\u{1B}]0;title\u{7}.h5", bytes: 1, format: .kerasH5, kerasVersion: names[0],
          backend: names[3], savedAt: names[1]),
        model: .init(
          className: names[0], name: names[4], layers: layers, isChain: false,
          training: .init(optimizer: names[0], losses: [names[1]], metrics: [names[2], names[9]])),
        totals: Totals(params: 300, trainableParams: 300, nonTrainableParams: 0, storedParams: 300),
        findings: names.map { Finding(.warning, .damaged, layer: $0, path: $0, $0) }))
  }()
}

import KerasArchitecture
import KerasInspector

extension SampleReport {
  /// A model in a model in a model, and wrappers.
  static let nested: SampleReport = {
    var features = LayerReport.sample("features", "Functional", [nil, 8], (4 + 1) * 8)
    features.isModel = true
    features.layers = [
      .sample("pixels", "InputLayer", [nil, 4]),
      .sample("squeeze", "Dense", [nil, 8], (4 + 1) * 8, from: ["pixels"]),
      .sample("excite", "Activation", [nil, 8], from: ["squeeze"]),
      .sample("scale", "Multiply", [nil, 8], from: ["squeeze", "excite"]),
    ]
    var backbone = LayerReport.sample("backbone", "Functional", [nil, 8], 40 + 32, fixed: 16)
    backbone.isModel = true
    backbone.layers = [
      features,
      .sample("norm", "BatchNormalization", [nil, 8], 4 * 8, fixed: 16, from: ["features"]),
    ]
    var wrapper = LayerReport.sample(
      "bidirectional", "Bidirectional", [nil, 6], 2 * (4 * (8 * 3 + 3 * 3 + 3)))
    wrapper.layers = [.sample("forward_lstm", "LSTM", [nil, 3], 4 * (8 * 3 + 3 * 3 + 3))]
    return SampleReport(
      name: "nested",
      report: Report(
        file: .init(
          path: "nested.keras", bytes: 51_200, format: .kerasArchive, kerasVersion: "3.8.0",
          backend: "jax", savedAt: "2025-01-31@12:00:00"),
        model: .init(
          className: "Sequential", name: "outer", inputShapes: [[nil, 4]],
          outputShapes: [[nil, 6]], layers: [backbone, wrapper], isChain: true),
        totals: Totals(
          params: 360, trainableParams: 344, nonTrainableParams: 16, storedParams: 360,
          storedBytes: 1_440),
        findings: []))
  }()

  /// Layers with several outputs, in every structure.
  static let outputs: SampleReport = {
    func row(_ name: String, _ output: LayerOutput?) -> LayerReport {
      var layer = LayerReport.sample(name, "Split", nil, from: ["input"])
      layer.output = output
      return layer
    }
    var unlike = row("unlike", .tensor([nil, 4]))
    unlike.hasUnlikeOutputs = true
    return SampleReport(
      name: "outputs",
      report: Report(
        file: .init(path: "outputs.h5", bytes: 1023, format: .kerasH5),
        model: .init(
          className: "Functional", name: "outputs", inputShapes: [[nil, 4]],
          outputShapes: [[nil, 3], nil],
          layers: [
            row("scalar", .tensor([])), row("vector", .tensor([nil])), row("unknown", nil),
            row("unknown_tensor", .tensor(nil)), unlike,
            row("list", .tensors([[nil, 3], [nil, 3]])), row("one_of_list", .list([.tensor([8])])),
            row("partly", .tensors([[nil, 3], nil])), row("none", .list([])),
            row(
              "named",
              .named([
                .init("left", .tensor([nil, 3])), .init("right", .tensors([[nil, 1], [nil, 2]])),
              ])),
          ], isChain: false),
        totals: Totals(params: 0, trainableParams: 0, nonTrainableParams: 0, storedParams: 0),
        findings: []))
  }()
}

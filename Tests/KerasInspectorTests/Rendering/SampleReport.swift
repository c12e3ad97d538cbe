import KerasArchitecture
import KerasInspector
import Testing

/// A report made up to show what renderers do with it.
struct SampleReport: CustomTestStringConvertible, Sendable {
  let name: String
  let report: Report

  var testDescription: String { name }

  static let all = [chain, branches, problems, nested, outputs, weightsOnly, noWeights, hostile]

  /// Layers one after another, all as declared.
  static let chain = SampleReport(
    name: "chain",
    report: Report(
      file: .init(
        path: "models/chain.h5", bytes: 3_375_104, format: .kerasH5, kerasVersion: "2.15.0",
        backend: "tensorflow"),
      model: .init(
        className: "Sequential", name: "sequential_1", inputShapes: [[nil, 80]],
        outputShapes: [[nil, 2]],
        layers: [
          .sample("embedding_1", "Embedding", [nil, 80, 64], 10000 * 64),
          .sample("dropout_1", "Dropout", [nil, 80, 64]),
          .sample(
            "batch_normalization_1", "BatchNormalization", [nil, 80, 64], 4 * 64, fixed: 128),
          .sample("lstm_1", "LSTM", [nil, 32], 4 * (64 * 32 + 32 * 32 + 32)),
          .sample("dense_1", "Dense", [nil, 2], (32 + 1) * 2),
        ],
        isChain: true,
        training: .init(
          optimizer: "Adam", losses: ["categorical_crossentropy"], metrics: ["accuracy", "AUC"])),
      totals: Totals(
        params: 652_738, trainableParams: 652_610, nonTrainableParams: 128,
        optimizerParams: 1_305_221, storedParams: 652_738, storedBytes: 2_610_952,
        allocatedBytes: 2_610_952),
      findings: []))

  /// A graph with branches that come together, all as declared.
  static let branches = SampleReport(
    name: "branches",
    report: Report(
      file: .init(
        path: "text-cnn.h5", bytes: 3_375_104, format: .kerasH5, kerasVersion: "2.2.4",
        backend: "tensorflow"),
      model: .init(
        className: "Model", name: "model_1", inputShapes: [[nil, 80]], outputShapes: [[nil, 2]],
        layers: [
          .sample("input_1", "InputLayer", [nil, 80]),
          .sample(
            "embedding_1", "Embedding", [nil, 80, 64], 10000 * 64, from: ["input_1"]),
          .sample(
            "conv1d_1", "Conv1D", [nil, 80, 256], (3 * 64 + 1) * 256, from: ["embedding_1"]),
          .sample(
            "conv1d_2", "Conv1D", [nil, 80, 256], (4 * 64 + 1) * 256, from: ["embedding_1"]),
          .sample(
            "global_max_pooling1d_1", "GlobalMaxPooling1D", [nil, 256], from: ["conv1d_1"]),
          .sample(
            "global_max_pooling1d_2", "GlobalMaxPooling1D", [nil, 256], from: ["conv1d_2"]),
          .sample(
            "concatenate_1", "Concatenate", [nil, 512],
            from: ["global_max_pooling1d_1", "global_max_pooling1d_2"]),
          .sample("dense_1", "Dense", [nil, 2], (512 + 1) * 2, from: ["concatenate_1"]),
        ],
        isChain: false),
      totals: Totals(
        params: 756_226, trainableParams: 756_226, nonTrainableParams: 0, storedParams: 756_226,
        storedBytes: 3_024_904),
      findings: []))
}

extension LayerReport {
  /// A row whose parameters are all declared by its formula, and stored.
  static func sample(
    _ name: String, _ className: String, _ shape: Shape?, _ formula: Formula = 0, fixed: Int = 0,
    from layers: [String] = [], status: Status? = nil, stored: Int? = nil,
    weights: [WeightReport] = []
  ) -> LayerReport {
    let count = formula.value ?? 0
    return LayerReport(
      name: name, className: className, output: .tensor(shape), params: count,
      trainableParams: count - fixed, nonTrainableParams: fixed, storedParams: stored ?? count,
      status: status ?? (count == 0 ? .none : .match), formula: count == 0 ? nil : formula,
      connections: layers.map { DeclaredLayer.Connection(layer: $0, node: 0, tensor: 0) },
      weights: weights)
  }
}

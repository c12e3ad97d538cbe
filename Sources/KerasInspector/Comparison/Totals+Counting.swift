import KerasArchitecture

extension Totals {
  /// Counts the weights of a model: each layer once, each stored dataset once.
  init(_ model: ModelDeclaration?, _ comparison: ModelComparison?, _ file: ModelFile) {
    self.init()
    if let model, model.hasGraph, let tally = model.tally {
      params = tally.params(in: model.keras)
      trainableParams = tally.trainableElements
      nonTrainableParams = tally.nonTrainableElements
    }
    optimizerParams = file.optimizerWeights?.distinctCount
    guard let weights = file.weights else { return }
    let stored = (comparison?.stored ?? weights.layers.flatMap(\.weights)).distinct
    storedParams = stored.sum(of: \.count)
    storedBytes = stored.sum(of: \.bytes)
    if stored.allSatisfy({ $0.allocatedBytes != nil }) {
      allocatedBytes = stored.sum { $0.allocatedBytes ?? 0 }
    }
  }
}

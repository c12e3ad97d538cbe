import KerasArchitecture

/// The state of the optimizer against the weights it belongs to: for each trainable weight, an
/// optimizer keeps a number of arrays, most of the weight's own shape.
enum OptimizerSlots: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    guard let stored = attempt.file.optimizerWeights, let writer = attempt.writer,
      let training = attempt.file.trainingConfiguration,
      let optimizer = OptimizerState(training: training, writer: writer),
      let weights = attempt.weightsWithState(of: writer)
    else { return [] }
    let found = Dictionary(grouping: attempt.shapes(of: stored)) { $0 }.mapValues(\.count)
    // One that has not trained yet has no state.
    guard !found.isEmpty else { return [] }
    var due: [[Int]: ClosedRange<Int>] = [:]
    for weight in weights {
      for (shape, count) in optimizer.arrays(for: weight.shape) where !shape.isScalar {
        let sum = due[shape] ?? 0...0
        let least = weight.isTrainable ? count.lowerBound : 0
        due[shape] = sum.lowerBound + least...sum.upperBound + count.upperBound
      }
    }
    let unlike = Set(due.keys).union(found.keys).filter {
      !(due[$0] ?? 0...0).contains(found[$0] ?? 0)
    }
    guard let shape = unlike.min(by: { $0.lexicographicallyPrecedes($1) }) else { return [] }
    let (count, expected) = (found[shape] ?? 0, due[shape] ?? 0...0)
    let number = count < expected.lowerBound ? expected.lowerBound : expected.upperBound
    // As many arrays as it has, of another shape: an archive is refused for that.
    let most = due.values.reduce(0) { $0 + $1.upperBound }
    let isRefused =
      attempt.isArchive && attempt.loader.line == .keras3
      && found.values.reduce(0, +) == most
    return [
      attempt.finding(
        isRefused ? .error : .warning, .optimizerMismatch,
        path: attempt.isArchive ? "model.weights.h5!/optimizer" : "/optimizer_weights",
        "the state of \(optimizer.name) is not that of the trainable weights (arrays of shape "
          + "\(Shape(shape)): \(number) due, \(count) stored); "
          + (isRefused
            ? attempt.says(
              "The shape of the target variable and the shape of the target value must match")
            : "\(attempt.loader) warns, and starts with a fresh optimizer"),
        advice: "load it with compile=False, or save it again after compiling it")
    ]
  }
}

extension LoadingAttempt {
  /// The weights that the optimizer of `writer` keeps something for, and those for which it may;
  /// `nil` where some are not known.
  fileprivate func weightsWithState(of writer: KerasVersion) -> [WeightSpec]? {
    guard let declaration, declaration.hasGraph else { return nil }
    // Keras 3.0 goes on to train a layer that was made with `trainable=False` (tried with 3.0.5).
    let trainsFrozen = writer.line == .keras3 && !writer.isAtLeast(3, 3)
    var found: [WeightSpec] = []
    for layer in declaration.layers {
      guard let weights = layer.weights.value else { return nil }
      // What float8 overwrites with its gradient has no state (keras 3.15.1
      // `optimizers/base_optimizer.py`).
      found += weights.filter {
        ($0.isTrainable || trainsFrozen && $0.isTrainableVariable)
          && !$0.name.hasSuffix("_amax_history")
      }
    }
    return found
  }

  /// The shapes of an optimizer's arrays, without its counters.
  ///
  /// An archive keeps those of an optimizer inside another both there and among the outer one's own
  /// (keras 3.15.1 `optimizers/loss_scale_optimizer.py`).
  fileprivate func shapes(of stored: [StoredWeight]) -> [[Int]] {
    let arrays = stored.filter { $0.shape?.isScalar == false }
    let own = arrays.filter { $0.path.contains("/optimizer/vars/") }
    return (isArchive && !own.isEmpty ? own : arrays).compactMap(\.shape)
  }
}

extension [Int] {
  /// Whether it is the shape of one number; the counters of optimizers have such shapes.
  fileprivate var isScalar: Bool { isEmpty || self == [1] }
}

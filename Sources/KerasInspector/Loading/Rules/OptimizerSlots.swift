import KerasArchitecture

/// The state of the optimizer against the weights it belongs to: for each trainable weight, an
/// optimizer keeps a number of arrays of the same shape.
enum OptimizerSlots: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    guard let stored = attempt.file.optimizerWeights, let optimizer = Optimizer(attempt),
      let trainable = attempt.trainableShapes
    else { return [] }
    let shapes = stored.compactMap(\.shape).filter { !$0.isScalar }
    // One that has not trained yet has no state.
    guard !shapes.isEmpty else { return [] }
    let due = trainable.reduce(into: [:]) { $0[$1, default: 0] += optimizer.slots }
    let found = shapes.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let unlike = Set(due.keys).union(found.keys).filter {
      due[$0, default: 0] != found[$0, default: 0]
    }
    guard let shape = unlike.min(by: { $0.lexicographicallyPrecedes($1) }) else { return [] }
    return [
      attempt.finding(
        .warning, .optimizerMismatch, path: optimizer.path,
        "\(optimizer.name) keeps \(optimizer.slots) arrays for each trainable weight: of shape "
          + "\(Shape(shape)) \(due[shape, default: 0]) are due and \(found[shape, default: 0]) stored; "
          + "training would start with a fresh optimizer",
        advice: "save the model again after compiling it, or load it with compile=False")
    ]
  }
}

/// An optimizer of a file, with the number of arrays it keeps for each trainable weight.
private struct Optimizer {
  let name: String
  let slots: Int
  let path: String

  /// Finds the optimizer; `nil` for one whose state is of another kind, or not known for sure.
  ///
  /// keras 3.15.1 `optimizers/`; TensorFlow's since 2.11 keep the same.
  init?(_ attempt: LoadingAttempt) {
    guard let writer = attempt.writer,
      writer.line == .keras3 || writer.line == .tensorFlow && writer.isAtLeast(2, 11),
      let training = attempt.file.trainingConfiguration,
      let entry = training["optimizer_config"] ?? training["optimizer"],
      let className = entry["class_name"]?.string, let config = entry["config"]
    else { return nil }
    name = className.split(separator: ">").last.map(String.init) ?? className
    path = attempt.isArchive ? "model.weights.h5!/optimizer" : "/optimizer_weights"
    let isSet = { (key: String) in
      config[key]?.bool == true || (config[key]?.double ?? 0) != 0
    }
    guard !isSet("use_ema"), config["gradient_accumulation_steps"]?.isNull != false else {
      return nil
    }
    switch name {
    case "SGD": slots = isSet("momentum") ? 1 : 0
    case "RMSprop": slots = 1 + (isSet("momentum") ? 1 : 0) + (isSet("centered") ? 1 : 0)
    case "Adagrad", "Lion": slots = 1
    case "Adam", "AdamW": slots = isSet("amsgrad") ? 3 : 2
    case "Adamax", "Nadam", "Adadelta": slots = 2
    default: return nil
    }
  }
}

extension LoadingAttempt {
  /// The shapes of the trainable weights, scalars left out; `nil` where some are not known.
  fileprivate var trainableShapes: [[Int]]? {
    guard let declaration, declaration.hasGraph else { return nil }
    var shapes: [[Int]] = []
    for layer in declaration.layers {
      guard let weights = layer.weights.value else { return nil }
      shapes += weights.filter(\.isTrainable).map(\.shape)
    }
    return shapes.filter { !$0.isScalar }
  }
}

extension [Int] {
  /// Whether it is the shape of one number; the counters of optimizers have such shapes.
  fileprivate var isScalar: Bool { isEmpty || self == [1] }
}

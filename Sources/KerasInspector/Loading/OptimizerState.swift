import KerasArchitecture

/// The arrays that an optimizer keeps for each trainable weight.
///
/// Counted from keras 1.2.2 and 2.3.1 `optimizers.py`, keras 2.10.0 `optimizers/optimizer_v2/`, keras
/// 2.15.0 and 3.15.1 `optimizers/`, and seen in files that each of them wrote.
struct OptimizerState {
  /// The class of the optimizer; of one that scales the loss, that of the one inside it.
  let name: String
  /// How many arrays of a weight's own shape it keeps for that weight.
  private let sameShape: ClosedRange<Int>
  private let isMuon: Bool
  private let isAdafactor: Bool

  /// Finds what an optimizer keeps; `nil` for one that is not known.
  init?(training: JSONValue, writer: KerasVersion) {
    guard let entry = training["optimizer_config"] ?? training["optimizer"],
      let optimizer = Self.innermost(entry), let config = optimizer["config"],
      let className = optimizer["class_name"]?.string
    else { return nil }
    // TensorFlow 2.11 and later register their own as `Custom>Adam`.
    name = className.hasPrefix("Custom>") ? String(className.dropFirst(7)) : className
    let settings = Settings(config: config)
    guard let slots = Self.slots(name, settings, writer) else { return nil }
    let more = (settings.isSet("use_ema") ? 1 : 0) + settings.accumulators
    sameShape = slots.lowerBound + more...slots.upperBound + more
    (isMuon, isAdafactor) = (name == "Muon", name == "Adafactor")
  }

  /// The shapes of the arrays kept for one weight, each with how many there may be.
  func arrays(for shape: [Int]) -> [(shape: [Int], count: ClosedRange<Int>)] {
    // Matrices that are no embeddings go without a velocity; which they are, versions differ in.
    if isMuon, shape.count > 1 {
      return [(shape, sameShape.lowerBound...sameShape.upperBound + 1)]
    }
    if isMuon { return [(shape, sameShape.lowerBound + 1...sameShape.upperBound + 1)] }
    guard isAdafactor, shape.count > 1 else { return [(shape, sameShape)] }
    let rows = Array(shape.dropLast())
    let columns = Array(shape.dropLast(2) + shape.suffix(1))
    return [(shape, sameShape), (rows, 1...1), (columns, 1...1)]
  }

  /// The optimizer inside those that scale the loss.
  private static func innermost(_ entry: JSONValue) -> JSONValue? {
    var entry = entry
    for _ in 0..<4 {
      guard let name = entry["class_name"]?.string, name.hasPrefix("LossScaleOptimizer") else {
        return entry
      }
      guard let inner = entry["config"]?["inner_optimizer"] ?? entry["config"]?["optimizer"] else {
        return nil
      }
      entry = inner
    }
    return nil
  }

  private static func slots(_ name: String, _ settings: Settings, _ writer: KerasVersion)
    -> ClosedRange<Int>?
  {
    let isOld = writer.line == .keras1 || writer.line == .keras2
    let momentum = settings.isSet("momentum") ? 1 : 0
    switch name {
    case "SGD":
      if isOld { return 1...1 }
      // From TensorFlow 2.11 on, the optimizers and those called legacy differ.
      let hasBoth = writer.line == .tensorFlow && writer.isAtLeast(2, 11)
      return momentum...(hasBoth ? 1 : momentum)
    case "RMSprop":
      let count = isOld ? 1 : 1 + momentum + (settings.isSet("centered") ? 1 : 0)
      return count...count
    case "Adagrad", "Lion", "Adafactor", "Muon": return 1...1
    case "Adam", "AdamW": return settings.isSet("amsgrad") ? 3...3 : 2...2
    case "Adamax", "Nadam", "Adadelta", "Ftrl", "Lamb", "ScheduleFreeAdamW": return 2...2
    default: return nil
    }
  }

  private struct Settings {
    let config: JSONValue

    func isSet(_ key: String) -> Bool {
      config[key]?.bool == true || (config[key]?.double ?? 0) != 0
    }

    /// The arrays that gradients are added up in.
    var accumulators: Int { isSet("gradient_accumulation_steps") ? 1 : 0 }
  }
}

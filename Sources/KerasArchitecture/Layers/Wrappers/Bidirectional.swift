/// A recurrent layer run forwards and backwards (keras 3.15.1 `layers/rnn/bidirectional.py`, keras
/// 1.2.2 `layers/wrappers.py`).
struct Bidirectional: Layer {
  static let classes: [LayerClass] = [.all("Bidirectional")]

  let forward, backward: Sublayer
  /// How the outputs of both are joined; `nil` if they are not.
  let mergeMode: String?
  /// The names of both, as Keras gives them before it saves or after it loads.
  let names: (forward: String, backward: String)
  /// Whether Keras doubles what the forward layer returns, whatever the backward one does.
  private let looksForwardOnly: Bool
  let freezesItsWeights: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    freezesItsWeights = Self.freezesItsWeights(config.keras)
    var forward = try config.sublayer("layer")
    // Keras 2 sets that of the layers inside to its own when it is made, to true as well.
    if config.keras.line == .keras2, freezesItsWeights { forward.isFrozen = false }
    let hasOwnBackward = config.json("backward_layer").map { !$0.isNull } ?? false
    backward = hasOwnBackward ? try config.sublayer("backward_layer") : forward
    self.forward = forward
    let keepsOwnName = hasOwnBackward && config.keras.line == .keras3
    names = (
      forward.entry.name.prefixed("forward_"),
      keepsOwnName ? backward.entry.name : backward.entry.name.prefixed("backward_")
    )
    mergeMode = try config["merge_mode", default: "concat"]
    if let mergeMode, !["concat", "sum", "mul", "ave"].contains(mergeMode) {
      throw ConfigError("merge_mode", "is none of concat, sum, mul and ave")
    }
    looksForwardOnly = config.keras.line != .tensorFlow
  }

  /// Keras 1 and 2 passed the setting on since 2.1.4; `tf.keras` forgot it on loading from 2.2 to
  /// 2.11 (keras 2.11.0 `layers/rnn/bidirectional.py`).
  private static func freezesItsWeights(_ keras: KerasVersion) -> Bool {
    switch keras.line {
    case .keras1: false
    case .keras2: keras.isAtLeast(2, 1, 4)
    case .tensorFlow: !keras.isAtLeast(2, 3) || keras.isAtLeast(2, 12)
    case .keras3: false
    }
  }

  func infer(_ call: LayerCall) -> Inference {
    // Further tensors are initial states, one half for each direction.
    let sequence = LayerCall(shapes: [try? call.sequence])
    let (ahead, back) = (forward.infer(sequence), backward.infer(sequence))
    var parts = [forward.declared(ahead), backward.declared(back)]
    (parts[0].name, parts[1].name) = names
    return Inference(
      output: Inferred { () throws(ShapeError) in
        try joined(ahead.output.get(), looksForwardOnly ? ahead.output.get() : back.output.get())
      },
      weights: forward.weights(ahead, storedUnder: "forward_layer", as: names.forward)
        + backward.weights(back, storedUnder: "backward_layer", as: names.backward),
      formula: .sum(of: parts.map(\.formula)), parts: parts, faults: ahead.faults + back.faults)
  }

  private func joined(_ ahead: LayerOutput, _ back: LayerOutput) throws(ShapeError) -> LayerOutput {
    switch (ahead, back) {
    case (.tensor(let ahead), .tensor(let back)):
      let outputs = try joined(ahead, back)
      return outputs.count == 1 ? outputs[0] : .list(outputs)
    case (.list(let ahead), .list(let back)):
      guard case .tensor(let first)? = ahead.first, case .tensor(let second)? = back.first else {
        throw .unknown("its layers return no sequence")
      }
      return .list(try joined(first, second) + ahead.dropFirst() + back.dropFirst())
    default: throw .impossible("only one of its layers returns its state")
    }
  }

  private func joined(_ ahead: Shape?, _ back: Shape?) throws(ShapeError) -> [LayerOutput] {
    guard let mergeMode else { return [.tensor(ahead), .tensor(back)] }
    guard let ahead, let back else { return [.tensor(nil)] }
    guard mergeMode == "concat" else {
      guard ahead == back else { throw .impossible("\(mergeMode) of \(ahead) and \(back)") }
      return [.tensor(ahead)]
    }
    let width = try ahead.size(ofAxis: -1) + back.size(ofAxis: -1)
    return [.tensor(ahead.replacingLast(with: width))]
  }
}

extension String {
  fileprivate func prefixed(_ prefix: String) -> String { hasPrefix(prefix) ? self : prefix + self }
}

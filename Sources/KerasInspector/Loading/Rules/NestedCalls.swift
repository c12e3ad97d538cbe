import KerasArchitecture

/// Models inside a model of an earlier Keras: it counts their calls from 1, Keras 3 from 0.
enum NestedCalls: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    guard attempt.isLegacyModel, attempt.isUpgrade else { return [] }
    let models = attempt.layers.filter(\.isModel)
    guard !models.isEmpty else { return [] }
    let unreachable = attempt.models.flatMap { $0.callsBeyondEnd() }
    let paths = Set(unreachable)
    return attempt.finding(
      .error, .unloadableGraph, of: models.filter { paths.contains($0.path) },
      advice: "load it with tf-keras 2, save its weights there, and build the model anew"
    ) { _ in
      "its calls are counted from 1; "
        + attempt.says("The graph of the Functional model either has loops or disconnected nodes")
    }
  }
}

extension ConfiguredModel {
  /// The paths of the models in it of which a call is named that Keras 3 does not number so.
  fileprivate func callsBeyondEnd() -> [String] {
    var calls: [String: Int] = [:]
    for entry in entries where entry.config.array != nil || entry.settings["layers"] != nil {
      calls[entry.name] = entry.inboundNodes.count
    }
    guard !calls.isEmpty else { return [] }
    var beyond: Set<String> = []
    var open = entries.flatMap(\.inboundNodes) + [settings["output_layers"]].compactMap(\.self)
    while let value = open.popLast() {
      if let parts = value.array, parts.count >= 3, let name = parts[0].string,
        let node = parts[1].int, let count = calls[name], node >= max(count, 1)
      {
        beyond.insert(path.isEmpty ? name : "\(path)/\(name)")
      }
      open += value.array ?? value.object?.values ?? []
    }
    return beyond.sorted()
  }
}

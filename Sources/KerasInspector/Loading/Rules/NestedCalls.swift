import KerasArchitecture

/// Models inside a model of an earlier Keras: it counts their calls from 1, Keras 3 from 0, and it
/// lists what they return.
enum NestedCalls: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    listedOutputs(attempt) + callsFromOne(attempt)
  }

  /// Functional models in a Sequential one: the list of their one output, as Keras wrote it before
  /// 3.9, comes out as a list of tensors (tried with 3.15.1); so it did before 3.3, behind an input layer
  /// (tried with 3.2.1).
  private static func listedOutputs(_ attempt: LoadingAttempt) -> [Finding] {
    guard attempt.isLegacyModel || attempt.isArchive, attempt.loader.line == .keras3,
      let outermost = attempt.models.first, outermost.className == "Sequential",
      // A bare list is not read at all.
      attempt.model?.entry.config.array == nil,
      attempt.loader.version.isAtLeast(3, 9)
        || !attempt.loader.version.isAtLeast(3, 3)
          && outermost.entries.first?.className == "InputLayer"
    else { return [] }
    let names = Set(
      outermost.entries.dropLast().filter { entry in
        let outputs = entry.settings["output_layers"]?.array
        return outputs?.count == 1 && outputs?[0].array?.first?.string != nil
      }.map(\.name))
    return attempt.finding(
      .error, .unloadableGraph,
      of: attempt.layers.filter { $0.isModel && names.contains($0.path) },
      advice: "load it with the Keras that wrote it, save its weights, and build the model anew"
    ) { _ in
      "its one output stands in a list; "
        + attempt.says("Layer expects 1 input(s), but it received 2 input tensors")
    }
  }

  private static func callsFromOne(_ attempt: LoadingAttempt) -> [Finding] {
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

import KerasArchitecture

/// A slice of a tensor along several axes, before Keras 3.2: its key was a tuple, comes back from a
/// file as a list, and is refused (keras 3.1.1 `ops/numpy.py`, `GetItem`; 3.2.1 takes lists).
enum ListKeys: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    // A legacy file keeps no operations at all.
    guard !attempt.isLegacyModel, attempt.loader.line == .keras3,
      !attempt.loader.version.isAtLeast(3, 2)
    else { return [] }
    let layers = attempt.layers.filter { layer in
      layer.isOperation && layer.className == "GetItem"
        && layer.entry.inboundNodes.contains { node in
          let arguments = node["args"]?.array ?? []
          let key = arguments.count > 1 ? arguments[1] : node["kwargs"]?["key"]
          return key.map { $0.int == nil } ?? false
        }
    }
    return attempt.finding(
      .error, .unloadableGraph, of: layers, advice: "load it with Keras 3.2 or later"
    ) { _ in
      "its key is not a plain number; " + attempt.says("Unsupported key type for array slice")
    }
  }
}

import KerasArchitecture

/// Operations in a legacy file of Keras 3: it saves them, and looks for layers when it loads.
enum LegacyOperations: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    guard attempt.isLegacyModel, attempt.loader.line == .keras3 else { return [] }
    let operations = attempt.layers.filter { layer in
      layer.isOperation
        && !ClassHistory.has(attempt.loader, layer.className, inArchive: false)
    }
    return attempt.finding(
      .error, .unknownClass, of: operations,
      advice: "save the model as .keras, which keeps operations"
    ) {
      "\($0.className) is an operation, which .h5 does not keep; "
        + attempt.says("Unknown layer: '\($0.className)'")
    }
  }
}

import KerasArchitecture

/// Operations in a legacy file of Keras 3: it saves them, and looks for layers when it loads.
enum LegacyOperations: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    guard attempt.isLegacyModel, attempt.loader.line == .keras3 else { return [] }
    let advice = "save the model as .keras, which keeps operations"
    let (namesakes, unknown) = attempt.layers.filter(\.isOperation).reduce(into: ([], [])) {
      (lists: inout ([ConfiguredLayer], [ConfiguredLayer]), layer) in
      if ClassHistory.has(attempt.loader, layer.className, inArchive: false) {
        lists.0.append(layer)
      } else {
        lists.1.append(layer)
      }
    }
    return attempt.finding(.error, .unknownClass, of: unknown, advice: advice) {
      "\($0.className) is an operation, which .h5 does not keep; "
        + attempt.says("Unknown layer: '\($0.className)'")
    }
      + attempt.finding(.error, .unloadableGraph, of: namesakes, advice: advice) {
        "\($0.className) is an operation, which .h5 does not keep: on loading it becomes the layer "
          + "of the same name; " + attempt.says("too many positional arguments")
      }
  }
}

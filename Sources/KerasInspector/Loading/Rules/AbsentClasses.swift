import KerasArchitecture

/// Classes that the program does not have: removed, not yet there, or somebody's own.
enum AbsentClasses: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    let layers = attempt.layers.filter { !$0.isOperation }
    let byClass = Dictionary(grouping: layers.enumerated()) { $0.element.className }
    let groups = byClass.values.map { $0.map(\.element) }.enumerated()
      .map { (group: $0.element, first: layers.firstIndex(of: $0.element[0]) ?? 0) }
      .sorted { $0.first < $1.first }.map(\.group)
    return subclassed(attempt) + groups.flatMap { findings(about: $0, attempt) }
  }

  private static func findings(about layers: [ConfiguredLayer], _ attempt: LoadingAttempt)
    -> [Finding]
  {
    let layer = layers[0]
    let isOwn = layer.entry.isCustom || LayerRegistry.standard[layer.className] == nil
    if isOwn {
      guard !layer.isModel else { return [] }
      return attempt.finding(
        .note, .unknownClass, of: layers,
        advice: "give it to the loader in custom_objects"
      ) { "\($0.className) is no class of Keras; \(attempt.says(message(to: attempt, $0)))" }
    }
    guard !ClassHistory.has(attempt.loader, layer.className, inArchive: attempt.isArchive) else {
      return []
    }
    return attempt.finding(
      .error, .unknownClass, of: layers, advice: advice(attempt)
    ) { "\(attempt.loader) has no \($0.className); it says: \(message(to: attempt, $0))" }
  }

  private static func advice(_ attempt: LoadingAttempt) -> String {
    attempt.isUpgrade
      ? "load it with tf-keras 2, or give a class of your own in custom_objects"
      : "load it with the Keras that wrote it"
  }

  /// A model of a class of its own: nothing but that class can build it.
  private static func subclassed(_ attempt: LoadingAttempt) -> [Finding] {
    guard let model = attempt.model, !LayerRegistry.isModel(model.className) else { return [] }
    let hasGraph = attempt.declaration?.hasGraph == true
    return [
      attempt.finding(
        .note, hasGraph ? .unknownClass : .subclassedModel,
        "the model is a \(model.className), a class of its own; "
          + attempt.says(message(to: attempt, model)),
        advice: "give it to the loader in custom_objects")
    ]
  }

  private static func message(to attempt: LoadingAttempt, _ layer: ConfiguredLayer) -> String {
    if attempt.isLegacyModel || attempt.loader.line != .keras3 {
      return attempt.loader.isTensorFlow(from: 2, 13) || attempt.loader.line == .keras3
        ? "Unknown layer: '\(layer.entry.className)'" : "Unknown layer: \(layer.entry.className)"
    }
    return "Could not locate class '\(layer.className)'"
  }
}

extension [ConfiguredLayer] {
  /// The place of a layer, by its path.
  fileprivate func firstIndex(of layer: ConfiguredLayer) -> Int? {
    firstIndex { $0.path == layer.path && $0.className == layer.className }
  }
}

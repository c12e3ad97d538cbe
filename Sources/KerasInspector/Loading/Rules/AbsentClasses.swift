import KerasArchitecture

/// Classes that the program does not have: removed, not yet there, or somebody's own.
enum AbsentClasses: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    var groups: [String: [ConfiguredLayer]] = [:]
    var classes: [String] = []
    for layer in attempt.layers where !layer.isOperation {
      if groups[layer.className] == nil { classes.append(layer.className) }
      groups[layer.className, default: []].append(layer)
    }
    return subclassed(attempt)
      + classes.compactMap { groups[$0] }.lazy.map { findings(about: $0, attempt) }
      .filter { !$0.isEmpty }.prefix(limit).joined()
  }

  /// The most classes that are told of; a file can name any number.
  private static let limit = 100

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

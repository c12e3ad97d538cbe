import KerasArchitecture

/// Layers and cells inside wrappers: Keras 3 finds their classes by their modules, which files of
/// Keras before 2.13 do not name.
enum InnerModules: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    guard attempt.isLegacyModel, attempt.isUpgrade else { return [] }
    let wrappers = attempt.layers.compactMap { wrapper in
      inner(of: wrapper).map { (wrapper: wrapper, inner: $0) }
    }
    guard let first = wrappers.first else { return [] }
    return attempt.finding(
      .error, .needsKeras2, of: wrappers.map(\.wrapper),
      advice: "load it with tf-keras 2.15 or later, and save it there"
    ) { _ in
      "the layer in it does not name its module; "
        + attempt.says("Could not locate class '\(first.inner)'")
    }
  }

  /// The class inside a wrapper or around a cell, if it has no module.
  private static func inner(of wrapper: ConfiguredLayer) -> String? {
    guard !wrapper.isModel, !wrapper.entry.isCustom,
      LayerRegistry.standard[wrapper.className] != nil
    else { return nil }
    let keys = ["layer", "cell", "backward_layer"].compactMap { wrapper[$0] }
    return keys.first { $0["class_name"]?.string != nil && $0["module"] == nil }?["class_name"]?
      .string
  }
}

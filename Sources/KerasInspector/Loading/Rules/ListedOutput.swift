import KerasArchitecture

/// A functional model in a Sequential one, whose one output stands in a list, as Keras wrote it before
/// 3.9: Keras hands a list of one tensor on to the next layer, which most layers do not take.
///
/// Keras 3.9 and later do so, and those before 3.3 behind an input layer (tried with 3.1.1, 3.2.1 and
/// 3.15.1, each class of layer as the next).
enum ListedOutput: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    guard attempt.isLegacyModel || attempt.isArchive, attempt.loader.line == .keras3,
      let outermost = attempt.models.first, outermost.className == "Sequential",
      // A bare list is not read at all.
      attempt.model?.entry.config.array == nil,
      attempt.loader.version.isAtLeast(3, 9)
        || !attempt.loader.version.isAtLeast(3, 3)
          && outermost.entries.first?.className == "InputLayer"
    else { return [] }
    let handing = ListHanding(
      isArchive: attempt.isArchive, keras: attempt.loader.version)
    var refusing: [String: String] = [:]
    for (index, entry) in outermost.entries.enumerated() where entry.listsItsOneOutput {
      refusing[entry.name] =
        handing.firstRefusing(outermost.entries.dropFirst(index + 1))?.name
    }
    return attempt.finding(
      .error, .unloadableGraph,
      of: attempt.layers.filter { $0.isModel && refusing[$0.path] != nil },
      advice: "load it with the Keras that wrote it, save its weights, and build the model anew"
    ) { model in
      "its one output stands in a list; \(attempt.loader) gives \(refusing[model.path] ?? "") a list "
        + "of one tensor, and fails there"
    }
  }
}

extension LayerEntry {
  /// Whether the entry is of a functional model that returns one tensor in a list.
  fileprivate var listsItsOneOutput: Bool {
    let outputs = settings["output_layers"]?.array
    return outputs?.count == 1 && outputs?[0].array?.first?.string != nil
  }
}

/// What becomes of a list of one tensor that a chain hands from layer to layer.
private struct ListHanding {
  let isArchive: Bool
  let keras: KerasVersion

  /// Layers that work on each element, and return a list for a list.
  private static let elementwise: Set<String> = [
    "Activation", "ActivityRegularization", "AlphaDropout", "AveragePooling1D", "Dropout", "ELU",
    "GaussianDropout", "GaussianNoise", "Identity", "LeakyReLU", "MaxPooling1D", "ReLU",
    "Rescaling",
    "Softmax", "UnitNormalization",
  ]

  /// Layers that an archive builds before they are called, and that do not look at the shape again.
  private static let builtBefore: Set<String> = [
    "BatchNormalization", "GroupNormalization", "LayerNormalization", "PReLU",
  ]

  /// The first layer that does not take the list; `nil` if all do, or one makes a tensor of it.
  func firstRefusing(_ entries: some Collection<LayerEntry>) -> LayerEntry? {
    entries.first { !passesOn($0) }.flatMap { takes($0) ? nil : $0 }
  }

  private func passesOn(_ entry: LayerEntry) -> Bool {
    Self.elementwise.contains(entry.className)
      || isArchive && Self.builtBefore.contains(entry.className)
      || ["Global", "SpatialDropout", "Random"].contains { entry.className.hasPrefix($0) }
  }

  private func takes(_ entry: LayerEntry) -> Bool {
    switch entry.className {
    case "Sequential": true
    case "Dense": isArchive
    case "EinsumDense": isArchive && !keras.isAtLeast(3, 9)
    default: entry.settings["output_layers"] != nil
    }
  }
}

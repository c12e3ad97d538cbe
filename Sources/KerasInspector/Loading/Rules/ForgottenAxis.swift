import KerasArchitecture

/// A layer that works along another axis than the last, of which Keras 3 before 3.9 drops the number
/// in a legacy file and takes the last (keras 3.8.0 `legacy/saving/saving_utils.py`; keras #20973).
enum ForgottenAxis: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    guard attempt.isLegacyModel, attempt.loader.line == .keras3,
      !attempt.loader.version.isAtLeast(3, 9)
    else { return [] }
    var refused: [ConfiguredLayer] = []
    var changed: [ConfiguredLayer] = []
    for layer in attempt.layers where classes.contains(layer.className) {
      guard let axis = layer["axis"]?.int, let row = attempt.declaration?.row(at: layer.path),
        case .tensor(let shape?)? = row.output.value
      else { continue }
      let last = shape.rank - 1
      let index = axis < 0 ? axis + shape.rank : axis
      guard (0..<last).contains(index) else { continue }
      // Without weights of its size, nothing shows that the axis is another one.
      let isRefused =
        row.weights.value?.isEmpty == false && shape.sizes[index] != shape.sizes[last]
      if isRefused { refused.append(layer) } else { changed.append(layer) }
    }
    let advice = "load it with Keras 3.9 or later"
    return attempt.finding(.error, .unknownArgument, of: refused, advice: advice) { layer in
      "its axis is dropped on loading, and the last one taken; "
        + attempt.says("Shape mismatch in layer (named \(layer.entry.name))")
    }
      + attempt.finding(.warning, .unknownArgument, of: changed, advice: advice) { _ in
        "its axis is dropped on loading, and the last one taken: the model computes something else, "
          + "or does not load"
      }
  }

  private static let classes: Set<String> = [
    "BatchNormalization", "LayerNormalization", "GroupNormalization", "RMSNormalization",
    "UnitNormalization", "Normalization", "Concatenate", "Softmax",
  ]
}

extension ModelDeclaration {
  /// The layer at a path: one in a nested model after that one's name and a slash.
  fileprivate func row(at path: String) -> DeclaredLayer? {
    var rows = layers
    var found: DeclaredLayer?
    for name in path.split(separator: "/") {
      guard let row = rows.first(where: { $0.name == name }) else { return nil }
      (found, rows) = (row, row.parts)
    }
    return found
  }
}

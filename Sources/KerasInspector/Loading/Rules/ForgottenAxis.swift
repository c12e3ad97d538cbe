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
    let layers = attempt.layers.filter { classes.contains($0.className) && $0["axis"]?.int != nil }
    let rows = layers.isEmpty ? [:] : attempt.declaration?.rowsByPath() ?? [:]
    for layer in layers {
      guard let axis = layer["axis"]?.int, let row = rows[layer.path],
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
  /// The layers by their paths: one in a nested model after that one's name and a slash.
  fileprivate func rowsByPath() -> [String: DeclaredLayer] {
    var rows: [String: DeclaredLayer] = [:]
    var open = layers.map { (path: $0.name, row: $0) }
    // A long name around many layers makes as many long paths.
    var bytesLeft = 16 << 20
    while let (path, row) = open.popLast() {
      if rows[path] == nil { rows[path] = row }
      for part in row.parts {
        bytesLeft -= path.utf8.count + part.name.utf8.count
        if bytesLeft < 0 { return rows }
        open.append(("\(path)/\(part.name)", part))
      }
    }
    return rows
  }
}

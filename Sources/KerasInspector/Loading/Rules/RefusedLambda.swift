import KerasArchitecture

/// Python code in a Lambda: refused, or run by the version of Python that wrote it alone.
enum RefusedLambda: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    let lambdas = attempt.layers.filter { $0.className == "Lambda" && $0.holdsCode }
    guard refuses(attempt) else {
      return attempt.finding(
        .note, .lambdaBytecode, of: lambdas,
        advice: "load it with the Python that wrote it, or build the model from its source"
      ) { _ in
        "the code of a Lambda; in another version of Python "
          + attempt.says("bad marshal data (unknown type code)")
      }
    }
    return attempt.finding(
      .error, .lambdaRefused, of: lambdas,
      advice: "if you trust where the file is from, load it with safe_mode=False"
    ) { _ in
      attempt.says(
        "Requested the deserialization of a Lambda layer whose `function` is a Python lambda")
    }
  }

  /// Keras 3 refuses code; in a legacy file since 3.11.3 only. TensorFlow's refuses it since 2.13, in
  /// a legacy file not at all.
  private static func refuses(_ attempt: LoadingAttempt) -> Bool {
    switch attempt.loader.line {
    case .keras3:
      !attempt.isLegacyModel || attempt.loader.version.isAtLeast(3, 11, 3)
    case .tensorFlow: !attempt.isLegacyModel && attempt.loader.isTensorFlow(from: 2, 13)
    case .keras1, .keras2: false
    }
  }
}

extension ConfiguredLayer {
  /// Whether a Lambda holds code, in the form of any Keras.
  var holdsCode: Bool {
    ["function", "output_shape", "mask"].contains { key in
      guard let value = self[key] else { return false }
      if value["class_name"]?.string == "__lambda__" { return true }
      if key == "function" {
        return self["function_type"]?.string == "lambda" || value.array?.first?.string != nil
      }
      return self["\(key)_type"]?.string == "lambda"
    }
  }
}

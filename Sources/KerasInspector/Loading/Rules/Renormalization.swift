import KerasArchitecture

/// Batch renormalization, which Keras 3 did not have before 3.14.
enum Renormalization: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    guard attempt.loader.line == .keras3, !attempt.loader.version.isAtLeast(3, 14) else {
      return []
    }
    let layers = attempt.layers.filter {
      $0.className == "BatchNormalization" && $0["renorm"] != nil
    }
    return attempt.finding(
      .error, .unknownArgument, of: layers, advice: "load it with Keras 3.14 or later"
    ) { layer in
      attempt.says(
        "Unrecognized keyword arguments passed to BatchNormalization: "
          + "{'renorm': \((layer["renorm"] ?? .null).python)}")
    }
  }
}

import KerasArchitecture

/// A policy of types, written as an object that another Keras has under another name.
enum PolicyObjects: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    let loader = attempt.loader
    let foreign = attempt.layers.filter { layer in
      guard let name = layer["dtype"]?["class_name"]?.string else { return false }
      if loader.line == .keras3 {
        return ["Policy", "PolicyV1"].contains(name)
          || name.hasSuffix("DTypePolicy") && !loader.version.isAtLeast(3, 4)
      }
      return false
    }
    return attempt.finding(
      .error, .dtypePolicy, of: foreign,
      advice: attempt.isUpgrade ? "load it with tf-keras 2" : "load it with a later Keras 3"
    ) { layer in
      let name = layer["dtype"]?["class_name"]?.string ?? ""
      return attempt.says(
        name.hasPrefix("Policy") && attempt.isLegacyModel
          ? "'str' object has no attribute 'quantization_mode'"
          : "Could not locate class '\(name)'")
    }
  }
}

import KerasArchitecture

/// A policy of types, written as an object that another Keras has under another name.
enum PolicyObjects: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    let loader = attempt.loader
    let foreign = attempt.layers.filter { layer in
      guard let name = layer["dtype"]?["class_name"]?.string else { return false }
      return loader.line == .keras3
        && (["Policy", "PolicyV1"].contains(name)
          || firstMinor[name, default: 0] > loader.version.minor)
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
  /// The minor version of Keras 3 with which a policy came (its `dtype_policies/dtype_policy.py`,
  /// and that of the version before); all of them know the plain one.
  private static let firstMinor = [
    "QuantizedDTypePolicy": 1, "QuantizedFloat8DTypePolicy": 3, "DTypePolicyMap": 4,
    "GPTQDTypePolicy": 11, "Int4DTypePolicy": 14, "AWQDTypePolicy": 14,
  ]
}

import KerasArchitecture

/// Python code in a configuration: the function of a `Lambda`, the shape or mask it computes, the
/// mode of a `Merge` of Keras 1.
enum LambdaCode: DocumentCheck {
  static func findings(in node: ConfigNode) -> [Finding] {
    if node.className == "__lambda__" {
      let code = node.config?["code"] ?? node.object["code"]
      return [finding(code?.string, at: "config.code", in: node, affects: affects(keras3: node))]
    }
    return node.object.members.compactMap { key, value in
      guard let code = code(in: value, at: key, of: node) else { return nil }
      return finding(code, at: key, in: node, affects: affects(keras2: node))
    }
  }

  /// The code that Keras 1 and 2 write as `[code, defaults, closure]`.
  private static func code(in value: JSONValue, at key: String, of node: ConfigNode) -> String? {
    let parts = value.array
    guard let code = value.string ?? parts?.first?.string else { return nil }
    if node.saysTypes, keys.contains(key), node.string("\(key)_type") == "lambda" { return code }
    guard let parts else { return nil }
    guard parts.count == 3, parts[1...].allSatisfy({ $0.isNull || $0.array != nil }) else {
      return nil
    }
    return keys.contains(key) && code.utf8.count > 20 || PythonCode(keras: code) != nil ? code : nil
  }

  private static let keys: Set<String> = [
    "function", "output_shape", "mask", "mode", "output_mask",
  ]

  private static func finding(
    _ text: String?, at key: String, in node: ConfigNode, affects: String
  ) -> Finding {
    let fact =
      text.map { text in
        PythonCode(keras: text)?.facts
          ?? "code of \(text.utf8.count.counting("character")) that no known Python layout fits"
      } ?? "a function that is said to be code, without any"
    return node.finding(
      .warning, .lambdaCode, at: key, fact, affects: affects,
      advice: "load it only if you trust its author; the code is in the configuration, and weights "
        + "alone can be loaded into a model that you build yourself")
  }

  private static func affects(keras3 node: ConfigNode) -> String {
    node.isLegacy
      ? "runs in Keras 3.0.0 to 3.11.2 (CVE-2025-9905) and always in tf.keras from 2.13 on and "
        + "tf_keras; later Keras refuses it unless safe_mode=False"
      : "refused by load_model unless safe_mode=False; clone_model and from_config run it before "
        + "Keras 3.12.3 and 3.15.0 (CVE-2026-12481)"
  }

  private static func affects(keras2 node: ConfigNode) -> String {
    node.isLegacy
      ? "runs in Keras 1 and 2, tf.keras and tf_keras, whatever safe_mode says (CVE-2024-3660); "
        + "Keras 3 has no loader for this form"
      : "runs in Keras 1 and 2 and tf.keras before 2.13 (CVE-2024-3660), and later in "
        + "model_from_json; load_model refuses it in a .keras file unless safe_mode=False"
  }
}

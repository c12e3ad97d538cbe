/// A key that stands more than once in an object, of which readers take different values.
enum RepeatedKeys: DocumentCheck {
  static func findings(in node: ConfigNode) -> [Finding] {
    node.repeatedKeys.prefix(20).map { key in
      let count = node.object.keys.count { $0 == key }
      return node.finding(
        .warning, .jsonDuplicateKey, at: key,
        "the key \"\(key.shortened(to: 100))\" stands \(count) times in one object",
        affects: "Python, and with it Keras, takes the last value; other readers take the first",
        advice: "do not rely on a scanner that is no Python; no Keras writes a key twice")
    }
  }
}

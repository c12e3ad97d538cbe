/// A vocabulary that is not in the configuration, but in a file or on a server that it names.
enum VocabularyPath: DocumentCheck {
  static func findings(in node: ConfigNode) -> [Finding] {
    guard let className = node.shortClassName, classNames.contains(className),
      let config = node.config
    else { return [] }
    return ["vocabulary", "idf_weights"].compactMap { key in
      guard let path = config[key]?.string else { return nil }
      return node.finding(
        .warning, .vocabularyPath, at: "config.\(key)",
        "\(className) reads its \(key == "vocabulary" ? "vocabulary" : "weights") "
          + "from \(path.shortened(to: 200))",
        affects: "Keras before 3.12.0, tf.keras and tf_keras read it on loading, from a server too "
          + "(CVE-2025-12058)",
        advice: "look at the path; a model that is complete has its vocabulary inside")
    }
  }

  private static let classNames: Set<String> = [
    "StringLookup", "IntegerLookup", "TextVectorization", "IndexLookup",
  ]
}

/// Objects that are nested deeper than those of any model.
enum Nesting: DocumentCheck {
  /// Each nested model adds four levels.
  static let limit = 200

  static func findings(in node: ConfigNode) -> [Finding] {
    guard node.place.depth == limit || node.place.depth == limit + 1 else { return [] }
    return [
      node.finding(
        .warning, .jsonTooDeep, "values are nested deeper than \(limit) levels",
        affects: "Python's reader fails at about 1,000 levels, and Keras' own at fewer",
        advice: "no model that people build is nested so deeply")
    ]
  }
}

/// The formats in which checks can be written.
public enum CheckFormat: String, Sendable, CaseIterable {
  /// A line for each finding, as compilers write them; nothing when all is well.
  case text
  /// For programs: an object on a line for each file.
  case json
  /// For code scanning: SARIF 2.1.0.
  case sarif
  /// For the test reports of CI servers.
  case junit

  /// The renderer of the format.
  public func renderer(isASCII: Bool = false) -> any CheckRenderer {
    switch self {
    case .text: CheckTextRenderer(isASCII: isASCII)
    case .json: CheckJSONRenderer()
    case .sarif: SarifRenderer()
    case .junit: JUnitRenderer()
    }
  }
}

/// A way to write the checks of a run down.
public protocol CheckRenderer: Sendable {
  /// All checks of a run as one text.
  func render(_ checks: [Check]) -> String
}

extension InspectionError {
  /// The error in one line, with the path before it, as it can be shown on a terminal.
  public func line(isASCII: Bool = false) -> String {
    let spelling = Spelling(isASCII: isASCII)
    return "\(spelling.path(path)): \(spelling.message(message))"
  }
}

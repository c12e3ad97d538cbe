/// Why a file could not be read as a model.
public struct InspectionError: Error, Sendable, Hashable {
  /// The kind of fault, for programs.
  public let code: FindingCode
  /// The path, as it was given.
  public let path: String
  /// What is wrong and what to do, in one line without the path.
  public let message: String

  /// Creates an error about the file at `path`.
  public init(_ code: FindingCode, path: String, _ message: String) {
    (self.code, self.path, self.message) = (code, path, message)
  }
}

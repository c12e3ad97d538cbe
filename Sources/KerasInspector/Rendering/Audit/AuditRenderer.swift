/// A way to write audits down; pure, as that of a report is.
public protocol AuditRenderer: Sendable {
  /// What stands between two audits of a run.
  var separator: String { get }

  /// The audit as text that ends with a newline.
  func render(_ audit: Audit) -> String

  /// A file that could not be read, in the place of its audit; empty where the format has no word
  /// for that.
  func render(_ error: InspectionError) -> String
}

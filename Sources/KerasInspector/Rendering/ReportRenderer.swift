/// A way to write reports down.
///
/// A renderer is pure: it sees a report and its own settings, and returns text. It computes
/// nothing, so that all formats show the same numbers.
public protocol ReportRenderer: Sendable {
  /// What stands before the first report of a run.
  var prologue: String { get }

  /// What stands between two reports of a run.
  var separator: String { get }

  /// The report as text that ends with a newline.
  func render(_ report: Report) -> String

  /// A file that could not be read, in the place of its report; empty where the format has no word
  /// for that.
  func render(_ error: InspectionError) -> String
}

extension ReportRenderer {
  /// Nothing.
  public var prologue: String { "" }

  /// Nothing.
  public var separator: String { "" }

  /// Nothing.
  public func render(_ error: InspectionError) -> String { "" }
}

import KerasArchitecture

/// Writes a report as one JSON object on one line, with keys that programs may rely on.
///
/// Several reports in a row are NDJSON. Unknown is `null`.
public struct JSONRenderer: ReportRenderer {
  /// The version of the keys: raised when one changes its meaning or goes away.
  public static let schema = 1

  /// Creates a renderer.
  public init() {}

  /// The report as an object on a line.
  public func render(_ report: Report) -> String {
    JSONValue.object(report.json).serialized + "\n"
  }

  /// An object with `error` in the place of all that a report has.
  public func render(_ error: InspectionError) -> String {
    JSONValue.object(error.json).serialized + "\n"
  }
}

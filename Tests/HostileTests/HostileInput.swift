import Foundation
import Testing

/// A damaged or hostile file of `HostileInputs/make.py`, and what is expected of it.
struct HostileInput: Decodable, Sendable, CustomTestStringConvertible {
  let file: String
  /// What becomes of the file.
  let `class`: Outcome
  /// The codes that must be among those of the findings, or that of the error.
  let findings: [String]
  let seconds: Double

  enum Outcome: String, Decodable {
    /// It cannot be read: status 2.
    case error
    /// There is a report: status 0 or 1.
    case report
    /// One of both.
    case either

    var statuses: [Int32] {
      switch self {
      case .error: [2]
      case .report: [0, 1]
      case .either: [0, 1, 2]
      }
    }
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "HostileInputs")

  static let all: [HostileInput] = {
    let table = try? Data(contentsOf: folder.appending(path: "expect.json"))
    return table.flatMap { try? JSONDecoder().decode([HostileInput].self, from: $0) } ?? []
  }()

  var testDescription: String { file }
  var path: String { Self.folder.appending(path: "Files/\(file)").path }
}

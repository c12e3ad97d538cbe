/// Why a part of a file is not known.
package enum HDF5Unread: Sendable, Hashable, CustomStringConvertible {
  /// libhdf5 found it damaged.
  case failed
  /// Left out, because reading it, or something like it, ended the worker.
  case skipped
  /// The worker stopped before it.
  case notReached
  case tooDeep
  case tooLarge
  /// A type of value that no attribute of a model has.
  case unsupported
  /// It takes opening the files that a virtual dataset names.
  case inOtherFiles

  package var description: String {
    switch self {
    case .failed: "damaged"
    case .skipped: "left out, as the reader fails on it"
    case .notReached: "not reached"
    case .tooDeep: "nested too deeply"
    case .tooLarge: "too large"
    case .unsupported: "of a kind that is not read"
    case .inOtherFiles: "in other files"
    }
  }
}

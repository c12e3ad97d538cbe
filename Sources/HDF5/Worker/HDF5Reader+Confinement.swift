internal import CReader

extension HDF5Reader {
  /// What a worker that a file has taken over would try, and must not be able to do.
  package enum Attempt: UInt32, CaseIterable, Sendable {
    case openFile, createFile, openSocket, executeProgram, fork, signalParent, traceParent
    case writeCode, allocateMuch

    /// Lets a worker try it, and tells whether the system refuses.
    package var isRefused: Bool {
      var limits = reader_limits(Options())
      return reader_try(reader_attempt(rawValue), &limits) == 1
    }
  }
}

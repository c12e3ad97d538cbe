internal import CReader

extension HDF5Reader {
  /// What a worker that a file has taken over would try, and must not be able to do.
  package enum Attempt: UInt32, CaseIterable, Sendable {
    case openFile, createFile, openSocket, executeProgram, fork, signalParent, traceParent
    case writeCode, allocateMuch

    /// Lets a worker try it, of this user or of another one, and tells whether the system refuses;
    /// `nil` where no worker can be of that user.
    package func isRefused(user: UInt32? = nil) -> Bool? {
      var limits = reader_limits(Options(), nil)
      let answer = reader_try(reader_attempt(rawValue), &limits, user ?? UInt32.max)
      return answer < 0 ? nil : answer == 1
    }
  }
}

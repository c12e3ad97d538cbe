extension HDF5Reader {
  /// Where the reader runs, and how far it may go.
  package struct Options: Sendable {
    package enum Isolation: Sendable {
      /// In a process of its own.
      case process
      /// In this one, without any clock: for trusted files, and for debugging.
      case none
    }

    package var isolation = Isolation.process

    /// Whether a file that is cut off is read as if zeros followed: what was written before the cut
    /// may be whole.
    package var readsTruncated = false

    /// How long the worker may make no progress.
    package var patience = Duration.seconds(2)

    /// How long all may take.
    package var timeLimit = Duration.seconds(10)

    /// How often a worker is started again after it crashed or hung.
    package var restarts = 3

    /// Bytes that the worker may allocate, beyond the file.
    package var memoryLimit: UInt64 = 128 << 20

    /// Bytes of all that the worker tells.
    package var recordLimit = 64 << 20

    /// Bytes of all attributes' values. libhdf5 holds them three times while it reads them.
    package var attributeByteLimit: UInt64 = 32 << 20

    package var attributesPerObjectLimit: UInt32 = 1_000

    /// The attributes that are read even where an object has more than the limit.
    package var attributesAlwaysRead: [String] = []

    package var objectLimit: UInt32 = 100_000
    package var depthLimit: UInt32 = 64

    package init() {}
  }
}

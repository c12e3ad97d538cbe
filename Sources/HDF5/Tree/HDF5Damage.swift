/// A part of a file that could not be read, and what happened.
package struct HDF5Damage: Sendable, Equatable {
  /// What the worker was doing.
  package enum Stage: UInt32, Sendable {
    case start, file, object, attributes, attribute, attributeValue, attributeStrings, links
    case layout, dataspace, datatype, storage, end
  }

  /// How it ended.
  package enum Event: Sendable, Equatable {
    /// The worker was ended by a signal.
    case crashed(signal: Int32)
    /// The worker made no progress for so long.
    case stalled(Duration)
    /// All attempts together took so long.
    case outOfTime(Duration)
    /// libhdf5 says why not, in its own words.
    case failed(String)
    case tooDeep
    case tooMany
    case outOfMemory
    /// The worker wrote what no worker writes.
    case malformedRecords
    /// The worker ended, with this status, before its work.
    case exited(Int32)
  }

  /// The object's path.
  package let path: String

  /// The attribute's name, if it is about one.
  package let attribute: String?

  package let stage: Stage
  package let event: Event
}

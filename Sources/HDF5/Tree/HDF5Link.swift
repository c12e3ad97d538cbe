/// A name in a group, and what it stands for.
package struct HDF5Link: Sendable {
  /// Where a link leads.
  package enum Target: Sendable, Hashable {
    /// A hard link: the object itself.
    case object(HDF5Object.ID)
    /// A path in the same file, which need not exist.
    case soft(String)
    /// A path in another file.
    case external(file: String, path: String)
    /// A link of a class that some application defines.
    case userDefined(class: UInt32)
    /// A link whose value could not be read.
    case unread
  }

  package let name: String
  package let target: Target
}

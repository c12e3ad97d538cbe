/// A name in an HDF5 file, and what it stands for.
public struct TreeEntry: Sendable {
  /// The name in its group; the whole path for the entry that a listing starts with.
  public var name: String
  /// The path, by the names that lead to it here.
  public var path: String
  /// How many groups it lies in, from where the listing starts.
  public var depth: Int
  /// Whether no other name of its group follows.
  public var isLast: Bool
  /// What it stands for.
  public var content: Content
  /// The attributes of the object.
  public var attributes: [TreeAttribute] = []
  /// How many attributes of the object could not be read.
  public var unreadAttributes = 0
  /// How many names follow that lie in it.
  public var children = 0

  /// What a name of an HDF5 file can stand for.
  public enum Content: Sendable, Hashable {
    /// A group.
    case group
    /// A dataset.
    case dataset(StoredArray)
    /// A datatype with a name.
    case datatype
    /// An object that is listed under another name, by that path; with `isCycle` one of the groups
    /// around.
    case seen(path: String, isCycle: Bool)
    /// A link to a path in the same file, which need not exist. It is not followed.
    case softLink(String)
    /// A link to a path in another file, which is never opened.
    case externalLink(file: String, path: String)
    /// A link of a class that some application defines.
    case otherLink(class: Int)
    /// Something that could not be read, and why.
    case unread(String)
  }
}

/// A named value that belongs to an object.
public struct TreeAttribute: Sendable, Hashable {
  /// The name.
  public var name: String
  /// The type of its elements.
  public var dtype: String
  /// The sizes of its axes: none for one element, `nil` where there is no shape.
  public var shape: [Int]?
  /// The size of its elements, in bytes; `nil` where that is not known.
  public var bytes: Int?
  /// Its elements.
  public var value: Value

  /// The elements of an attribute, row by row.
  public enum Value: Sendable, Hashable {
    /// Strings.
    case strings([String])
    /// Integers, and truth values as 0 and 1.
    case integers([Int])
    /// Other numbers.
    case numbers([Double])
    /// Elements that could not be read, and why.
    case unread(String)
  }
}

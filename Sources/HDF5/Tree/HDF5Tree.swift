/// Everything an HDF5 file says of its objects, without the values of its datasets.
package struct HDF5Tree: Sendable {
  /// How the file begins.
  package let superblock: HDF5Superblock

  /// The group that every path starts from.
  package let root: HDF5Object

  /// All objects that were read, the root first, each once however many links lead to it.
  package let objects: [HDF5Object]

  /// What could not be read.
  package let damage: [HDF5Damage]

  private let indices: [HDF5Object.ID: Int]
  private let unreadReasons: [HDF5Object.ID: HDF5Unread]
  private let isComplete: Bool

  /// Puts together what a walk found; nil where it did not come to the root.
  init?(_ records: WalkRecords, superblock: HDF5Superblock, endings: [HDF5Damage]) {
    guard let root = records.objects.first else { return nil }
    self.superblock = superblock
    self.root = root
    objects = records.objects
    damage = endings + records.damage
    unreadReasons = records.unreadReasons
    isComplete = records.isComplete
    var indices: [HDF5Object.ID: Int] = [:]
    indices.reserveCapacity(objects.count)
    for (index, object) in objects.enumerated() { indices[object.id] = index }
    self.indices = indices
  }

  /// The object that a link of this tree leads to; unread where the walk did not come to it.
  package subscript(id: HDF5Object.ID) -> HDF5Object {
    if let index = indices[id] { return objects[index] }
    return HDF5Object(
      unread: unreadReasons[id] ?? (isComplete ? .failed : .notReached), id: id)
  }

  /// The object at a path from the root, by hard links alone.
  package subscript(path: String) -> HDF5Object? { object(at: path, from: root) }

  /// The object at a path from another one, by hard links alone.
  ///
  /// Slashes at the start, at the end and in a row mean nothing, as in HDF5.
  package func object(at path: String, from start: HDF5Object) -> HDF5Object? {
    var object = start
    for name in path.utf8.split(separator: UInt8(ascii: "/")) {
      guard case .group(let group) = object.kind,
        case .object(let id)? = group[Substring(name)]?.target
      else { return nil }
      object = self[id]
    }
    return object
  }
}

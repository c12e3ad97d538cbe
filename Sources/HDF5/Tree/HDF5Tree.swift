/// Everything an HDF5 file says of its objects, without the values of its datasets.
package struct HDF5Tree: Sendable {
  /// How the file begins.
  package let superblock: HDF5Superblock

  /// All objects, the root first, each once however many links lead to it.
  package let objects: [HDF5Object]

  /// What could not be read.
  package let damage: [HDF5Damage]

  /// The group that every path starts from.
  package var root: HDF5Object { objects[0] }

  /// The object with an identifier that one of this tree's links or objects has.
  package subscript(id: HDF5Object.ID) -> HDF5Object { objects[id.index] }

  /// The object at a path from the root, by hard links alone.
  package subscript(path: String) -> HDF5Object? { object(at: path, from: root) }

  /// The object at a path from another one, by hard links alone.
  ///
  /// Slashes at the start, at the end and in a row mean nothing, as in HDF5.
  package func object(at path: String, from start: HDF5Object) -> HDF5Object? {
    var object = start
    for name in path.split(separator: "/") {
      guard case .group(let group) = object.kind, case .object(let id)? = group[name]?.target else {
        return nil
      }
      object = self[id]
    }
    return object
  }
}

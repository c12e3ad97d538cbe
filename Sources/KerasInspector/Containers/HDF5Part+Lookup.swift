import HDF5

extension [HDF5Part] {
  /// The object at a path of a report, with the number of the part it lies in; `nil` if there is
  /// none.
  func object(at path: String) -> (part: Int, object: HDF5Object)? {
    for (index, part) in enumerated() where path.hasPrefix(part.prefix) {
      if let object = part.tree[String(path.dropFirst(part.prefix.count))] {
        return (index, object)
      }
    }
    // The paths of some optimizers do not say in which file they lie.
    for (index, part) in enumerated() {
      if let object = part.tree[path] { return (index, object) }
    }
    return nil
  }

  /// The dataset at a path of a report; `nil` if there is none.
  func dataset(at path: String) -> HDF5Dataset? { object(at: path)?.object.dataset }
}

import HDF5

/// A dataset that holds a weight.
struct StoredWeight: Sendable, Identifiable {
  /// What tells the dataset from all others of its file.
  struct ID: Hashable, Sendable {
    let object: HDF5Object.ID
    /// The number of the file, where a model is spread over several.
    var file = 0
  }

  /// A place in a Keras 3 store: the variables of an object within a layer, and a number there.
  struct Slot: Hashable, Sendable {
    let store: String
    let index: Int
  }

  private(set) var id: ID
  /// The name, as the file lists it: `dense_1/kernel:0`.
  let name: String
  /// Where it is stored.
  private(set) var path: String
  /// The type of its values.
  let datatype: HDF5Datatype
  /// The sizes of its axes; `nil` where the dataset has no shape.
  let shape: [Int]?
  /// Where a Keras 3 store keeps it; `nil` in other files.
  var slot: Slot?
  /// What the file spends on it, in bytes; `nil` where that is not known.
  let allocatedBytes: Int?

  /// Reads what `object` says of itself; `nil` if it is no dataset.
  init?(_ object: HDF5Object, name: String, path: String) {
    guard let dataset = object.dataset else { return nil }
    (id, self.name, self.path) = (ID(object: object.id), name, path)
    datatype = dataset.datatype
    shape = dataset.dataspace.dimensions?.map { Int(clamping: $0) }
    allocatedBytes = dataset.storageSize.map { Int(clamping: $0) }
  }

  /// The weight, stored at another path.
  func at(_ path: String) -> StoredWeight {
    var weight = self
    weight.path = path
    return weight
  }

  /// The weight of the file with this number.
  func ofFile(_ number: Int) -> StoredWeight {
    var weight = self
    weight.id.file = number
    return weight
  }

  /// The number of elements; the largest number where there are more.
  var count: Int {
    guard let shape else { return 0 }
    if shape.contains(0) { return 0 }
    return shape.reduce(1) { $0.multipliedClamping(by: $1) }
  }

  /// The size of the values, in bytes; the largest number where it is more.
  var bytes: Int {
    count.multipliedClamping(by: Int(clamping: datatype.size ?? 0))
  }

  /// The last part of the name, without what TensorFlow adds to it: `kernel`.
  var baseName: String {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    return last.hasSuffix(":0") ? String(last.dropLast(2)) : last
  }
}

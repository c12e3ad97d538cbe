import HDF5

/// The datasets of a file while they are given to their owners, each to the first that asks.
struct DataInventory {
  private let trees: [HDF5Part]
  private var left: [Key: StoredArray] = [:]
  /// All data by the type of its elements.
  let dtypes: [SizeReport.DataSize]
  /// All data by its filters.
  let filters: [SizeReport.DataSize]

  /// What tells a dataset from all others.
  private struct Key: Hashable {
    let part: Int
    let object: HDF5Object.ID
  }

  init(_ trees: [HDF5Part]) {
    self.trees = trees
    for (part, tree) in trees.enumerated() {
      for object in tree.tree.objects {
        if let dataset = object.dataset {
          left[Key(part: part, object: object.id)] = StoredArray(dataset)
        }
      }
    }
    dtypes = Self.grouped(left.values) { $0.dtype }
    filters = Self.grouped(left.values) { array in
      array.filters.map { filter in filter.name + (filter.level.map { " \($0)" } ?? "") }
        .joined(separator: ", ")
    }
  }

  private static func grouped(
    _ arrays: some Collection<StoredArray>, by name: (StoredArray) -> String
  ) -> [SizeReport.DataSize] {
    var groups: [String: SizeReport.DataSize] = [:]
    for array in arrays {
      let name = name(array)
      groups[name, default: .init(name: name)].add(array)
    }
    return groups.values.sorted { ($1.allocatedBytes, $0.name) < ($0.allocatedBytes, $1.name) }
  }

  /// The size of the datasets at `paths` that nobody has taken; `nil` if there are none.
  mutating func take(_ paths: [String], named name: String) -> SizeReport.DataSize? {
    var size = SizeReport.DataSize(name: name)
    for path in paths {
      guard let (part, object) = trees.object(at: path),
        let array = left.removeValue(forKey: Key(part: part, object: object.id))
      else { continue }
      size.add(array)
    }
    return size.datasets > 0 ? size : nil
  }

  /// The size of all datasets that nobody has taken; `nil` if there are none.
  mutating func takeOthers() -> SizeReport.DataSize? {
    var size = SizeReport.DataSize(name: "")
    for array in left.values { size.add(array) }
    left = [:]
    return size.datasets > 0 ? size : nil
  }
}

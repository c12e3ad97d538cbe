import HDF5

extension StoredArray {
  /// Reads what a dataset says of itself.
  init(_ dataset: HDF5Dataset) {
    dtype = "\(dataset.datatype)"
    isBigEndian = dataset.datatype.isBigEndian
    shape = dataset.dataspace.dimensions?.map { Int(clamping: $0) }
    bytes = dataset.dataspace.bytes(of: dataset.datatype)
    layout = Layout(dataset.layout)
    filters = dataset.filters.map {
      StorageFilter(id: Int($0.id), name: $0.name, values: $0.clientValues.map { Int($0) })
    }
    allocatedBytes = dataset.storageSize.map { Int(clamping: $0) }
    // What libhdf5 calls the storage of such a dataset is in the other files.
    if isElsewhere { allocatedBytes = 0 }
  }
}

extension StoredArray.Layout {
  fileprivate init(_ layout: HDF5Layout) {
    self =
      switch layout {
      case .compact: .compact
      case .contiguous(let offset): .contiguous(offset: offset.map { Int(clamping: $0) })
      case .chunked(let sizes): .chunked(sizes.map { Int(clamping: $0) })
      case .external(let parts):
        .external(
          parts.map { part in
            .init(
              file: part.file, offset: Int(clamping: part.offset),
              bytes: part.size == .max ? nil : Int(clamping: part.size))
          })
      case .virtual(let sources):
        .virtual(sources.map { .init(file: $0.file, dataset: $0.dataset) })
      case .unread(let reason): .unread(reason.description)
      }
  }
}

extension HDF5Dataspace {
  /// The size of its elements, if they are of this type, in bytes; `nil` where it is not known.
  func bytes(of datatype: HDF5Datatype) -> Int? {
    guard let count, let size = datatype.size else { return nil }
    let (bytes, overflow) = count.multipliedReportingOverflow(by: size)
    return overflow ? nil : Int(exactly: bytes)
  }
}

extension HDF5Datatype {
  /// Whether it is a number whose most significant byte comes first.
  fileprivate var isBigEndian: Bool {
    switch self {
    case .integer(let size, _, let bits), .float(let size, let bits, _),
      .bitField(let size, let bits):
      bits.isBigEndian && size > 1
    case .enumeration(let base, _, _): base.isBigEndian
    default: false
    }
  }
}

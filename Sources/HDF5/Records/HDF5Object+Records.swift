internal import CReader

extension HDF5Object {
  /// Makes an object of what was told about it.
  init(_ records: ObjectRecords) {
    let kind: Kind =
      switch records.kind {
      case READER_OBJECT_GROUP: .group(HDF5Group(links: records.links))
      case READER_OBJECT_DATASET: .dataset(HDF5Dataset(records.dataset))
      default: .namedDatatype
      }
    self.init(
      id: records.id, referenceCount: records.referenceCount, kind: kind,
      attributes: records.attributes, attributeCount: records.attributeCount)
  }

  /// Makes an object of which only the address is known.
  init(unread reason: HDF5Unread, id: ID) {
    self.init(id: id, referenceCount: 0, kind: .unread(reason), attributes: [], attributeCount: 0)
  }
}

extension HDF5Dataset {
  fileprivate init(_ records: DatasetRecords) {
    let isVirtual = records.layout == READER_LAYOUT_VIRTUAL
    let none = UInt64.max
    let layout: HDF5Layout =
      switch records.layout {
      case READER_LAYOUT_COMPACT: .compact
      case READER_LAYOUT_CONTIGUOUS where !records.external.isEmpty: .external(records.external)
      case READER_LAYOUT_CONTIGUOUS:
        .contiguous(offset: records.offset.flatMap { $0 == none ? nil : $0 })
      case READER_LAYOUT_CHUNKED: .chunked(records.chunk)
      case READER_LAYOUT_VIRTUAL: .virtual(records.sources)
      default: .unread(.failed)
      }
    self.init(
      datatype: records.datatype ?? .unread(.failed),
      dataspace: records.dataspace ?? .unread(isVirtual ? .inOtherFiles : .failed),
      layout: layout, filters: records.filters, storageSize: records.storageSize)
  }
}

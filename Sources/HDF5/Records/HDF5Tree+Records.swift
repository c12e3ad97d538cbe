internal import CReader

extension HDF5Tree {
  /// Puts a tree together; nil where there is no root.
  init?(_ records: WalkRecords, superblock: HDF5Superblock, endings: [HDF5Damage]) {
    guard !records.objects.isEmpty else { return nil }
    var ids: [UInt64: HDF5Object.ID] = [:]
    ids.reserveCapacity(records.objects.count)
    for (index, object) in records.objects.enumerated() {
      ids[object.address] = HDF5Object.ID(index: index)
    }
    // Objects that have a link, but no record.
    var unread: [HDF5Object] = []
    func id(at address: UInt64) -> HDF5Object.ID {
      if let known = ids[address] { return known }
      let id = HDF5Object.ID(index: records.objects.count + unread.count)
      let reason: HDF5Unread =
        if records.tooDeep.contains(address) { .tooDeep } else {
          records.isComplete ? .failed : .notReached
        }
      unread.append(HDF5Object(unread: reason, id: id, address: address))
      ids[address] = id
      return id
    }
    let objects = records.objects.enumerated().map { index, object in
      let kind: HDF5Object.Kind =
        switch object.kind {
        case READER_OBJECT_GROUP:
          .group(HDF5Group(links: object.links.map { HDF5Link($0, id(at:)) }))
        case READER_OBJECT_DATASET: .dataset(HDF5Dataset(object.dataset))
        default: .namedDatatype
        }
      return HDF5Object(
        id: HDF5Object.ID(index: index), address: object.address,
        referenceCount: object.referenceCount, kind: kind, attributes: object.attributes,
        attributeCount: object.attributeCount)
    }
    self.init(
      superblock: superblock, objects: objects + unread, damage: endings + records.damage)
  }
}

extension HDF5Object {
  fileprivate init(unread reason: HDF5Unread, id: ID, address: UInt64) {
    self.init(
      id: id, address: address, referenceCount: 0, kind: .unread(reason), attributes: [],
      attributeCount: 0)
  }
}

extension HDF5Link {
  fileprivate init(
    _ link: (name: String, target: ObjectRecords.Target), _ id: (UInt64) -> HDF5Object.ID
  ) {
    switch link.target {
    case .address(let address): self.init(name: link.name, target: .object(id(address)))
    case .other(let target): self.init(name: link.name, target: target)
    }
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

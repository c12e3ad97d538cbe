internal import CReader

/// What the records of a walk say.
struct WalkRecords {
  private(set) var objects: [HDF5Object] = []
  private(set) var damage: [HDF5Damage] = []
  /// Why objects were not visited, for other reasons than damage.
  private(set) var unreadReasons: [HDF5Object.ID: HDF5Unread] = [:]
  /// Whether the walk came to its end.
  private(set) var isComplete = false

  private var current: ObjectRecords?

  init(_ bytes: UnsafeRawBufferPointer) {
    var cursor = RecordCursor(bytes)
    do throws(MalformedRecord) {
      while !cursor.isAtEnd && !isComplete {
        let length = Int(try cursor.integer(UInt32.self))
        let tag = reader_record(UInt32(try cursor.byte()))
        var record = RecordCursor(try cursor.take(length))
        try add(tag, from: &record)
      }
    } catch {
      damage.append(HDF5Damage(path: "/", attribute: nil, stage: .end, event: .malformedRecords))
    }
    finishObject()
  }

  private mutating func add(
    _ tag: reader_record, from record: inout RecordCursor
  ) throws(MalformedRecord) {
    switch tag {
    case READER_RECORD_OBJECT:
      finishObject()
      current = try record.object()
    case READER_RECORD_ATTRIBUTE: current?.attributes.append(try record.attribute())
    case READER_RECORD_LINK: current?.links.append(try record.link())
    case READER_RECORD_FAULT: try addFault(from: &record)
    case READER_RECORD_END: isComplete = true
    default: try current?.dataset.add(tag, from: &record)
    }
  }

  private mutating func finishObject() {
    if let current { objects.append(HDF5Object(current)) }
    current = nil
  }

  private mutating func addFault(from record: inout RecordCursor) throws(MalformedRecord) {
    guard let stage = HDF5Damage.Stage(rawValue: UInt32(try record.byte())) else {
      throw MalformedRecord()
    }
    let kind = reader_fault(UInt32(try record.byte()))
    let address = try record.integer(UInt64.self)
    let path = try record.string()
    let attribute = try record.string()
    let message = try record.string()
    let event: HDF5Damage.Event
    switch kind {
    case READER_FAULT_ERROR: event = .failed(message)
    case READER_FAULT_DEPTH:
      event = .tooDeep
      unreadReasons[HDF5Object.ID(address: address)] = .tooDeep
    case READER_FAULT_COUNT: event = .tooMany
    case READER_FAULT_MEMORY: event = .outOfMemory
    default: throw MalformedRecord()
    }
    damage.append(
      HDF5Damage(
        path: path, attribute: attribute.isEmpty ? nil : attribute, stage: stage, event: event))
  }
}

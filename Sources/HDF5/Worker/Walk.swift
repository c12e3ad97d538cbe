internal import CReader

/// A walk over a file, begun anew where a worker does not survive it.
struct Walk: ~Copyable {
  /// How workers ended before their time.
  private(set) var endings: [HDF5Damage] = []

  private let region: FileRegion
  private let options: HDF5Reader.Options
  var area: SharedArea
  private var skips: [reader_skip] = []
  private let namesAlwaysRead: CNames

  init(region: FileRegion, options: HDF5Reader.Options) throws(HDF5Error) {
    self.region = region
    self.options = options
    namesAlwaysRead = CNames(options.attributesAlwaysRead)
    area = try SharedArea(capacity: options.recordLimit)
  }

  /// What the last worker told.
  func records() -> WalkRecords { area.withRecords { WalkRecords($0) } }

  mutating func run() throws(HDF5Error) {
    switch options.isolation {
    case .process: try runWorkers()
    case .none:
      var source = reader_source(region)
      var limits = reader_limits(options, namesAlwaysRead)
      let failure = reader_walk_here(&source, &limits, &area.area)
      if failure != 0 { throw .system(operation: "map the file", code: failure) }
    }
  }

  private mutating func runWorkers() throws(HDF5Error) {
    let deadline = ContinuousClock.now + options.timeLimit
    var patience = options.patience
    for restart in 0...max(options.restarts, 0) {
      if restart > 0 { area.clear() }
      var worker = try Worker(
        region, limits: reader_limits(options, namesAlwaysRead), skips: skips, area: &area)
      guard let stop = worker.wait(watching: area, patience: patience, until: deadline) else {
        return
      }
      let position = area.position
      if case .exited(let code) = stop, position.stage == READER_STAGE_START {
        throw .system(operation: "map the file", code: code)
      }
      endings.append(
        HDF5Damage(position, .init(stop, patience: patience, limit: options.timeLimit)))
      if case .outOfTime = stop { return }
      skips.append(skip(position))
      // Where one value hangs, its neighbours mostly do.
      if case .stalled = stop { patience = min(patience, options.patience / 4) }
    }
  }

  /// What the next worker must leave out: this; the second time, all of the kind in this object; then
  /// all of the kind from here on.
  private func skip(_ position: reader_position) -> reader_skip {
    let before = skips.count { $0.stage == position.stage }
    return reader_skip(
      address: before < 2 ? position.address : UInt64.max, stage: position.stage,
      attribute: before == 0 ? position.attribute : 0, from_step: position.step)
  }
}

extension HDF5Damage {
  fileprivate init(_ position: reader_position, _ event: Event) {
    let name = String(position.attribute_name)
    self.init(
      path: String(position.path), attribute: name.isEmpty ? nil : name,
      stage: Stage(rawValue: position.stage.rawValue) ?? .start, event: event)
  }
}

extension HDF5Damage.Event {
  fileprivate init(_ stop: Worker.Stop, patience: Duration, limit: Duration) {
    switch stop {
    case .stalled: self = .stalled(patience)
    case .outOfTime: self = .outOfTime(limit)
    case .crashed(let signal): self = .crashed(signal: signal)
    case .exited(let status): self = .exited(status)
    }
  }
}

extension String {
  fileprivate init(_ bytes: reader_bytes) {
    self.init(fileBytes: UnsafeRawBufferPointer(start: bytes.bytes, count: bytes.count))
  }
}

extension reader_limits {
  /// The limits that options come to; they use `names` as long as they are used.
  init(_ options: HDF5Reader.Options, _ names: CNames?) {
    let (seconds, rest) = options.timeLimit.components
    self.init(
      memory: options.memoryLimit, cpu_seconds: UInt64(clamping: seconds) + (rest > 0 ? 1 : 0),
      attribute_bytes: options.attributeByteLimit,
      attributes_per_object: options.attributesPerObjectLimit,
      attributes_always_read: names?.start, objects: options.objectLimit,
      depth: options.depthLimit, type_depth: 8, type_members: 64)
  }
}

extension SizeReport {
  /// Measures the parts of a file that has been read.
  public init(of inspection: Inspection) {
    let file = inspection.file
    var inventory = DataInventory(file.trees)
    layers = inspection.report.model.layers.compactMap { layer in
      let size = inventory.take(layer.weights.compactMap(\.path), named: layer.name)
      return size.map { LayerSize(name: layer.name, className: layer.className, size: $0) }
    }
    // What is stored for no layer of the model.
    layers += (file.weights?.layers ?? []).compactMap { layer in
      let name = layer.title ?? layer.name
      let size = inventory.take(layer.weights.map(\.path), named: name)
      return size.map { LayerSize(name: name, size: $0) }
    }
    let optimizer = inventory.take(file.optimizerWeights?.map(\.path) ?? [], named: "optimizer")
    let others = inventory.takeOthers()
    (dtypes, filters) = (inventory.dtypes, inventory.filters)
    self.file = inspection.report.file

    var measured = Measure(of: file)
    measured.add(.layers, layers.reduce(into: DataSize(name: "")) { $0.add($1.size) })
    if let optimizer { measured.add(.optimizer, optimizer) }
    if let others { measured.add(.otherData, others) }
    parts = measured.parts
    bytesWithoutOptimizer = optimizer.map { measured.bytes(without: $0) }
  }
}

extension SizeReport.DataSize {
  /// Adds datasets of another kind.
  mutating func add(_ other: SizeReport.DataSize) {
    datasets += other.datasets
    bytes = bytes.addingClamping(other.bytes)
    allocatedBytes = allocatedBytes.addingClamping(other.allocatedBytes)
  }

  /// Adds a dataset.
  mutating func add(_ array: StoredArray) {
    add(
      .init(
        name: "", datasets: 1, bytes: array.bytes ?? 0, allocatedBytes: array.allocatedBytes ?? 0))
  }
}

import HDF5

/// The parts of a file while they are measured: what is left over is what nothing accounts for.
struct Measure {
  /// The parts so far, and what is left over.
  var parts: [SizeReport.Part] {
    (accounted + remainders).filter { $0.allocatedBytes != 0 || $0.bytes ?? 0 != 0 }
      .sorted { order($0.kind) < order($1.kind) }
  }

  private let bytes: Int
  private var accounted: [SizeReport.Part] = []
  /// What the HDF5 files in it take, before an archive compresses them.
  private var treeBytes: Int
  /// What of that is accounted for.
  private var dataBytes = 0
  /// What an archive makes of a byte of its HDF5 files.
  private var zipRatio = 1.0
  /// What all entries of an archive take; `nil` for other files.
  private var entryBytes: Int?
  /// What the compression of an archive adds to its HDF5 files: mostly less than nothing.
  private var zipDifference = 0

  init(of file: ModelFile) {
    bytes = file.bytes
    treeBytes = file.trees.reduce(0) { $0.addingClamping($1.bytes) }
    if let archive = file.archive {
      addEntries(of: archive, file)
    } else {
      add(.configuration, bytes: bytes - treeBytes, allocated: bytes - treeBytes)
    }
    addAttributes(of: file.trees)
  }

  /// Adds data of the HDF5 files.
  mutating func add(_ kind: SizeReport.Kind, _ size: SizeReport.DataSize) {
    add(kind, bytes: size.bytes, allocated: size.allocatedBytes)
    dataBytes = dataBytes.addingClamping(size.allocatedBytes)
  }

  /// How long the file would be without some of its data, about.
  func bytes(without size: SizeReport.DataSize) -> Int {
    let saved =
      zipRatio == 1
      ? size.allocatedBytes : Int(exactly: (Double(size.allocatedBytes) * zipRatio).rounded()) ?? 0
    return max(bytes - saved, 0)
  }

  private mutating func add(_ kind: SizeReport.Kind, bytes: Int?, allocated: Int) {
    if let index = accounted.firstIndex(where: { $0.kind == kind }) {
      let old = accounted[index]
      accounted[index] = part(
        kind, old.bytes.map { $0.addingClamping(bytes ?? 0) } ?? bytes,
        old.allocatedBytes.addingClamping(allocated))
    } else {
      accounted.append(part(kind, bytes, allocated))
    }
  }

  private mutating func addEntries(of archive: ZipDirectory, _ file: ModelFile) {
    var total = 0
    for (index, entry) in archive.entries.enumerated() {
      total = total.addingClamping(entry.compressedSize)
      if file.trees.contains(where: { $0.prefix == "\(entry.name)!" }),
        // Of several entries with one name the last counts.
        !archive.entries[(index + 1)...].contains(where: { $0.name == entry.name })
      {
        zipDifference += entry.compressedSize - entry.size
        if entry.size > 0 { zipRatio = Double(entry.compressedSize) / Double(entry.size) }
      } else {
        let isConfiguration = ["config.json", "metadata.json"].contains(entry.name)
        add(
          isConfiguration ? .configuration : .assets, bytes: entry.size,
          allocated: entry.compressedSize)
      }
    }
    entryBytes = total
  }

  private mutating func addAttributes(of trees: [HDF5Part]) {
    for part in trees {
      for object in part.tree.objects {
        for attribute in object.attributes {
          let isConfiguration =
            object.id == part.tree.root.id
            && ["model_config", "training_config"].contains(attribute.name)
          let size = attribute.bytes ?? 0
          add(isConfiguration ? .configuration : .attributes, bytes: size, allocated: size)
          dataBytes = dataBytes.addingClamping(size)
        }
      }
    }
  }

  private var remainders: [SizeReport.Part] {
    var parts: [SizeReport.Part] = []
    if treeBytes > 0 { parts.append(part(.structure, nil, treeBytes - dataBytes)) }
    if let entryBytes {
      parts.append(part(.zipCompression, nil, zipDifference))
      parts.append(part(.zipStructure, nil, bytes - entryBytes))
    }
    return parts
  }

  private func part(_ kind: SizeReport.Kind, _ size: Int?, _ allocated: Int) -> SizeReport.Part {
    .init(
      kind: kind, bytes: size, allocatedBytes: allocated,
      percentage: bytes > 0 ? Double(allocated) * 100 / Double(bytes) : 0)
  }

  private func order(_ kind: SizeReport.Kind) -> Int {
    SizeReport.Kind.allCases.firstIndex(of: kind) ?? 0
  }
}

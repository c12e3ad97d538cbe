import HDF5
import KerasArchitecture

/// Weights that Keras 3 spreads over several files, found by a map of them (keras 3.15.1
/// `saving/saving_lib.py`, `ShardedH5IOStore`).
enum ShardedWeights: Container {
  static func read(_ file: borrowing InputFile) throws(InspectionError) -> ModelFile? {
    guard file.head.first == UInt8(ascii: "{"), let json = try JSONFile.value(of: file),
      let map = json["weight_map"]?.object
    else { return nil }
    var model = ModelFile(format: .shardedWeights)
    var shards = Shards(folder: folder(of: file.path), file.reading)
    var stores: [StoredWeights] = []
    for name in shardNames(in: map) {
      guard let store = try shards.read(name) else { continue }
      stores.append(store.weights ?? StoredWeights())
      model.optimizerWeights = model.optimizerWeights ?? store.optimizerWeights
      model.findings += store.findings
      model.trees += store.trees.map {
        HDF5Part(prefix: "\(name)!", bytes: $0.bytes, tree: $0.tree)
      }
    }
    model.findings += shards.findings
    model.weights = merged(stores)
    model.bytes = shards.bytes
    return model
  }

  /// The names of the files in a map, in order.
  private static func shardNames(in map: JSONObject) -> [String] {
    let names = map.values.flatMap { value in
      value.string.map { [$0] } ?? value.array?.compactMap(\.string) ?? []
    }
    return Set(names).sorted { $0.precedesAsNumber($1) }
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// The layers of all shards; of a layer that is spread over several, the weights of all of them.
  private static func merged(_ stores: [StoredWeights]) -> StoredWeights {
    var merged = StoredWeights(layout: .store)
    var indexByName: [String: Int] = [:]
    for layer in stores.lazy.flatMap(\.layers) {
      if let index = indexByName[layer.name] {
        merged.layers[index].weights += layer.weights
        merged.layers[index].weights.sort { ($0.slot?.index ?? 0) < ($1.slot?.index ?? 0) }
      } else {
        indexByName[layer.name] = merged.layers.count
        merged.layers.append(layer)
      }
    }
    return merged
  }
}

/// The files of a map, while they are read.
private struct Shards {
  let folder: String
  private(set) var findings: [Finding] = []
  private(set) var bytes = 0
  private var count = 0
  private var isCutShort = false
  private var reading: ReadingOptions
  private let deadline: ContinuousClock.Instant

  private static let limit = 10_000

  init(folder: String, _ reading: ReadingOptions) {
    (self.folder, self.reading) = (folder, reading)
    deadline = .now + reading.timeLimit
  }

  /// Reads the weights in a shard: an HDF5 file, as a map that names itself would never end.
  private static func store(in file: borrowing InputFile) throws(InspectionError) -> ModelFile {
    if let foreign = ForeignFile(head: file.head) {
      throw InspectionError(foreign.code, path: file.path, foreign.message)
    }
    guard var store = try HDF5File.read(file) else {
      throw InspectionError(.badWeights, path: file.path, "it is no HDF5 file")
    }
    store.bytes = file.length
    return store
  }

  /// Reads one file; `nil`, with a finding, if it is not there or its name leads elsewhere.
  mutating func read(_ name: String) throws(InspectionError) -> ModelFile? {
    // A map from a stranger must not make the reader open what it pleases.
    guard !name.contains("/"), !name.contains("\\"), name != "..", name != "." else {
      findings.append(
        Finding(.error, .pathInName, path: name, "the map names a file outside its own folder"))
      return nil
    }
    guard count < Self.limit, ContinuousClock.now < deadline else {
      if !isCutShort {
        isCutShort = true
        findings.append(
          Finding(
            .error, .missingShard, path: name,
            "this shard and those after it are left unread: there are too many, or they take too long"
          ))
      }
      return nil
    }
    count += 1
    reading.timeLimit = deadline - .now
    var store: ModelFile
    do {
      store = try Self.store(in: InputFile(path: folder + name, reading))
    } catch {
      findings.append(
        Finding(.error, .missingShard, path: name, "the shard cannot be read: \(error.message)"))
      return nil
    }
    bytes = bytes.addingReportingOverflow(store.bytes).partialValue
    store.weights = store.weights?.prefixed("\(name)!")
    // Objects of different files must not be taken for one another.
    store.weights = store.weights?.ofFile(count)
    return store
  }
}

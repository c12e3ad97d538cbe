import HDF5

/// Reads a Keras 3 weights store: the objects that hold variables, by their paths.
struct WeightsStoreReader {
  private let tree: HDF5Tree
  private let prefix: String
  /// The lists of layers in the old naming.
  private let oldLists: Set<HDF5Object.ID>
  /// The objects of the model, by their paths in the store; those that lie in another one are part
  /// of it.
  private(set) var layers: [StoredLayer] = []
  /// The variables of the optimizer; `nil` where the store has none.
  private(set) var optimizerWeights: [StoredWeight]?

  /// The name under which `tf.keras` 2.12 to 2.14 keep what later versions keep under `layers`.
  static let oldLayers = "_layer_checkpoint_dependencies"

  /// Objects of a compiled model that hold none of its weights.
  private static let bookkeeping: Set<String> = [
    "metrics", "_metrics", "_compile_metrics", "_compile_loss", "compile_metrics", "compile_loss",
    "_loss_tracker", "loss_tracker",
  ]

  init(tree: HDF5Tree, prefix: String) {
    (self.tree, self.prefix) = (tree, prefix)
    visits = 2 * tree.objects.count + 1_000
    oldLists = Set(
      tree.objects.compactMap { object in
        guard case .object(let id) = object.group?[Self.oldLayers]?.target else { return nil }
        return id
      })
    for child in children(of: tree.root) {
      switch child.name {
      case "vars":
        append(tree.root, place: "", path: "", depth: 0)
      case "optimizer":
        optimizerWeights = DatasetWalk.weights(
          below: child.object, in: tree, path: "\(prefix)/optimizer")
      case _ where Self.bookkeeping.contains(child.name): break
      default: collect(child.object, place: child.place, path: "/\(child.name)", depth: 0)
      }
    }
  }

  /// A child of an object: its name in the file, and in the numbering of Keras 3.
  private struct Child {
    let name: String
    let place: String
    let object: HDF5Object
  }

  private static let depthLimit = 64

  /// How many objects may still be visited. Keras links every object once; where links lead to one
  /// by many ways, 60 groups can have 2^60 paths.
  private var visits: Int
  /// Whether not all paths were visited.
  private(set) var isCutShort = false

  /// How many bytes the paths may still have: a long one before many objects makes as many.
  private var pathBytes = 16 << 20

  private mutating func visit(_ path: String, depth: Int) -> Bool {
    visits -= 1
    pathBytes -= path.utf8.count
    if visits < 0 || pathBytes < 0 { isCutShort = true }
    return !isCutShort && depth < Self.depthLimit
  }

  /// Adds the objects at and below one: an object is what has variables of its own, all else is a
  /// list or a dictionary of objects.
  private mutating func collect(_ object: HDF5Object, place: String, path: String, depth: Int) {
    guard visit(path, depth: depth) else { return }
    if object.group?["vars"] != nil {
      append(object, place: place, path: path, depth: depth)
      return
    }
    for child in children(of: object) {
      collect(
        child.object, place: "\(place)/\(child.place)", path: "\(path)/\(child.name)",
        depth: depth + 1)
    }
  }

  private mutating func append(_ object: HDF5Object, place: String, path: String, depth: Int) {
    var layer = StoredLayer(name: place, path: "\(prefix)\(path.isEmpty ? "/" : path)")
    layer.title = variables(of: object)?.attribute("name")?.string
    // The root holds all other objects; its own variables are those in its own `vars`.
    layer.weights =
      place.isEmpty
      ? ownWeights(of: object, store: "", path: path)
      : weights(of: object, store: "", path: path, depth: depth)
    layers.append(layer)
  }

  /// The weights of an object and of those in it, with their places relative to the first.
  private mutating func weights(of object: HDF5Object, store: String, path: String, depth: Int)
    -> [StoredWeight]
  {
    guard visit(path, depth: depth) else { return [] }
    var weights = ownWeights(of: object, store: store, path: path)
    for child in children(of: object) where child.name != "vars" {
      weights += self.weights(
        of: child.object, store: store.isEmpty ? child.place : "\(store)/\(child.place)",
        path: "\(path)/\(child.name)", depth: depth + 1)
    }
    return weights
  }

  private mutating func ownWeights(of object: HDF5Object, store: String, path: String)
    -> [StoredWeight]
  {
    guard let variables = variables(of: object), !isCutShort else { return [] }
    pathBytes -= path.utf8.count * (variables.group?.links.count ?? 0)
    return children(of: variables).enumerated().compactMap { position, child in
      var weight = StoredWeight(
        child.object, name: child.name, path: "\(prefix)\(path)/vars/\(child.name)")
      weight?.slot = .init(store: store, index: Int(child.name) ?? position)
      return weight
    }
  }

  private func variables(of object: HDF5Object) -> HDF5Object? {
    tree.object(at: "vars", from: object)
  }

  /// The objects in a group, with numbers in numeric order. In the old naming of lists every layer
  /// took up several numbers, so they are numbered anew.
  private func children(of object: HDF5Object) -> [Child] {
    let links = (object.group?.links ?? []).sortedByNumber(\.name)
    var isNumberedAnew: [String: Int]? = oldLists.contains(object.id) ? [:] : nil
    return links.compactMap { link in
      guard case .object(let id) = link.target else { return nil }
      var place = link.name == Self.oldLayers ? "layers" : link.name
      if isNumberedAnew != nil {
        let base = NumberedName(link.name).base
        let number = isNumberedAnew?[base, default: 0] ?? 0
        isNumberedAnew?[base] = number + 1
        place = number == 0 ? base : "\(base)_\(number)"
      }
      return Child(name: link.name, place: place, object: tree[id])
    }
  }
}

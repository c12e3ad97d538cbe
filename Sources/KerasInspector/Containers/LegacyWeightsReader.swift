import HDF5

/// Reads weights in the layout of Keras 1 and 2: a group for each layer, listed by attributes.
///
/// The order of layers and of their weights is in `layer_names` and `weight_names` alone; HDF5 lists
/// groups by name, and layers named `fire2` and `fire2/squeeze` lie inside one another.
struct LegacyWeightsReader {
  let tree: HDF5Tree
  /// The group that holds the layers.
  let group: HDF5Object
  /// Its path; empty for the root.
  let path: String
  private(set) var findings: [Finding] = []
  /// How many names may still be listed; one group can stand for many layers.
  private var namesLeft = 100_000

  init(tree: HDF5Tree, group: HDF5Object, path: String) {
    (self.tree, self.group, self.path) = (tree, group, path)
  }

  /// Whether a group lists layers.
  static func isPresent(in group: HDF5Object) -> Bool {
    group.attribute("layer_names") != nil || group.attribute("layer_names0") != nil
  }

  /// Reads the layers that the group lists.
  mutating func layers() -> [StoredLayer] {
    guard let names = names("layer_names", of: group, at: path) else { return [] }
    var layers: [StoredLayer] = []
    var listed: Set<String> = []
    for name in names {
      guard listed.insert(name).inserted else {
        findings.append(
          Finding(
            .error, .nameListMismatch, layer: name, path: pathOrRoot,
            "layer_names lists \(name) more than once"))
        continue
      }
      layers.append(layer(name))
    }
    findUnlistedGroups(names)
    return layers
  }

  private mutating func layer(_ name: String) -> StoredLayer {
    let layerPath = "\(path)/\(name)"
    var layer = StoredLayer(name: name, path: layerPath)
    guard let object = tree.object(at: name, from: group), object.group != nil else {
      findings.append(
        Finding(
          .error, .nameListMismatch, layer: name, path: layerPath,
          "layer_names lists \(name), but there is no such group"))
      return layer
    }
    for weightName in names("weight_names", of: object, at: layerPath) ?? [] {
      let weightPath = "\(layerPath)/\(weightName)"
      if let dataset = tree.object(at: weightName, from: object),
        let weight = StoredWeight(dataset, name: weightName, path: weightPath)
      {
        layer.weights.append(weight)
      } else {
        layer.absent.append(
          .init(
            name: weightName, path: weightPath,
            finding: absence(of: weightName, in: object, layer: name, path: weightPath)))
      }
    }
    findings += layer.absent.map(\.finding)
    return layer
  }

  /// What stands where a listed weight should.
  private func absence(of name: String, in group: HDF5Object, layer: String, path: String)
    -> Finding
  {
    let parts = name.split(separator: "/")
    let parent = tree.object(at: parts.dropLast().joined(separator: "/"), from: group)
    let link = parent?.group.flatMap { group in parts.last.flatMap { group[$0] } }
    return switch link?.target {
    case .soft(let target):
      Finding(
        .error, .softLink, layer: layer, path: path,
        "a soft link to \(target) stands where the weight belongs; it is not followed")
    case .external(let file, let target):
      Finding(
        .error, .externalLink, layer: layer, path: path,
        "a link to \(target) in the file \(file) stands where the weight belongs; it is not followed"
      )
    case .object:
      Finding(
        .error, .missingWeight, layer: layer, path: path,
        "weight_names lists \(name), but there is no dataset, only a group")
    default:
      Finding(
        .error, .missingWeight, layer: layer, path: path,
        "weight_names lists \(name), but it is not stored")
    }
  }

  /// Reads a list of names, as far as all lists together are not longer than any model's.
  private mutating func names(_ attribute: String, of object: HDF5Object, at path: String)
    -> [String]?
  {
    guard let all = allNames(attribute, of: object, at: path) else { return nil }
    if all.count > namesLeft, namesLeft > 0 {
      findings.append(
        Finding(
          .error, .outOfRange, path: path.isEmpty ? "/" : path,
          "\(attribute) lists more names than any model has; the others are left out"))
    }
    defer { namesLeft -= min(all.count, namesLeft) }
    return Array(all.prefix(namesLeft))
  }

  /// Reads a list of names, whole or in the pieces into which Keras cuts what exceeds 64 KiB.
  private mutating func allNames(_ attribute: String, of object: HDF5Object, at path: String)
    -> [String]?
  {
    if let whole = object.attribute(attribute) { return strings(of: whole, at: path) }
    var names: [String] = []
    var piece = 0
    while names.count <= namesLeft, let attribute = object.attribute("\(attribute)\(piece)") {
      guard let strings = strings(of: attribute, at: path) else { return nil }
      names += strings
      piece += 1
    }
    if piece == 0, attribute == "weight_names", !(object.group?.links.isEmpty ?? true) {
      findings.append(
        Finding(
          .error, .nameListMismatch, path: path, "the group has weights, but no weight_names"))
    }
    return names
  }

  private mutating func strings(of attribute: HDF5Attribute, at path: String) -> [String]? {
    if let strings = attribute.strings { return strings }
    if case .unread(let reason) = attribute.value, reason != .unsupported {
      findings.append(
        Finding(.error, .damaged, path: path, "the attribute \(attribute.name) is \(reason)"))
    } else {
      findings.append(
        Finding(
          .error, .wrongAttributeType, path: path,
          "\(attribute.name) holds \(attribute.datatype), not strings"))
    }
    return nil
  }

  /// Notes groups that hold datasets, but that `layer_names` leaves out: Keras ignores them.
  private mutating func findUnlistedGroups(_ names: [String]) {
    var known: Set<String> = ["top_level_model_weights", "model_weights", "optimizer_weights"]
    for name in names {
      known.formUnion(name.split(separator: "/").prefix(1).map(String.init))
    }
    for link in group.group?.links ?? [] where !known.contains(link.name) {
      findings.append(
        Finding(
          .warning, .unlistedGroup, path: "\(path)/\(link.name)",
          "layer_names does not list \(link.name), so Keras ignores it"))
    }
  }

  private var pathOrRoot: String { path.isEmpty ? "/" : path }
}

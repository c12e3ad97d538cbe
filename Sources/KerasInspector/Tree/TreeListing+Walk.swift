import HDF5

extension TreeListing.Part {
  /// Lists what is at and below `path`; `nil` if no hard links lead there.
  init?(_ part: HDF5Part, from path: String) {
    let start = "/" + path.split(separator: "/").joined(separator: "/")
    guard let object = part.tree[start] else { return nil }
    var walk = TreeWalk(tree: part.tree)
    walk.list(object, start: start)
    self.init(
      prefix: part.prefix, bytes: part.bytes, entries: walk.entries, counts: walk.counts,
      damage: Self.truncation(of: part) + part.tree.damage.map(\.description)
        + (walk.isCutShort
          ? ["the listing would be too long, and ends here; list a path in it"] : []))
  }

  /// What the file lacks at its end, if it is cut off.
  private static func truncation(of part: HDF5Part) -> [String] {
    let (expected, actual) = (part.tree.superblock.expectedLength, UInt64(clamping: part.bytes))
    guard expected > actual else { return [] }
    return [InspectionError(.truncated(expected: expected, actual: actual), path: "").message]
  }
}

/// Lists objects, each once; what has several names is listed under the first of them.
private struct TreeWalk {
  let tree: HDF5Tree
  private(set) var entries: [TreeEntry] = []
  private(set) var counts = TreeListing.Counts()
  private var paths: [HDF5Object.ID: String] = [:]
  /// The groups around what is listed, outermost first.
  private var around: [HDF5Object.ID] = []
  private var open: [Name] = []
  /// Whether what follows is left out.
  private(set) var isCutShort = false
  /// How many bytes the listing may still take, in any format.
  private var bytesLeft = Self.sizeLimit

  /// The longest listing: one of 30,000 objects with ordinary names has room.
  private static let sizeLimit = 8 << 20
  /// The longest value of an attribute that is listed.
  private static let valueLimit = 2 << 20

  /// The deepest group whose names are listed. The reader stops before, but finds some objects by a
  /// shorter way.
  private static let depthLimit = 100

  /// A name that is to be listed.
  private struct Name {
    var name: String
    /// The path of the group it is in; nothing for the root.
    var group: String
    var depth: Int
    var isLast: Bool
    var target: HDF5Link.Target

    var path: String { depth == 0 ? name : "\(group)/\(name)" }
  }

  init(tree: HDF5Tree) { self.tree = tree }

  mutating func list(_ object: HDF5Object, start: String) {
    open.append(
      Name(name: start, group: "", depth: 0, isLast: true, target: .object(object.id)))
    while !isCutShort, let name = open.popLast() {
      around.removeLast(max(around.count - name.depth, 0))
      list(name)
    }
  }

  private mutating func list(_ name: Name) {
    var entry = TreeEntry(
      name: name.name, path: name.path, depth: name.depth, isLast: name.isLast,
      content: .unread(""))
    switch name.target {
    case .object(let id): add(tree[id], to: &entry)
    case .soft(let path): entry.content = .softLink(path)
    case .external(let file, let path): entry.content = .externalLink(file: file, path: path)
    case .userDefined(let number): entry.content = .otherLink(class: Int(number))
    case .unread: entry.content = .unread("a link that could not be read")
    }
    if case .object = name.target {} else { counts.links += 1 }
    bytesLeft -= entry.cost
    isCutShort = bytesLeft < 0
    if !isCutShort { entries.append(entry) }
  }

  private mutating func add(_ object: HDF5Object, to entry: inout TreeEntry) {
    if let path = paths[object.id] {
      entry.content = .seen(path: path, isCycle: around.contains(object.id))
      return
    }
    paths[object.id] = entry.path
    entry.attributes = object.attributes.map { attribute in
      var listed = TreeAttribute(attribute)
      if listed.cost > Self.valueLimit { listed.value = .unread("too long to be listed") }
      return listed
    }
    entry.unreadAttributes = max(
      Int(clamping: object.attributeCount) - object.attributes.count, 0)
    counts.attributes += object.attributes.count
    switch object.kind {
    case .group(let group):
      entry.content = .group
      counts.groups += 1
      guard entry.depth < Self.depthLimit else { return }
      entry.children = group.links.count
      around.append(object.id)
      open += names(in: group, of: entry)
    case .dataset(let dataset):
      let array = StoredArray(dataset)
      entry.content = .dataset(array)
      counts.datasets += 1
      counts.bytes = counts.bytes.addingClamping(array.bytes ?? 0)
      counts.allocatedBytes = counts.allocatedBytes.addingClamping(array.allocatedBytes ?? 0)
    case .namedDatatype: entry.content = .datatype
    case .unread(let reason): entry.content = .unread(reason.description)
    }
  }

  /// The names in a group, the last of them first.
  private func names(in group: HDF5Group, of entry: TreeEntry) -> [Name] {
    let links = group.links.sortedByNumber(\.name)
    let path = entry.path == "/" ? "" : entry.path
    return links.enumerated().reversed().map { index, link in
      Name(
        name: link.name, group: path, depth: entry.depth + 1,
        isLast: index == links.count - 1, target: link.target)
    }
  }
}

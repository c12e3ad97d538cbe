import KerasArchitecture

/// The stored weights of a layer, while its parts take theirs.
struct PartWeights {
  /// For each weight that the layer declares, in its order, the stored one.
  private let stored: ArraySlice<StoredWeight?>
  /// Whether the layer is a model, which holds the weights of its layers one layer after another, each
  /// layer once. A wrapper may have its own among those of its layers, and them in an order of its own.
  private let isModel: Bool
  /// Of a model the place of the weights that come next.
  private var next: Int
  /// Of a wrapper the places of weights that are declared alike and that no part has taken.
  private var places: [Kind: ArraySlice<Int>] = [:]
  /// What has been taken for a layer that may be a part twice.
  private var taken: [Int: ArraySlice<StoredWeight?>] = [:]

  /// What a weight is called and how large it is, in a layer as in one around it.
  private struct Kind: Hashable {
    let name: String
    let shape: [Int]

    init(_ weight: WeightSpec) { (name, shape) = (weight.name, weight.shape) }
  }

  init(of layer: DeclaredLayer, _ stored: ArraySlice<StoredWeight?>) {
    (self.stored, isModel, next) = (stored, layer.role == .model, stored.startIndex)
    guard !isModel else { return }
    let declared = zip(stored.indices, layer.weights.value ?? [])
    places = Dictionary(grouping: declared) { Kind($1) }.mapValues { ArraySlice($0.map(\.0)) }
  }

  /// Takes what is stored for the weights of one part, one for each of them; for a layer that was an
  /// earlier part, too, the same once more.
  ///
  /// - Returns: `nil` if not all of the weights are known to be among those of the layer.
  mutating func take(for part: DeclaredLayer) -> ArraySlice<StoredWeight?>? {
    guard let id = part.sharedObjectID else { return takeNext(for: part) }
    if let same = taken[id] { return same }
    taken[id] = takeNext(for: part)
    return taken[id]
  }

  private mutating func takeNext(for part: DeclaredLayer) -> ArraySlice<StoredWeight?>? {
    guard let count = part.tally?.weights else { return nil }
    guard isModel else {
      let own = (part.weights.value ?? []).compactMap { places[Kind($0)]?.popFirst() }
      return own.count == count ? ArraySlice(own.map { stored[$0] }) : nil
    }
    guard count <= stored.endIndex - next else { return nil }
    defer { next += count }
    return stored[next..<next + count]
  }
}

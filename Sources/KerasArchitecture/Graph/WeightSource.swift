/// Where the weights of a layer come from.
///
/// A model has those of its layers. They are listed when somebody asks for them: with a list in each of
/// many models, each in the next, every weight would be there as often as there are models around it.
enum WeightSource: Sendable {
  /// The layer has weights of its own.
  case own(Inferred<[WeightSpec]>)
  /// The layer is a model, which has the weights of its layers, each layer once.
  ///
  /// - Parameters:
  ///   - tally: Their numbers; `nil` if they are not known, or have more elements than any model can.
  ///   - reason: Why they are not known; `nil` if they are.
  case layers(Trainability, tally: WeightTally?, reason: String?)

  /// Which weights of a model training changes.
  enum Trainability: Sendable {
    /// Those that its layers declare so.
    case asDeclared
    /// Those of which the variable itself says so, which is what Keras 3 asks.
    case asVariables
    /// None.
    case none
  }

  /// The weights of a model that has these layers.
  init(of layers: [DeclaredLayer], _ trainability: Trainability) {
    let reason = layers.lazy.compactMap { layer in
      layer.unknownWeightsReason.map { "in it, \(layer.name): \($0)" }
    }.first
    self = .layers(trainability, tally: WeightTally(layers, trainability), reason: reason)
  }

  /// The weights, of a layer that is made of `parts`.
  func weights(of parts: [DeclaredLayer]) -> Inferred<[WeightSpec]> {
    switch self {
    case .own(let weights): return weights
    case .layers(_, _, let reason?): return .unknown(reason)
    case .layers(let trainability, _, nil):
      var weights: [WeightSpec] = []
      parts.list(into: &weights, trainability, scope: "", store: "")
      return .known(weights)
    }
  }

  /// The numbers of the weights; `nil` if they are not known, or have more elements than any model can
  /// have.
  var tally: WeightTally? {
    switch self {
    case .own(let weights): weights.value.flatMap { WeightTally($0) }
    case .layers(_, let tally, _): tally
    }
  }

  /// Why the weights are not known; `nil` if they are.
  var reason: String? {
    switch self {
    case .own(let weights): weights.reason
    case .layers(_, _, let reason): reason
    }
  }

  /// Gives a type to the layer's own weights that have none.
  mutating func setType(_ dtype: String?) {
    if case .own(let weights) = self { self = .own(weights.typed(dtype)) }
  }

  /// Lets training change none of the weights.
  ///
  /// - Parameter includesVariables: Whether the variables themselves are frozen with it; those of a
  ///   model belong to its layers.
  mutating func freeze(includesVariables: Bool = true) {
    switch self {
    case .own(let weights):
      self = .own(weights.map { $0.frozen(includesVariables: includesVariables) })
    case .layers(_, let tally, let reason):
      self = .layers(.none, tally: tally?.frozen, reason: reason)
    }
  }
}

extension [DeclaredLayer] {
  /// Lists the weights of all rows, as a model around them holds them that is called `scope` and kept
  /// under `store`.
  fileprivate func list(
    into weights: inout [WeightSpec], _ trainability: WeightSource.Trainability, scope: String,
    store: String
  ) {
    for row in distinct {
      let scope = scope.isEmpty ? row.name : "\(scope)/\(row.name)"
      let place = "layers/\(row.storeName ?? row.name)"
      let store = store.isEmpty ? place : "\(store)/\(place)"
      switch row.weightSource {
      case .own(let own):
        weights += (own.value ?? []).seen(as: trainability).held(as: scope, storedUnder: store)
      case .layers(let inner, _, _):
        // What a model says of its weights counts for no model around it, except before Keras 3, where
        // neither says anything.
        let outer = trainability == .asDeclared ? inner : trainability
        row.parts.list(into: &weights, outer, scope: scope, store: store)
      }
    }
  }
}

extension [WeightSpec] {
  /// The weights as a model sees them.
  fileprivate func seen(as trainability: WeightSource.Trainability) -> [WeightSpec] {
    switch trainability {
    case .asDeclared: self
    case .asVariables: asVariables
    case .none: frozen(includesVariables: false)
    }
  }
}

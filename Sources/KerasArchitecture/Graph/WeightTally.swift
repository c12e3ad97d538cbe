/// How many weights there are, and how many elements they have.
public struct WeightTally: Sendable, Hashable {
  /// The number of weights.
  public private(set) var weights = 0
  /// The elements of all weights.
  public private(set) var elements = 0
  /// Those of them that training changes.
  public private(set) var trainableElements = 0
  /// Those of which the variable itself lets training change it, whatever is frozen around it.
  private var elementsOfTrainableVariables = 0

  /// Those of the elements that training leaves alone.
  public var nonTrainableElements: Int { elements - trainableElements }

  /// Counts weights; `nil` if they have more elements than any model can have.
  public init?(_ weights: [WeightSpec]) {
    for weight in weights {
      guard let count = try? product(weight.shape), add(1, count) else { return nil }
      if weight.isTrainable { trainableElements += count }
      if weight.isTrainableVariable { elementsOfTrainableVariables += count }
    }
  }

  /// Counts the weights of a model's layers, each layer once; `nil` if those of one are not known, or
  /// if they have more elements than any model can have.
  init?(_ layers: [DeclaredLayer], _ trainability: WeightSource.Trainability) {
    for layer in layers.distinct {
      guard let tally = layer.tally, add(tally.weights, tally.elements) else { return nil }
      trainableElements += tally.trainableElements
      elementsOfTrainableVariables += tally.elementsOfTrainableVariables
    }
    switch trainability {
    case .asDeclared: break
    case .asVariables: trainableElements = elementsOfTrainableVariables
    case .none: trainableElements = 0
    }
  }

  /// The numbers of the same weights where training changes none of them.
  var frozen: WeightTally {
    var tally = self
    tally.trainableElements = 0
    return tally
  }

  /// Adds weights; false if there would be more elements than any model can have, which keeps the sums
  /// of some of them within bounds.
  private mutating func add(_ weights: Int, _ elements: Int) -> Bool {
    guard let total = try? sum([self.elements, elements]) else { return false }
    (self.weights, self.elements) = (self.weights + weights, total)
    return true
  }
}

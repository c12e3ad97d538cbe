/// A weight that a layer declares: a variable that Keras creates, saves and counts.
public struct WeightSpec: Sendable, Hashable {
  /// The name Keras gives the variable: `kernel`.
  public var name: String
  /// The sizes of its axes; empty for a scalar.
  public var shape: [Int]
  /// Whether training changes it, with every `trainable` around it taken into account.
  public var isTrainable: Bool
  /// Whether the variable itself lets training change it, whatever is frozen around it: what Keras
  /// 3 counts in a model that holds it.
  public var isTrainableVariable: Bool
  /// The type of its values where the rule fixes one, else that of the layer.
  public var dtype: String?
  /// The names of the layers it lies in, from the outermost nested model inwards, with a `/` between
  /// them; empty for a layer's own weight.
  public var scope: String
  /// Where a Keras 3 weights store keeps it, relative to its layer: `cell` for `cell/vars/0`.
  public var store: String
  /// Its number there, if it is not its place among the weights that are kept there.
  public var storeIndex: Int?
  /// Whether it takes the size of what was learned: Keras counts no element of it, and a file may
  /// hold any number along the axes that are 0 here.
  public var isGrowing = false
  /// Whether files keep it. LoRA's matrices are merged into the kernel when a model is saved.
  public var storage: Storage

  /// Which containers keep a weight.
  public enum Storage: Sendable, Hashable {
    /// Every container.
    case everywhere
    /// Only the legacy `.h5` format.
    case legacyOnly
  }

  /// Creates a weight; trainable unless said otherwise.
  public init(
    _ name: String, _ shape: [Int], trainable: Bool = true, dtype: String? = nil,
    store: String = "", storage: Storage = .everywhere
  ) {
    (self.name, self.shape, self.isTrainable, self.dtype) = (name, shape, trainable, dtype)
    isTrainableVariable = trainable
    (self.store, self.storage, self.scope) = (store, storage, "")
  }

  /// The name with those of the layers it lies in: `encoder/dense/kernel`.
  public var scopedName: String { scope.isEmpty ? name : "\(scope)/\(name)" }

  /// Creates a weight that training does not change.
  static func fixed(_ name: String, _ shape: [Int], _ dtype: String? = nil) -> WeightSpec {
    WeightSpec(name, shape, trainable: false, dtype: dtype)
  }

  /// Whether an array of these sizes can be the weight.
  public func admits(_ sizes: [Int]?) -> Bool {
    guard let sizes, sizes.count == shape.count else { return false }
    return zip(shape, sizes).allSatisfy { $0 == $1 || isGrowing && $0 == 0 }
  }
}

extension [WeightSpec] {
  /// The weights as they are known in a layer or model that holds this one.
  ///
  /// - Parameters:
  ///   - name: What this layer is called there; empty where it adds nothing to the names of weights.
  ///   - path: Where a Keras 3 store keeps it there.
  func held(as name: String = "", storedUnder path: String) -> [WeightSpec] {
    map { weight in
      var weight = weight
      weight.store = weight.store.isEmpty ? path : "\(path)/\(weight.store)"
      if !name.isEmpty { weight.scope = weight.scope.isEmpty ? name : "\(name)/\(weight.scope)" }
      return weight
    }
  }

  /// The weights of a layer that is frozen: none of them is trainable.
  ///
  /// - Parameter includesVariables: Whether the variables themselves are frozen with it.
  public func frozen(includesVariables: Bool = true) -> [WeightSpec] {
    map { weight in
      var weight = weight
      weight.isTrainable = false
      if includesVariables { weight.isTrainableVariable = false }
      return weight
    }
  }

  /// The weights as a model of Keras 3 holds them, which asks the variables alone.
  public var asVariables: [WeightSpec] {
    var weights = self
    for (index, weight) in enumerated() where weight.isTrainable != weight.isTrainableVariable {
      weights[index].isTrainable = weight.isTrainableVariable
    }
    return weights
  }
}

public import KerasArchitecture

/// The layer classes and operations that are known, and the generations of Keras that have them.
///
/// ```swift
/// for layer in LayerCatalogue().layers { print(layer.name) }
/// ```
public struct LayerCatalogue: Sendable {
  /// The layer classes, by name.
  public var layers: [LayerClass]
  /// The operations on tensors, by name.
  public var operations: [LayerClass]

  /// Lists the classes of registries.
  public init(layers: LayerRegistry = .standard, operations: LayerRegistry = .operations) {
    self.layers = layers.classes
    self.operations = operations.classes
  }
}

extension LayerRegistry {
  /// The classes of all rules, each name once, with the generations of all rules that have it.
  fileprivate var classes: [LayerClass] {
    let all = rules.flatMap { $0.classes }
    let generations = Dictionary(
      all.map { ($0.name, $0.generations) }, uniquingKeysWith: { $0.union($1) })
    return generations.map { LayerClass($0.key, in: $0.value) }.sorted { left, right in
      (left.name.lowercased(), left.name) < (right.name.lowercased(), right.name)
    }
  }
}

/// The layer classes that are known, by the names that files use.
///
/// ```swift
/// let registry = LayerRegistry.standard.adding([MyLayer.self])
/// ```
public struct LayerRegistry: Sendable {
  /// The rules, in the order in which they were given.
  public let rules: [any Layer.Type]
  private let rulesByName: [String: any Layer.Type]

  /// Creates a registry of these rules; of two with one name the later counts.
  public init(_ rules: [any Layer.Type]) {
    self.rules = rules
    var rulesByName: [String: any Layer.Type] = [:]
    for rule in rules {
      for layerClass in rule.classes { rulesByName[layerClass.name] = rule }
    }
    self.rulesByName = rulesByName
  }

  /// The registry with further rules, which win over those of the same names.
  public func adding(_ rules: [any Layer.Type]) -> LayerRegistry {
    LayerRegistry(self.rules + rules)
  }

  /// The rule for the class `name`.
  public subscript(name: String) -> (any Layer.Type)? { rulesByName[name] }
}

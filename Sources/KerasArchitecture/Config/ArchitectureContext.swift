/// What the rules of layers need to know about the file they stand in.
public struct ArchitectureContext: Sendable {
  /// The Keras that wrote the file.
  public var keras: KerasVersion
  /// The layer classes that are known.
  public var registry: LayerRegistry
  /// The operations of Keras 3 that are known; some share their names with layers.
  public var operations: LayerRegistry = .operations
  /// Whether layers that do not say it themselves have their channels before their other axes; `nil`
  /// if nothing in the file tells.
  public var isChannelsFirst: Bool?
  /// How many models, wrappers and cells already lie around; bounds the recursion of nested ones.
  public var depth = 0

  /// Creates the surroundings of a model's layers.
  public init(
    keras: KerasVersion, registry: LayerRegistry = .standard, isChannelsFirst: Bool? = nil
  ) {
    (self.keras, self.registry) = (keras, registry)
    // Since Keras 2, every layer that has the setting saves it.
    self.isChannelsFirst = isChannelsFirst ?? (keras.line == .keras1 ? nil : false)
  }

  /// What is left of the work that one architecture may cause.
  let budget = InferenceBudget()

  /// The deepest nesting of models and wrappers that is followed.
  static let depthLimit = 100
}

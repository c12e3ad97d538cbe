import Testing

@testable import KerasArchitecture

/// A call of a layer and what Keras makes of it.
struct LayerCase: Sendable, CustomTestStringConvertible {
  let className: String
  let settings: String
  let inputs: [Shape]
  let output: Shape
  let weights: [String]
  let keras: KerasVersion

  init(
    _ className: String, _ settings: String, on inputs: Shape..., gives output: Shape,
    weights: [String] = [], keras: KerasVersion = .latest(.keras3)
  ) {
    (self.className, self.settings, self.inputs) = (className, settings, inputs)
    (self.output, self.weights, self.keras) = (output, weights, keras)
  }

  var testDescription: String { "\(className) \(settings) on \(inputs)" }

  /// What the rule of the class makes of the call.
  func inference() throws -> Inference {
    try Self.layer(className, settings, keras: keras).infer(
      LayerCall([.list(inputs.map { .tensor($0) })]))
  }

  /// The layer of a class with settings in JSON.
  static func layer(
    _ className: String, _ settings: String, keras: KerasVersion = .latest(.keras3)
  ) throws -> any Layer {
    let rule = try #require(LayerRegistry.standard[className])
    let config = LayerConfig(
      className: className, settings: try #require(try JSONValue(parsing: settings).object),
      context: ArchitectureContext(keras: keras, isChannelsFirst: false))
    return try rule.init(config)
  }

  /// Expects the output, the weights and a formula that comes to their count.
  func check() throws {
    let inference = try inference()
    #expect(inference.output == .known(.tensor(output)))
    let weights = try #require(inference.weights.value)
    #expect(weights.map { "\($0.name) \($0.shape)" } == self.weights)
    if let formula = inference.formula { #expect(formula.value == WeightTally(weights)?.elements) }
  }
}

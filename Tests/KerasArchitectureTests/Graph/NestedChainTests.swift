import Testing

@testable import KerasArchitecture

/// Chains in models, as Keras with several backends saved them: bare lists. What is expected is what
/// those Keras print.
@Suite("Chains in models")
struct NestedChainTests {
  @Test(
    "hand what they are called with to the model they start with",
    arguments: ["1.2.2", "2.0.8", "2.1.6"])
  func callWithOtherBatch(version: String) throws {
    let inner = """
      {"class_name": "Sequential", "config": [\(Self.dense("d", [2, 4], version))]}
      """
    let model = try Self.model(
      version,
      """
      {"class_name": "Sequential", "name": "s", "inbound_nodes": [[["in", 0, 0]]],
       "config": [\(inner), \(Self.dense("e", nil, version))]}
      """, output: #"["s", 1, 0]"#)
    #expect(model.output == .known(.tensor([nil, 3])))
    #expect(model.layers.last?.hasUnlikeOutputs == true)
  }

  @Test(
    "count as called once with one tensor",
    arguments: [
      ("1.2.2", 1, 2), ("2.1.6", 1, 2), ("2.3.1", 1, 2), ("2.2.4-tf", 2, 1),
    ])
  func repeatedCall(version: String, calls: Int, printedNode: Int) throws {
    let model = try Self.model(
      version,
      """
      {"class_name": "Sequential", "name": "s",
       "inbound_nodes": [[["in", 0, 0]], [["in", 0, 0]]],
       "config": {"name": "s", "layers": [\(Self.dense("d", [nil, 4], version))]}},
      {"class_name": "Dense", "name": "e", "inbound_nodes": [[["s", 1, 0]]],
       "config": {"name": "e", "units": 5, "output_dim": 5}}
      """, output: #"["e", 0, 0]"#)
    #expect(model.faults == [])
    #expect(model.layers[1].connections.count == calls)
    #expect(model.layers[2].connections == [.init(layer: "s", node: printedNode, tensor: 0)])
  }

  @Test(
    "that start with a chain name the layer which its output comes from",
    arguments: [("1.2.2", "sequential_3"), ("2.0.8", "sequential_3"), ("2.1.6", "sequential_2")])
  func originOfOutput(version: String, origin: String) throws {
    let first = """
      {"class_name": "Sequential", "config": [
        \(Self.dense("a", [nil, 4], version)),
        {"class_name": "Sequential", "config": [\(Self.dense("b", [nil, 3], version))]}]}
      """
    let model = try ModelDeclaration(
      config: JSONValue(
        parsing: """
          {"class_name": "Sequential", "config": [\(first), \(Self.dense("c", nil, version))]}
          """), keras: KerasVersion(version))
    #expect(model.layers.last?.connections == [.init(layer: origin, node: 1, tensor: 0)])
  }

  /// A functional model of an input "in" of four features and these further layers.
  private static func model(
    _ version: String, _ layers: String, output: String
  ) throws -> ModelDeclaration {
    try ModelDeclaration(
      config: JSONValue(
        parsing: """
          {"class_name": "Model", "config": {"name": "outer", "layers": [
            {"class_name": "InputLayer", "name": "in", "inbound_nodes": [],
             "config": {"name": "in", "batch_input_shape": [null, 4]}}, \(layers)],
            "input_layers": [["in", 0, 0]], "output_layers": [\(output)]}}
          """), keras: KerasVersion(version))
  }

  /// A layer of three units; with an input shape if it is the first of a chain.
  private static func dense(_ name: String, _ input: [Int?]?, _ version: String) -> String {
    let units = version.hasPrefix("1") ? "output_dim" : "units"
    let sizes = input.map { $0.map { $0.map(String.init) ?? "null" }.joined(separator: ", ") }
    let shape = sizes.map { #", "batch_input_shape": [\#($0)]"# } ?? ""
    return #"{"class_name": "Dense", "config": {"name": "\#(name)", "\#(units)": 3\#(shape)}}"#
  }
}

import Testing

@testable import KerasArchitecture

/// A model of a few operations, with the shapes that real Keras printed of what it returns.
struct OperationExpectation: CustomTestStringConvertible, Sendable {
  let keras: KerasVersion
  let expression: String
  let config: JSONValue
  let output: LayerOutput

  static let all: [OperationExpectation] =
    rows("operations3", KerasVersion(line: .keras3, major: 3, minor: 15))
    + rows("operations2", KerasVersion(line: .tensorFlow, major: 2, minor: 15))
    + rows("operations2-nodes", KerasVersion(line: .tensorFlow, major: 2, minor: 4))

  var testDescription: String { expression }

  private static func rows(_ file: String, _ keras: KerasVersion) -> [OperationExpectation] {
    ExpectationFile.rows(file).compactMap { json in
      guard let inputs = json["input_layers"]?.array, let shapes = json["inputs"]?.array,
        let operations = json["operations"]?.array, let output = json["output_layers"],
        let printed = json["output"], !printed.isNull
      else { return nil }
      let layers = zip(inputs, shapes).map { input, shape in
        JSONValue.object([
          "class_name": .string("InputLayer"), "name": input.array?.first ?? .null,
          "config": .object(["batch_shape": shape]), "inbound_nodes": .array([]),
        ])
      }
      return OperationExpectation(
        keras: keras, expression: json["expression"]?.string ?? "",
        config: .object([
          "class_name": .string("Functional"),
          "config": .object([
            "layers": .array(layers + operations), "input_layers": .array(inputs),
            "output_layers": output,
          ]),
        ]), output: LayerOutput(printed: printed))
    }
  }
}

@Suite("Operations, against what Keras printed of them")
struct OperationExpectationTests {
  @Test("never tells a shape that is not Keras'", arguments: OperationExpectation.all)
  func shapes(_ due: OperationExpectation) throws {
    let model = try ModelDeclaration(config: due.config, keras: due.keras)
    #expect(model.faults == [])
    guard let shapes = model.output.value?.shapes else { return }
    for (shape, expected) in zip(shapes, due.output.shapes) where shape != nil {
      #expect(shape == expected)
    }
  }

  @Test("tells the shapes of all but those that the file does not determine")
  func coverage() throws {
    var unknown: Set<String> = []
    for due in OperationExpectation.all {
      let model = try ModelDeclaration(config: due.config, keras: due.keras)
      if model.output.value?.shapes.contains(nil) != false { unknown.insert(due.expression) }
    }
    #expect(unknown.sorted() == Self.undetermined.sorted())
  }

  /// Operations of which the file does not tell what they return.
  static let undetermined = [
    // It depends on the type of what it is called with.
    "ops.view(a, 'int32')",
    // Keras 2 saves none but the first of unnamed arguments.
    "tf.einsum('...ij,jk->...ik', a, b)", "tf.einsum('bij,bij->b', a, b)",
    "tf.einsum('bij,bjk->bik', a, b)", "tf.einsum('bij->bji', a)",
    "tf.meshgrid(a[0, 0], a[0, 0])",
    // The shape of a ragged tensor does not say which of its axes are ragged.
    "tf.RaggedTensor.from_tensor(a).flat_values",
    "tf.RaggedTensor.from_tensor(a).row_lengths()",
    "tf.RaggedTensor.from_tensor(a).row_splits",
    "tf.RaggedTensor.from_tensor(a).to_tensor()",
    "tf.reduce_sum(tf.RaggedTensor.from_tensor(a), axis=1)",
  ]
}

import Testing

@testable import KerasArchitecture

/// A layer and a call of it, with what real Keras made of both.
struct LayerExpectation: CustomTestStringConvertible, Sendable {
  let keras: KerasVersion
  let file: String
  let row: Int
  let entry: JSONValue
  let call: LayerCall
  let output: LayerOutput
  /// The sizes of the weights; 0 where the data decides.
  let shapes: [[Int]]
  let params: Int
  let trainableParams: Int

  static let all: [LayerExpectation] =
    rows("keras3", .init(line: .keras3, major: 3, minor: 15))
    + rows("keras3-quantized", .init(line: .keras3, major: 3, minor: 15))
    + rows("keras2", .init(line: .tensorFlow, major: 2, minor: 15))
    + rows("keras2-multibackend", .init(line: .keras2, major: 2, minor: 2, patch: 4))
    + rows("keras1", .init(line: .keras1, major: 1, minor: 2, patch: 2))
    + rows("keras1-tensorflow", .init(line: .keras1, major: 1, minor: 2, patch: 2))

  /// Whether Keras saves less than what decided the row, so that it could not make the layer again
  /// either: the shared axes of Keras 1, and the types of an attention layer's quantized parts.
  var lacksSettings: Bool {
    switch className {
    case "PReLU", "ParametricSoftplus", "SReLU":
      keras.line == .keras1 && shapes.contains { $0.contains(1) }
    case "MultiHeadAttention": file == "keras3-quantized"
    default: false
    }
  }

  private static func rows(_ file: String, _ keras: KerasVersion) -> [LayerExpectation] {
    ExpectationFile.rows(file).enumerated().compactMap { index, json in
      guard let params = json["params"]?.int, let trainable = json["trainable_params"]?.int,
        let output = json["output"], let weights = json["weights"]?.array,
        let inputs = json["inputs"]?.array
      else { return nil }
      return LayerExpectation(
        keras: keras, file: file, row: index + 1, entry: json,
        call: LayerCall(
          inputs.map { CallArgument(printed: $0) },
          keywords: (json["keywords"]?.object?.members).map { members in
            members.map { LayerCall.Keyword($0, CallArgument(printed: $1)) }
          } ?? []),
        output: LayerOutput(printed: output),
        shapes: weights.map { ($0["shape"]?.array ?? []).map { $0.int ?? 0 } }, params: params,
        trainableParams: trainable)
    }
  }

  var className: String { entry["class_name"]?.string ?? "" }
  var testDescription: String { "\(className), row \(row) of \(file)" }

  /// The rule of the layer, its settings read.
  func layer() throws -> any Layer {
    try ArchitectureContext(keras: keras).layer(for: LayerEntry(entry))
  }
}

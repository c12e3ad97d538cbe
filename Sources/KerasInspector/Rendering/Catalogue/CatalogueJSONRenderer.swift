import KerasArchitecture

/// Writes the catalogue of layers as one JSON object on one line.
public struct CatalogueJSONRenderer: Sendable {
  /// Creates a renderer.
  public init() {}

  /// The catalogue as an object on a line.
  public func render(_ catalogue: LayerCatalogue) -> String {
    let object = JSONObject([
      "schema": .integer(JSONRenderer.schema),
      "layers": .array(catalogue.layers.map(json)),
      "operations": .array(catalogue.operations.map(json)),
    ])
    return JSONValue.object(object).serialized + "\n"
  }

  private func json(_ layer: LayerClass) -> JSONValue {
    let generations = layer.generations.map(\.rawValue).sorted()
    return .object(
      JSONObject([
        "name": .string(layer.name), "keras": .array(generations.map { .integer($0) }),
      ]))
  }
}

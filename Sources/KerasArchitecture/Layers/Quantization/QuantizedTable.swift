extension Quantization {
  /// The weights of an embedding's table; the table as it is where Keras does not quantize one so.
  ///
  /// keras 3.15.1 `layers/core/embedding.py`, `variable_serialization_spec`.
  func weights(ofTable count: Int, features: Int) throws(ShapeError) -> [WeightSpec] {
    let packed = [count, halved(features)]
    switch self {
    case .int8:
      return [
        .fixed("embeddings", [count, features], "int8"), .fixed("embeddings_scale", [count]),
      ]
    case .int4Packed, .int4(nil):
      return [.fixed("embeddings", packed, "int8"), .fixed("embeddings_scale", [count])]
    case .int4(let block?):
      let scale = [count, blocks(of: block, in: features)]
      return [
        .fixed("embeddings", packed, "int8"), .fixed("embeddings_scale", scale),
        .fixed("embeddings_zero", scale, "int8"), .fixed("g_idx", [features], "float32"),
      ]
    case .int8BiasFirst, .float8, .gptq, .awq: return [WeightSpec("embeddings", [count, features])]
    case .other(let mode): throw .unknown("its quantization \(mode) is not known")
    }
  }

  /// The weights of the table that maps features back, where it is not the same.
  ///
  /// keras 3.15.1 `layers/core/reversible_embedding.py`.
  func weights(ofReverseTable count: Int, features: Int) throws(ShapeError) -> [WeightSpec] {
    let name = "reverse_embeddings"
    let packed = [halved(features), count]
    switch self {
    case .int8:
      return [.fixed(name, [features, count], "int8"), .fixed("\(name)_scale", [count])]
    case .int4Packed, .int4(nil):
      return [.fixed(name, packed, "int8"), .fixed("\(name)_scale", [count])]
    case .int4(let block?):
      let scale = [blocks(of: block, in: features), count]
      return [
        .fixed(name, packed, "int8"), .fixed("\(name)_scale", scale),
        .fixed("\(name)_zero", scale),
      ]
    case .int8BiasFirst, .float8, .gptq, .awq: return [WeightSpec(name, [features, count])]
    case .other(let mode): throw .unknown("its quantization \(mode) is not known")
    }
  }
}

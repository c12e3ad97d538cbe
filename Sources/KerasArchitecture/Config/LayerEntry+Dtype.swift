extension LayerEntry {
  /// The type of the layer's variables, as its dtype policy says; `nil` where it says nothing.
  ///
  /// A mixed policy computes in half precision and keeps its variables in `float32` (keras 3.15.1
  /// `dtype_policies/dtype_policy.py`).
  var variableDtype: String? {
    guard let dtype = settings["dtype"] else { return nil }
    let policy = dtype.string ?? dtype["config"]?["name"]?.string
    guard let name = policy ?? dtype["config"]?["source_name"]?.string else { return nil }
    // A quantized policy is named for its mode and its source: int8_from_float32.
    let source = name.firstRange(of: "_from_").map { String(name[$0.upperBound...]) } ?? name
    return source.hasPrefix("mixed_") || source == "_infer" ? "float32" : source
  }
}

extension Inferred<[WeightSpec]> {
  /// The weights, those without a type of their own with that of their layer.
  func typed(_ dtype: String?) -> Self {
    guard let dtype, case .known(let weights) = self else { return self }
    return .known(
      weights.map { weight in
        var weight = weight
        weight.dtype = weight.dtype ?? dtype
        return weight
      })
  }
}

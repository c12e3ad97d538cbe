extension LayerEntry {
  /// The type of the layer's variables, as its dtype policy says; `nil` where it says nothing.
  var variableDtype: String? {
    guard let dtype = settings["dtype"] else { return nil }
    let policy = dtype.string ?? dtype["config"]?["name"]?.string
    let name = policy ?? dtype["config"]?["source_name"]?.string
    return name.map { PolicyName($0).variableDtype }
  }
}

extension Inferred<[WeightSpec]> {
  /// The weights, those without a type of their own with that of their layer.
  func typed(_ dtype: String?) -> Self {
    guard let dtype, case .known(var weights) = self else { return self }
    for index in weights.indices where weights[index].dtype == nil {
      weights[index].dtype = dtype
    }
    return .known(weights)
  }
}

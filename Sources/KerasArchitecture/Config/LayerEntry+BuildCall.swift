extension LayerEntry {
  /// The call that built the layer, as `.keras` archives record it.
  var buildCall: LayerCall? {
    if let json = buildConfig?["input_shape"] {
      if let shape = Shape(json) { return LayerCall(shapes: [shape]) }
      guard let shapes = json.array else { return nil }
      return LayerCall(shapes: shapes.map { Shape($0) })
    }
    guard let shapes = buildConfig?["shapes_dict"]?.object else { return nil }
    let suffix = "_shape"
    return LayerCall(
      [],
      keywords: shapes.members.compactMap { key, value in
        guard key.hasSuffix(suffix), let shape = Shape(value) else { return nil }
        return LayerCall.Keyword(String(key.dropLast(suffix.count)), .tensor(shape))
      })
  }
}

extension LayerConfig {
  /// The axes over which a layer normalizes. Keras 3 sorts a list of them as it stands, so that
  /// those counted from the end come first.
  var normalizedAxes: [Int] {
    get throws(ConfigError) {
      let axis: IntegerOrList? = try self["axis", default: nil]
      let axes = axis?.values ?? [-1]
      return keras.line == .keras3 ? axes.sorted() : axes
    }
  }
}

extension Shape {
  /// The sizes of `axes`, which the shapes of weights depend on.
  func sizes(ofAxes axes: [Int]) throws(ShapeError) -> [Int] {
    var sizes: [Int] = []
    for axis in axes { sizes.append(try size(ofAxis: axis)) }
    return sizes
  }
}

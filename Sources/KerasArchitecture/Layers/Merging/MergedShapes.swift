extension LayerCall {
  /// The shapes of all tensors that a merging layer is given, by position or by name.
  ///
  /// - Throws: ``ShapeError`` if one of them is not known or there is none.
  var mergedShapes: [Shape] {
    get throws(ShapeError) {
      let given = positionalShapes + keywords.flatMap(\.value.shapes)
      guard !given.isEmpty else { throw .unknown("it is called without a tensor") }
      var shapes: [Shape] = []
      for shape in given {
        guard let shape else { throw .unknown(Self.unknownInput) }
        shapes.append(shape)
      }
      return shapes
    }
  }
}

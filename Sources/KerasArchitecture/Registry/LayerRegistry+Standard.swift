extension LayerRegistry {
  /// Every layer class of Keras that this package has a rule for.
  public static let standard = LayerRegistry([
    NestedModel.self, InputLayer.self, Dense.self, ShapePreserving.self,
  ])
}

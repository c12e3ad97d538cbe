extension [LayerClass] {
  /// Classes that only Keras 3 has, as its operations are.
  static func operations(_ names: String...) -> [LayerClass] {
    names.map { LayerClass($0, in: .three) }
  }
}

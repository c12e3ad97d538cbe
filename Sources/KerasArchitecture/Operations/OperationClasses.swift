extension LayerConfig {
  /// Whether a Keras 3 older than `3.minor` wrote the file.
  ///
  /// What operations return Keras tells by rules of their own, and some of these were wrong at
  /// first. The shapes that such a Keras prints, and that its files record, follow them.
  func precedesKeras3(_ minor: Int) -> Bool {
    keras.line == .keras3 && !keras.isAtLeast(3, minor)
  }
}

extension [LayerClass] {
  /// Classes that only Keras 3 has, as its operations are.
  static func operations(_ names: String...) -> [LayerClass] {
    names.map { LayerClass($0, in: .three) }
  }
}

import KerasArchitecture

extension Loader {
  /// The programs that load models today.
  static let current: [Loader] = [
    Loader(package: "Keras", number: "3.15", version: .latest(.keras3)),
    Loader(
      package: "tf-keras", number: "2.21",
      version: KerasVersion(line: .tensorFlow, major: 2, minor: 21)),
  ]

  /// The program that wrote a file, which can be expected to load it.
  init(thatWrote version: KerasVersion) {
    let number = "\(version.major).\(version.minor)"
    switch version.line {
    case .keras1, .keras2, .keras3:
      self.init(
        package: "Keras", number: version.patch == 0 ? number : "\(number).\(version.patch)",
        version: version)
    case .tensorFlow where version.isAtLeast(2, 16):
      self.init(package: "tf-keras", number: number, version: version)
    case .tensorFlow:
      let release = Self.tensorFlow(with: version)
      self.init(
        package: "tf.keras", number: "\(release.major).\(release.minor)", version: release)
    }
  }

  /// The first TensorFlow that came with a `tf.keras`: up to 2.4 the two counted differently.
  private static func tensorFlow(with keras: KerasVersion) -> KerasVersion {
    let (major, minor) =
      switch (keras.major, keras.minor) {
      case (2, ..<2): (1, 15)
      case (2, 2): (2, 0)
      case (2, 3): (2, 2)
      case (2, 4): (2, 3)
      default: (keras.major, keras.minor)
      }
    return KerasVersion(line: .tensorFlow, major: major, minor: minor)
  }
}

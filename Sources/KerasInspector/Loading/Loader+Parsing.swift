import KerasArchitecture

extension Loader {
  /// Reads a requirement as `pip` writes it: `keras==3.15`, `tf-keras==2.15`, `tf.keras==2.11`.
  ///
  /// `tf.keras`, and `tensorflow`, go by the version of TensorFlow; from 2.16 on that is Keras 3.
  public init?(_ requirement: String) {
    guard let sign = requirement.firstRange(of: "==") else { return nil }
    let name = requirement[..<sign.lowerBound].lowercased()
    let number = String(requirement[sign.upperBound...])
    guard number.first?.isNumber == true,
      number.allSatisfy({ $0.isASCII && ($0.isNumber || $0.isLetter || $0 == ".") }),
      let version = KerasVersion(number)
    else { return nil }
    switch name {
    case "keras":
      self.init(package: "Keras", number: number, version: version)
    case "tf-keras", "tf_keras":
      guard version.major == 2 else { return nil }
      self.init(package: "tf-keras", number: number, version: version.onTensorFlow)
    case "tf.keras", "tensorflow":
      guard (1...2).contains(version.major) else { return nil }
      self.init(
        package: "tf.keras", number: number,
        version: version.isAtLeast(2, 16) ? .latest(.keras3) : version.onTensorFlow)
    default: return nil
    }
  }
}

extension KerasVersion {
  /// The same number, counted as TensorFlow's.
  fileprivate var onTensorFlow: KerasVersion {
    KerasVersion(line: .tensorFlow, major: major, minor: minor, patch: patch)
  }
}

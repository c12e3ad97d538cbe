public import KerasArchitecture

/// A program that loads models: a package at a version.
///
/// ```swift
/// let loader = Loader("keras==3.15")
/// ```
public struct Loader: Sendable, Hashable, CustomStringConvertible {
  /// The package, as users call it: `Keras`, `tf-keras`, `tf.keras`.
  public let package: String
  /// Its version, in its own counting.
  public let number: String
  /// The Keras it amounts to.
  public let version: KerasVersion

  /// Creates a loader.
  public init(package: String, number: String, version: KerasVersion) {
    (self.package, self.number, self.version) = (package, number, version)
  }

  /// The package with its version: `Keras 3.15`.
  public var description: String { "\(package) \(number)" }

  /// The line of Keras it belongs to.
  var line: KerasVersion.Line { version.line }

  /// The generation whose classes it has.
  var generation: LayerClass.Generation {
    switch line {
    case .keras1: .one
    case .keras2, .tensorFlow: .two
    case .keras3: .three
    }
  }

  /// Whether it is the TensorFlow line of Keras, before a version of it.
  func isTensorFlow(before major: Int, _ minor: Int) -> Bool {
    line == .tensorFlow && !version.isAtLeast(major, minor)
  }

  /// Whether it is the TensorFlow line of Keras, from a version of it on.
  func isTensorFlow(from major: Int, _ minor: Int) -> Bool {
    line == .tensorFlow && version.isAtLeast(major, minor)
  }
}

/// The Keras that wrote a file, as far as the rules of layers depend on it.
public struct KerasVersion: Sendable, Hashable {
  /// The lines of Keras that differ in how they declare, name and count.
  public enum Line: Sendable, Hashable, CaseIterable {
    /// Keras 0.x and 1.x.
    case keras1
    /// Keras 2.0 to 2.3.1, with several backends.
    case keras2
    /// `tf.keras` and its continuation `tf_keras`.
    case tensorFlow
    /// Keras 3.
    case keras3
  }

  /// The line this version belongs to.
  public let line: Line
  /// The first three numbers of the version; those not written are 0.
  public let major, minor, patch: Int

  /// Reads a `keras_version` such as `2.3.1`, `2.2.4-tf` or `3.15.1`.
  ///
  /// `tf.keras` ended its versions in `-tf` until it left 2.3 behind; the Keras of several backends
  /// ended at 2.3.1 (keras 2.15.0 `saving/legacy/hdf5_format.py` compares only what precedes the `-`).
  public init?(_ text: String) {
    let number = text.prefix { $0 != "-" }
    let numbers = number.split(separator: ".").prefix(3).map { Int($0) }
    guard case let major?? = numbers.first, (0...99).contains(major) else { return nil }
    let minor = numbers.count > 1 ? numbers[1] ?? 0 : 0
    let isTensorFlow = text.dropFirst(number.count).hasPrefix("-tf") || minor > 3
    self.init(
      line: major < 2 ? .keras1 : major > 2 ? .keras3 : isTensorFlow ? .tensorFlow : .keras2,
      major: major, minor: minor, patch: numbers.count > 2 ? numbers[2] ?? 0 : 0)
  }

  /// Creates a version from its parts.
  public init(line: Line, major: Int, minor: Int = 0, patch: Int = 0) {
    (self.line, self.major, self.minor, self.patch) = (line, major, minor, patch)
  }

  /// Whether this is `major.minor.patch` or later.
  public func isAtLeast(_ major: Int, _ minor: Int, _ patch: Int = 0) -> Bool {
    (self.major, self.minor, self.patch) >= (major, minor, patch)
  }
}

extension KerasVersion {
  /// Whether the weights of a layer that is loaded frozen are made frozen too: Keras 3.0 and 3.1 left
  /// it at the layer, whose row alone shows it (seen in 3.0.5 and 3.1.1, gone in 3.2.1).
  var freezesLoadedVariables: Bool { line != .keras3 || isAtLeast(3, 2) }

  /// Whether a model counts the making of its own outputs as its first call, as Keras 1 and 2 and
  /// TensorFlow before 2.3 do.
  var linksModelsToThemselves: Bool {
    line == .keras1 || line == .keras2 || line == .tensorFlow && !isAtLeast(2, 4)
  }

  /// The latest version of `line`, for files that do not say which one wrote them.
  public static func latest(_ line: Line) -> KerasVersion {
    switch line {
    case .keras1: KerasVersion(line: line, major: 1, minor: 2, patch: 2)
    case .keras2: KerasVersion(line: line, major: 2, minor: 3, patch: 1)
    case .tensorFlow: KerasVersion(line: line, major: 2, minor: 15)
    case .keras3: KerasVersion(line: line, major: 3, minor: 15)
    }
  }
}

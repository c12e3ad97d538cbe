/// A class name that Keras saved, and the generations of Keras that have it.
public struct LayerClass: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The generations that a catalogue tells apart.
  public enum Generation: Int, Sendable, Hashable, CaseIterable {
    /// Keras 0.x and 1.x.
    case one = 1
    /// Keras 2, `tf.keras` and `tf_keras`.
    case two
    /// Keras 3.
    case three
  }

  /// The name, as `class_name` in a configuration.
  public let name: String
  /// The generations whose files contain it.
  public let generations: Set<Generation>

  /// Creates a class that the given generations have.
  public init(_ name: String, in generations: Generation...) {
    self.init(name, in: Set(generations))
  }

  /// Creates a class that the given generations have.
  public init(_ name: String, in generations: Set<Generation>) {
    (self.name, self.generations) = (name, generations)
  }

  /// Creates a class that Keras 2 and 3 have, the commonest kind.
  public init(stringLiteral name: String) {
    self.name = name
    generations = [.two, .three]
  }

  /// A class that every generation has.
  public static func all(_ name: String) -> LayerClass { LayerClass(name, in: .one, .two, .three) }
}

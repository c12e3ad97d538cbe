/// The sizes that a small tensor holds, such as that of `tf.shape(x)`; `nil` where one is not known.
struct HeldSizes: Sendable, Hashable {
  /// The sizes, in order; of a scalar the one.
  let sizes: [Int?]
  /// Whether TensorFlow takes them for constants, with which it can compute further.
  let areConstant: Bool

  /// Creates the sizes; those that are known are constants unless they come from some that are not.
  init(_ sizes: [Int?], from constants: Bool = true) {
    self.sizes = sizes
    areConstant = constants && !sizes.contains(nil)
  }

  /// The numbers to compute with, if they are constants.
  var constants: [Int]? { areConstant ? sizes.compactMap(\.self) : nil }
}

/// The sizes of a tensor's axes, the batch axis among them; `nil` is a size that is not fixed.
public struct Shape: Sendable, Hashable, ExpressibleByArrayLiteral {
  /// The size of each axis.
  public var sizes: [Int?]
  /// What the tensor holds, if it holds sizes itself, as `tf.shape(x)` does; `nil` for any other.
  ///
  /// Two shapes are equal whatever their tensors hold.
  var held: HeldSizes?

  /// Creates a shape from the sizes of its axes.
  public init(_ sizes: [Int?]) { self.sizes = sizes }

  /// Creates a shape from a literal such as `[nil, 80, 64]`.
  public init(arrayLiteral elements: Int?...) { sizes = elements }

  /// The number of axes.
  public var rank: Int { sizes.count }

  /// The shape with its last size replaced.
  public func replacingLast(with size: Int?) -> Shape {
    Shape(sizes.dropLast() + [size])
  }
}

extension Shape {
  /// Whether all sizes are the same.
  public static func == (left: Shape, right: Shape) -> Bool { left.sizes == right.sizes }
  /// Feeds the sizes to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(sizes) }
}

extension Shape {
  /// The index of `axis`, which may count from the end as Python's do.
  ///
  /// - Throws: ``ShapeError/impossible(_:)`` if the shape has no such axis.
  public func index(ofAxis axis: Int) throws(ShapeError) -> Int {
    let index = axis < 0 ? axis + rank : axis
    guard sizes.indices.contains(index) else {
      throw .impossible("axis \(axis) of the shape \(self)")
    }
    return index
  }

  /// The size of `axis`, which may count from the end.
  ///
  /// - Throws: ``ShapeError/unknown(_:)`` if that size is not fixed.
  public func size(ofAxis axis: Int) throws(ShapeError) -> Int {
    guard let size = sizes[try index(ofAxis: axis)] else {
      throw .unknown("the size of axis \(axis) of its input \(self) is not fixed")
    }
    return size
  }

  /// The product of the sizes after the batch axis; `nil` if one of them is not fixed.
  public func elementsPerSample() throws(ShapeError) -> Int? {
    let fixed = sizes.dropFirst().compactMap { $0 }
    return fixed.count == max(rank - 1, 0) ? try product(fixed) : nil
  }

  /// The shape after the batch axis is followed by `size` as the second, as in a sequence.
  public func insertingAfterBatch(_ size: Int?) -> Shape {
    Shape(sizes.prefix(1) + [size] + sizes.dropFirst())
  }
}

extension Shape: CustomStringConvertible {
  /// The shape as Python writes a tuple: `(None, 80, 64)`, `(None,)`, `()`.
  public var description: String {
    let words = sizes.map { $0.map(String.init) ?? "None" }
    return words.count == 1 ? "(\(words[0]),)" : "(\(words.joined(separator: ", ")))"
  }
}

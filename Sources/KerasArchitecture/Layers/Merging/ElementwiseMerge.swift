/// Combines tensors element by element.
///
/// keras 3.15.1 `layers/merging/base_merge.py`.
struct ElementwiseMerge: Layer {
  static let classes: [LayerClass] = [
    "Add", "Subtract", "Multiply", "Average", "Maximum", "Minimum",
  ]

  /// Whether the output is what the operations make of the tensors, as in `tf.keras`; the others
  /// leave every size open that one of the tensors leaves open.
  private let fillsOpenSizes: Bool

  init(_ config: LayerConfig) {
    fillsOpenSizes = config.keras.line == .tensorFlow
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let shapes = try call.mergedShapes
    let batches = Set(shapes.compactMap { $0.sizes.first ?? nil })
    guard batches.count <= 1 else { throw .impossible("batches of \(batches.sorted())") }
    var sizes = Array(shapes[0].sizes.dropFirst())
    for shape in shapes.dropFirst() {
      sizes = try combined(sizes, Array(shape.sizes.dropFirst()))
    }
    return .tensor(Shape([batches.first] + sizes))
  }

  /// The sizes after that of the batch, aligned at the last axis.
  private func combined(_ left: [Int?], _ right: [Int?]) throws(ShapeError) -> [Int?] {
    guard left.count >= right.count else { return try combined(right, left) }
    var result = Array(left.dropLast(right.count))
    for (size, other) in zip(left.suffix(right.count), right) {
      switch (size, other) {
      case (1?, let other?): result.append(other)
      case (let size?, 1?): result.append(size)
      case (let size?, let other?):
        guard size == other else {
          throw .impossible("sizes of \(size) and \(other) do not combine")
        }
        result.append(size)
      case (let size, let other):
        let known = size ?? other
        result.append(fillsOpenSizes && known != 1 ? known : nil)
      }
    }
    return result
  }
}

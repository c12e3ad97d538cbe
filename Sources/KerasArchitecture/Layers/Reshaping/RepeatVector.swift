/// Repeats a vector as the steps of a sequence.
///
/// keras 3.15.1 `layers/reshaping/repeat_vector.py`.
struct RepeatVector: SingleInputLayer {
  static let classes: [LayerClass] = [.all("RepeatVector")]

  let steps: Int

  init(_ config: LayerConfig) throws(ConfigError) {
    steps = try config.positive("n")
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    guard input.rank == 2 else { throw .impossible("an input of the shape \(input) is no vector") }
    return input.insertingAfterBatch(steps)
  }
}

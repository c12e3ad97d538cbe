/// Reorders the axes after that of the batch.
///
/// keras 3.15.1 `layers/reshaping/permute.py`.
struct Permute: SingleInputLayer {
  static let classes: [LayerClass] = [.all("Permute")]

  /// The axis that each one comes from, counted from 1.
  let sources: [Int]

  init(_ config: LayerConfig) throws(ConfigError) {
    sources = try config["dims"]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    guard input.rank == sources.count + 1 else {
      throw .impossible("\(sources.count) axes to reorder in the shape \(input)")
    }
    var result = input
    for (axis, source) in sources.enumerated() {
      result.sizes[axis + 1] = input.sizes[try input.index(ofAxis: source)]
    }
    return result
  }
}

/// The elements or slices at given coordinates, as `tf.gather_nd` takes them.
struct CoordinateGathering: Layer {
  static let classes: [LayerClass] = []

  private let batchAxes: Int

  init(_ config: LayerConfig) throws(ConfigError) {
    batchAxes = try config["batch_dims", default: 0]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let input = try call.operand(0, "params")
    let positions = try call.operand(1, "indices")
    let count = try positions.size(ofAxis: -1)
    guard batchAxes >= 0, batchAxes < positions.rank, count <= input.rank - batchAxes else {
      throw .impossible("coordinates of the shape \(positions) in \(input)")
    }
    return .tensor(
      Shape(positions.sizes.dropLast() + input.sizes.dropFirst(batchAxes + count)))
  }
}

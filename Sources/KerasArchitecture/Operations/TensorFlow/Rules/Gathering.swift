/// The elements at given positions along an axis, as `tf.gather` takes them.
struct Gathering: Layer {
  static let classes: [LayerClass] = []

  private let axis: Int?
  private let batchAxes: Int

  init(_ config: LayerConfig) throws(ConfigError) {
    axis = try config["axis", default: nil]
    batchAxes = try config["batch_dims", default: 0]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let input = try call.operand(0, "params")
    let positions = try call.operand(1, "indices")
    let batch = batchAxes < 0 ? batchAxes + positions.rank : batchAxes
    let index = try input.index(ofAxis: axis ?? batchAxes)
    guard (0...index).contains(batch), batch <= positions.rank else {
      throw .impossible("\(batchAxes) batch axes of \(positions) and \(input)")
    }
    return .tensor(input.replacing(index..<index + 1, with: positions.sizes.dropFirst(batch)))
  }
}

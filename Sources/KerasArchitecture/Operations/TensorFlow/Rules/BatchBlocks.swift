/// Blocks of the spatial axes in the batch axis, or the other way, as `tf.space_to_batch` and
/// `tf.batch_to_space` do it.
struct BatchBlocks: SingleInputLayer {
  static let classes: [LayerClass] = []

  private let blocks: [Int]
  private let margins: [[Int]]
  private let fillsBatch: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    let block: IntegerOrList = try config["block_shape"]
    margins = try config["paddings"]
    blocks = block.isList ? block.values : margins.map { _ in block.values[0] }
    fillsBatch = config.className == "SpaceToBatch"
    guard margins.count == blocks.count, margins.allSatisfy({ $0.count == 2 }),
      blocks.allSatisfy({ $0 > 0 })
    else { throw ConfigError("block_shape", "does not fit the margins") }
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    guard input.rank > blocks.count else { throw .impossible("blocks of the shape \(input)") }
    let blockSize = try product(blocks)
    var result = try input.changing(axis: 0) { (size) throws(ShapeError) in
      if fillsBatch { return try product([size, blockSize]) }
      guard size.isMultiple(of: blockSize) else {
        throw .impossible("a batch of \(size) has no blocks of \(blockSize)")
      }
      return size / blockSize
    }
    for (axis, (block, margin)) in zip(blocks, margins).enumerated() {
      result = try result.changing(axis: axis + 1) { (size) throws(ShapeError) in
        if !fillsBatch {
          return try sum([try product([size, block]), -margin[0], -margin[1]])
        }
        let padded = try sum([size, margin[0], margin[1]])
        guard padded.isMultiple(of: block) else {
          throw .impossible("\(padded) does not divide into blocks of \(block)")
        }
        return padded / block
      }
    }
    guard result.sizes.allSatisfy({ ($0 ?? 0) >= 0 }) else {
      throw .impossible("more is cropped than there is")
    }
    return result
  }
}

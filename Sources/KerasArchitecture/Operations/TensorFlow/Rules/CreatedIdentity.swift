/// An identity matrix, or many, as `tf.eye` makes them.
struct CreatedIdentity: Layer {
  static let classes: [LayerClass] = []

  private let sizes: [Int?]

  init(_ config: LayerConfig) throws(ConfigError) {
    let rows: Int? = try config["num_rows", default: nil]
    let hasColumns = config.json("num_columns") != nil
    let columns: Int? = try config["num_columns", default: nil]
    let batch: [Int?]? = try config["batch_shape", default: nil]
    sizes = (batch ?? []) + [rows, hasColumns ? columns : rows]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput { .tensor(Shape(sizes)) }
}

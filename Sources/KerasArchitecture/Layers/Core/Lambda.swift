/// A layer around a function of its author's, which files hold as bytecode at best.
///
/// keras 3.15.1 `layers/core/lambda_layer.py`, keras 1.2.2 `layers/core.py`.
struct Lambda: Layer {
  static let classes: [LayerClass] = [.all("Lambda")]

  /// The sizes after that of the batch, if the author gave them.
  let declaredSizes: [Int?]?

  init(_ config: LayerConfig) throws(ConfigError) {
    let kind: String? = try config["output_shape_type", default: nil]
    declaredSizes =
      kind == nil || kind == "raw" ? config.json("output_shape").flatMap { [Int?]($0) } : nil
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    guard let declaredSizes else {
      throw .unknown("only the code of the Lambda tells what it returns")
    }
    return .tensor(Shape(try call.input.sizes.prefix(1) + declaredSizes))
  }
}

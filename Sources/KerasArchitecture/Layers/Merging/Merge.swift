/// The one merging layer of Keras 1, which has a mode.
///
/// keras 1.2.2 `engine/topology.py`.
struct Merge: Layer {
  static let classes: [LayerClass] = [LayerClass("Merge", in: .one)]

  /// What the output is made like.
  private enum Mode {
    case sameShape
    case joined(axis: Int)
    case product(DotAxes)
    /// By a function, with the sizes after that of the batch if its author gave them.
    case function(sizes: [Int?]?)
  }

  private let mode: Mode

  init(_ config: LayerConfig) throws(ConfigError) {
    let name: String? = config.json("mode")?.string
    let kind: String = try config["mode_type", default: "raw"]
    switch (kind, name) {
    case ("raw", "concat"): mode = .joined(axis: try config["concat_axis", default: -1])
    case ("raw", "dot"), ("raw", "cos"): mode = .product(try DotAxes(config, "dot_axes"))
    case ("raw", "sum"), ("raw", "mul"), ("raw", "ave"), ("raw", "max"): mode = .sameShape
    case ("raw", _): throw ConfigError("mode", "is none that Keras has")
    default:
      let kind: String = try config["output_shape_type", default: "raw"]
      mode = .function(
        sizes: kind == "raw" ? config.json("output_shape").flatMap { [Int?]($0) } : nil)
    }
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let shapes = try call.mergedShapes
    switch mode {
    case .sameShape: return .tensor(shapes[0])
    case .joined(let axis): return .tensor(try .concatenated(shapes, axis: axis))
    case .product(let axes): return .tensor(try axes.product(of: shapes))
    case .function(let sizes?): return .tensor(Shape(shapes[0].sizes.prefix(1) + sizes))
    case .function(nil): throw .unknown("only the code of its mode tells what it returns")
    }
  }
}

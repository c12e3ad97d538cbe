/// Each element times the whole other tensor (keras 3.15.1 `ops/numpy.py`, `Kron`).
struct Kron: Layer {
  static let classes: [LayerClass] = .operations("Kron")

  init(_ config: LayerConfig) {}

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let (left, right) = (try call.operand(0, "x1"), try call.operand(1, "x2"))
    var sizes: [Int?] = []
    for (first, second) in zip(left.sizes, right.sizes) {
      if let first, let second {
        sizes.append(try product([first, second]))
      } else {
        sizes.append(nil)
      }
    }
    return .tensor(Shape(sizes))
  }
}

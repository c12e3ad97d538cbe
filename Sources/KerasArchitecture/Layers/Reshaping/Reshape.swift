/// Gives the elements of every sample another shape, of which one size may be left open.
///
/// keras 3.15.1 `layers/reshaping/reshape.py`, keras 2.15.0 and 1.2.2 likewise.
struct Reshape: SingleInputLayer {
  static let classes: [LayerClass] = [.all("Reshape")]

  /// The sizes after that of the batch; below zero where it follows from the others.
  let target: [Int?]

  init(_ config: LayerConfig) throws(ConfigError) {
    target = try config["target_shape"]
    guard target.count(where: { ($0 ?? 0) < 0 }) <= 1 else {
      throw ConfigError("target_shape", "leaves more than one size open")
    }
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    let fixed = target.compactMap { $0 }.filter { $0 >= 0 }
    guard let elements = try input.elementsPerSample(), !target.contains(nil) else {
      return Shape(input.sizes.prefix(1) + target.map { ($0 ?? -1) < 0 ? nil : $0 })
    }
    let known = try product(fixed)
    let isOpen = fixed.count < target.count
    guard isOpen ? known > 0 && elements % known == 0 : elements == known else {
      throw .impossible("\(elements) elements do not make up \(Shape(target))")
    }
    return Shape(input.sizes.prefix(1) + target.map { ($0 ?? -1) < 0 ? elements / known : $0 })
  }
}

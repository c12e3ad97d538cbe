/// A slice given by lists of bounds and masks, as `tf.strided_slice` takes them.
struct StridedSlice: SingleInputLayer {
  static let classes: [LayerClass] = []

  private let begin, end, strides: [Int?]
  private let masks: [String: Int]

  init(_ config: LayerConfig) throws(ConfigError) {
    begin = try config["begin"]
    end = try config["end"]
    strides = try config["strides", default: begin.map { _ in 1 }]
    var masks: [String: Int] = [:]
    for name in ["begin", "end", "ellipsis", "new_axis", "shrink_axis"] {
      masks[name] = try config["\(name)_mask", default: 0]
    }
    self.masks = masks
    guard begin.count == end.count, begin.count == strides.count, begin.count < 63 else {
      throw ConfigError("begin", "and end have different lengths")
    }
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    try input.indexed(by: items)
  }

  /// The slice as it would stand between brackets.
  var items: [TensorIndex] { begin.indices.map { item(at: $0) } }

  private func item(at place: Int) -> TensorIndex {
    if isSet("ellipsis", place) { return .ellipsis }
    if isSet("new_axis", place) { return .newAxis }
    if isSet("shrink_axis", place) { return .position(begin[place]) }
    let (isOpenStart, isOpenEnd) = (isSet("begin", place), isSet("end", place))
    guard let step = strides[place], isOpenStart || begin[place] != nil,
      isOpenEnd || end[place] != nil
    else { return .partOfAxis }
    return .slice(
      PythonSlice(
        start: isOpenStart ? nil : begin[place], stop: isOpenEnd ? nil : end[place], step: step))
  }

  private func isSet(_ mask: String, _ place: Int) -> Bool {
    (masks[mask] ?? 0) >> place & 1 == 1
  }
}

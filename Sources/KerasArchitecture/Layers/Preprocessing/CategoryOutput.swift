/// How a layer of categories returns them: as numbers, or counted in an axis of their own.
enum CategoryOutput: String, ConfigValue {
  case int, oneHot = "one_hot", multiHot = "multi_hot", count, tfIdf = "tf_idf"

  static var expectation: String { "an output mode" }

  init?(_ json: JSONValue) {
    switch json.string {
    case "binary": self = .multiHot
    case "tf-idf": self = .tfIdf
    default:
      guard let mode = json.string.flatMap(Self.init(rawValue:)) else { return nil }
      self = mode
    }
  }

  /// The shape of categories of the shape `input`, encoded in an axis of `depth`, as TensorFlow
  /// traces it (keras 2.15.0 `layers/preprocessing/preprocessing_utils.py`,
  /// `encode_categorical_inputs`).
  func traced(_ input: Shape, depth: Int?) throws(ShapeError) -> Shape {
    guard self != .int else { return input }
    var sizes = input.sizes.isEmpty ? [1] : input.sizes
    if self == .oneHot, sizes.last != .some(1) { sizes.append(1) }
    guard sizes.count <= 2 else { throw .impossible("categories of the shape \(input)") }
    return Shape(sizes.dropLast() + [depth])
  }
}

extension CategoryOutput {
  /// Why nothing is told of the layers of TensorFlow before 2.6.
  static let unknownEncoding = "its encoding is one of TensorFlow before 2.6"
}

extension LayerConfig {
  /// Reads how categories are returned; `nil` for the encodings of TensorFlow before 2.6, which
  /// worked otherwise.
  func categoryOutput(default mode: CategoryOutput) throws(ConfigError) -> CategoryOutput? {
    let output: CategoryOutput = try self["output_mode", default: mode]
    let isOld = keras.line == .tensorFlow && !keras.isAtLeast(2, 6)
    return isOld && output != .int ? nil : output
  }

  /// Reads a number of things, which may be absent.
  func optionalCount(_ key: String) throws(ConfigError) -> Int? {
    let count: Int? = try self[key, default: nil]
    if let count, count < 0 { throw ConfigError(key, "is \(count)") }
    return count
  }
}

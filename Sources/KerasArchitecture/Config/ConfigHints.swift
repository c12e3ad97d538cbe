/// What the settings of a configuration give away about the Keras that wrote it.
struct ConfigHints {
  /// The line of Keras whose keys the settings have.
  private(set) var line = KerasVersion.Line.tensorFlow
  /// Whether the first layer that says it has its channels before its other axes; `nil` if none
  /// says it.
  private(set) var isChannelsFirst: Bool?

  private static let keysOfKeras1: Set<String> = [
    "nb_filter", "border_mode", "input_dtype", "W_regularizer", "dim_ordering",
    "inner_init",
  ]

  init(in config: JSONValue) {
    var foundLine = false
    var foundOrder = false
    var open = [config]
    while let value = open.popLast(), !(foundLine && foundOrder) {
      switch value {
      case .array(let elements): open += elements.reversed()
      case .object(let object):
        for (key, value) in object.members {
          if key == "data_format" || key == "dim_ordering", let order = value.string, !foundOrder {
            isChannelsFirst = order == "channels_first" || order == "th"
            foundOrder = true
          }
          if let line = Self.line(of: key), !foundLine {
            self.line = line
            foundLine = true
          }
        }
        open += object.values.reversed()
      default: break
      }
    }
  }

  private static func line(of key: String) -> KerasVersion.Line? {
    if keysOfKeras1.contains(key) { return .keras1 }
    return switch key {
    case "batch_shape", "build_config", "keras_history": .keras3
    default: nil
    }
  }
}

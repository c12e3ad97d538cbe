/// Something in a configuration that Keras would refuse or misread.
public enum ArchitectureFault: Sendable, Hashable, CustomStringConvertible {
  /// A setting of the layer that no such layer can have.
  case setting(layer: String, className: String, ConfigError)
  /// A call, or an end of the model, that has none of the forms that Keras writes.
  case unreadableCall(layer: String?, ConfigError)
  /// A name that several layers of one model have.
  case duplicateName(String, count: Int)
  /// A tensor of a layer that the model does not have.
  case absentLayer(String, neededBy: String)
  /// A tensor of a call that the layer does not have.
  case absentCall(layer: String, node: Int, neededBy: String)
  /// Layers that need each other's output.
  case cycle([String])

  /// The fault in one line.
  public var description: String {
    switch self {
    case .setting(_, let className, let error): "\(className): \(error)"
    case .unreadableCall(let layer, let error):
      layer == nil ? "an input or output of the model is unreadable: \(error)" : "\(error)"
    case .duplicateName(let name, let count): "\(count) layers are named \(name)"
    case .absentLayer(let name, let consumer):
      "\(consumer) needs the layer \(name), which the model does not have"
    case .absentCall(let layer, let node, let consumer):
      "\(consumer) needs call \(node) of \(layer), which the model does not make"
    case .cycle(let names):
      "the layers \(names.prefix(5).joined(separator: ", ")) need each other's output"
    }
  }

  /// The layer it concerns, if it is one.
  public var layer: String? {
    switch self {
    case .setting(let layer, _, _), .duplicateName(let layer, _): layer
    case .unreadableCall(let layer, _): layer
    case .absentLayer, .absentCall, .cycle: nil
    }
  }
}

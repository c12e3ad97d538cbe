import HDF5

extension HDF5Datatype {
  /// Whether its values can be those of a weight: numbers, truth values, or the opaque two bytes in
  /// which Keras 3 stores bfloat16.
  var isNumeric: Bool {
    switch self {
    case .integer, .float, .complex, .bitField: true
    case .opaque(let size, _): size <= 2
    case .enumeration: isBool
    case .compound: isComplex
    case .string, .sequence, .array, .reference, .time, .unread: false
    }
  }
}

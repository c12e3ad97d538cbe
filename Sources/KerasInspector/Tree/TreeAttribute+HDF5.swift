import HDF5

extension TreeAttribute {
  /// Reads what an attribute says of itself.
  init(_ attribute: HDF5Attribute) {
    name = attribute.name
    dtype = "\(attribute.datatype)"
    shape = attribute.dataspace.dimensions?.map { Int(clamping: $0) }
    value = Value(attribute.value)
    bytes = attribute.bytes
  }
}

extension TreeAttribute.Value {
  fileprivate init(_ value: HDF5AttributeValue) {
    self =
      switch value {
      case .strings(let strings): .strings(strings)
      case .integers(let integers): .integers(integers.map { Int($0) })
      case .floats(let floats): .numbers(floats)
      case .unread(let reason): .unread(reason.description)
      }
  }
}

extension HDF5Attribute {
  /// The size of its elements, in bytes: of strings of variable length that of the text.
  var bytes: Int? {
    if case .string(let type) = datatype, type.isVariable, let strings {
      return strings.reduce(0) { $0 + $1.fileBytes.count }
    }
    return dataspace.bytes(of: datatype)
  }
}

/// A small named value that belongs to an object.
package struct HDF5Attribute: Sendable {
  package let name: String
  package let datatype: HDF5Datatype
  package let dataspace: HDF5Dataspace
  package let value: HDF5AttributeValue

  /// Its strings; an empty list where it has no elements, whatever their type would be.
  ///
  /// Keras writes an empty list of names as floating-point numbers, none of them.
  package var strings: [String]? {
    if case .strings(let strings) = value { return strings }
    return value.count == 0 ? [] : nil
  }

  /// Its string, if it is exactly one.
  package var string: String? {
    guard let strings, strings.count == 1 else { return nil }
    return strings[0]
  }
}

/// An attribute's elements, row by row.
package enum HDF5AttributeValue: Sendable, Equatable {
  case strings([String])
  case integers([Int64])
  case floats([Double])
  case unread(HDF5Unread)

  /// The number of elements, if they could be read.
  package var count: Int? {
    switch self {
    case .strings(let strings): strings.count
    case .integers(let integers): integers.count
    case .floats(let floats): floats.count
    case .unread: nil
    }
  }
}

/// How many elements there are, along which axes.
package enum HDF5Dataspace: Sendable, Equatable {
  /// No elements.
  case null
  /// One element, no axes.
  case scalar
  /// Any number of axes; a largest size of nil means that the axis may grow without limit.
  case simple(dimensions: [UInt64], largest: [UInt64?])
  case unread(HDF5Unread)

  /// Sizes of the axes: none for a scalar, nil where there is no shape.
  package var dimensions: [UInt64]? {
    switch self {
    case .scalar: []
    case .simple(let dimensions, _): dimensions
    case .null, .unread: nil
    }
  }

  /// The number of elements; nil where it is unknown or beyond 64 bits.
  package var count: UInt64? {
    switch self {
    case .null: return 0
    case .scalar: return 1
    case .unread: return nil
    case .simple(let dimensions, _):
      if dimensions.contains(0) { return 0 }
      var count: UInt64 = 1
      for dimension in dimensions {
        let product = count.multipliedReportingOverflow(by: dimension)
        if product.overflow { return nil }
        count = product.partialValue
      }
      return count
    }
  }
}

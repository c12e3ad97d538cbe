/// A group, a dataset or a named datatype.
package struct HDF5Object: Sendable, Identifiable {
  /// Tells an object from all others of its file.
  package struct ID: Hashable, Sendable {
    /// Where the object's header lies, from the file's base address.
    package let address: UInt64
  }

  /// What an object is.
  package enum Kind: Sendable {
    case group(HDF5Group)
    case dataset(HDF5Dataset)
    case namedDatatype
    case unread(HDF5Unread)
  }

  package let id: ID

  /// How many hard links the file says lead here.
  package let referenceCount: UInt32

  package let kind: Kind

  /// Attributes in the order of their names.
  package let attributes: [HDF5Attribute]

  /// How many attributes the file says there are; `attributes` may have fewer.
  package let attributeCount: UInt64

  /// The attribute of a name.
  package func attribute(_ name: String) -> HDF5Attribute? {
    attributes.first { $0.name.hasSameBytes(as: name) }
  }

  /// The group, if it is one.
  package var group: HDF5Group? {
    if case .group(let group) = kind { group } else { nil }
  }

  /// The dataset, if it is one.
  package var dataset: HDF5Dataset? {
    if case .dataset(let dataset) = kind { dataset } else { nil }
  }
}

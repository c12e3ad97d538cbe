/// An array: all about it but its elements.
package struct HDF5Dataset: Sendable {
  package let datatype: HDF5Datatype
  package let dataspace: HDF5Dataspace
  package let layout: HDF5Layout

  /// Filters that chunks pass through when written, in that order.
  package let filters: [HDF5Filter]

  /// Bytes allocated in the file for its elements, as stored; unknown for virtual datasets.
  package let storageSize: UInt64?
}

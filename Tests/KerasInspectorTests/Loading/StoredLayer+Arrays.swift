import Testing

@testable import HDF5
@testable import KerasInspector

extension StoredLayer {
  /// A layer with weights of these names and shapes.
  init(_ name: String, _ weights: [(name: String, shape: [Int])], isOpaque: Bool = false) {
    self.init(name: name, path: "/\(name)")
    self.weights = weights.compactMap {
      StoredWeight(shape: $0.shape, path: "/\(name)/\($0.name)", isOpaque: isOpaque)
    }
  }
}

extension StoredWeight {
  /// An array of this shape, in float32 or in bytes without a type.
  init?(shape: [Int], path: String, isOpaque: Bool = false) {
    let dataset = HDF5Dataset(
      datatype: isOpaque
        ? .opaque(size: 2, tag: "bfloat16")
        : .float(
          size: 4, bits: HDF5Bits(isBigEndian: false, precision: 32, offset: 0), fields: .single),
      dataspace: .simple(
        dimensions: shape.map { UInt64($0) }, largest: shape.map { UInt64($0) }),
      layout: .contiguous(offset: nil), filters: [], storageSize: 0)
    self.init(
      HDF5Object(
        id: HDF5Object.ID(address: 0), referenceCount: 1, kind: .dataset(dataset),
        attributes: [], attributeCount: 0), name: path, path: path)
  }
}

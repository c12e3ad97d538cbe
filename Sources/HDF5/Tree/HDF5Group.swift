/// A set of links, each with its own name.
package struct HDF5Group: Sendable {
  /// Links in the order of their names' bytes.
  package let links: [HDF5Link]

  init(links: [HDF5Link]) {
    // libhdf5 sorts names too, but only as C strings.
    self.links =
      zip(links, links.dropFirst()).allSatisfy { $0.name.bytesPrecede($1.name) }
      ? links : links.sorted { $0.name.bytesPrecede($1.name) }
  }

  /// The link of a name.
  package subscript(name: some StringProtocol) -> HDF5Link? {
    var name = Substring(name)
    return name.withUTF8 { link(named: $0) }
  }

  private func link(named wanted: UnsafeBufferPointer<UInt8>) -> HDF5Link? {
    var range = links.startIndex..<links.endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      switch links[middle].name.compareBytes(to: wanted) {
      case 0: return links[middle]
      case ..<0: range = middle + 1..<range.upperBound
      default: range = range.lowerBound..<middle
      }
    }
    return nil
  }
}

import HDF5

/// Objects with more attributes than any model has.
enum ManyAttributes: TreeCheck {
  private static let limit = UInt64(HDF5Reader.Options().attributesPerObjectLimit)

  static func findings(in tree: AuditedTree) -> [Finding] {
    tree.part.tree.objects.compactMap { object in
      guard object.attributeCount > limit else { return nil }
      return Finding(
        .warning, .tooManyAttributes, path: tree.path(of: object.id),
        "has \(object.attributeCount) attributes; the first \(Int(limit).grouped) and those of Keras are read",
        affects: "what the others say is not part of this report")
    }
  }
}

import HDF5

extension Finding {
  /// Words what the reader lost of a file; `nil` for what a rule of the audit tells better.
  init?(_ damage: HDF5Damage, prefix: String = "") {
    switch damage.event {
    // The file is whole; what is left out is more than any model has.
    case .tooMany where damage.stage != .object: return nil
    case .tooDeep:
      self.init(.warning, .tooDeep, path: prefix + damage.path, damage.description)
    default:
      self.init(.error, .damaged, path: prefix + damage.path, damage.description)
    }
  }
}

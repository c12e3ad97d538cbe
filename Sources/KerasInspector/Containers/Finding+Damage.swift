import HDF5

extension Finding {
  /// Words what the reader lost of a file.
  init(_ damage: HDF5Damage, prefix: String = "") {
    let (severity, code): (Severity, FindingCode) =
      switch (damage.event, damage.stage) {
      case (.tooDeep, _): (.warning, .tooDeep)
      // The file is whole; what is left out is more than any model has.
      case (.tooMany, .attributes), (.tooMany, .attribute): (.warning, .tooManyAttributes)
      default: (.error, .damaged)
      }
    self.init(severity, code, path: prefix + damage.path, damage.description)
  }
}

extension String {
  /// The name as Keras makes it from a class: `p_re_lu` of `PReLU` (keras 3.15.1
  /// `utils/naming.py`).
  var snakeCased: String {
    let letters = unicodeScalars.filter { $0.isSmall || $0.isCapital || $0.isOtherWordSign }
    let scalars = Array(letters)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let startsWord =
        index > 0 && scalar.isCapital
        && (scalars[index - 1].isSmall
          || index + 1 < scalars.count && scalars[index + 1].isSmall)
      if startsWord { result.append("_") }
      result.append(scalar)
    }
    return String(result).lowercased()
  }
}

extension Unicode.Scalar {
  fileprivate var isCapital: Bool { ("A"..."Z").contains(self) }
  fileprivate var isSmall: Bool { ("a"..."z").contains(self) }
  fileprivate var isOtherWordSign: Bool {
    self == "_" || properties.isAlphabetic || properties.numericType != nil
  }
}

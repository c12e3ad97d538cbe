extension Int {
  /// The number with a comma before each group of three digits: `838,914`.
  var grouped: String {
    let digits = String(magnitude)
    var text = self < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
      text.append(digit)
    }
    return text
  }

  /// The number as a size in memory, in units of 1,024: `96 B`, `3.20 MiB`.
  var byteSize: String {
    guard magnitude >= 1024 else { return "\(self) B" }
    guard self > 0 else { return "-\(Int(clamping: magnitude).byteSize)" }
    var hundredths = (Double(self) * 100 / 1024).rounded()
    var unit = 0
    while hundredths.magnitude >= 102_400, unit < Self.units.count - 1 {
      // From the number itself, so that nothing is rounded twice.
      unit += 1
      let divisor = (0...unit).reduce(1.0) { size, _ in size * 1024 }
      hundredths = (Double(self) * 100 / divisor).rounded()
    }
    let (whole, rest) = Int(hundredths).quotientAndRemainder(dividingBy: 100)
    return "\(whole).\(rest < 10 ? "0" : "")\(rest) \(Self.units[unit])"
  }

  private static let units = ["KiB", "MiB", "GiB", "TiB", "PiB", "EiB"]

  /// The number with its noun in the singular or the plural: `1 problem`, `2 problems`.
  func counting(_ noun: String, plural ending: String = "s") -> String {
    "\(grouped) \(noun)\(self == 1 ? "" : ending)"
  }
}

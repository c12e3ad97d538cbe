/// What the place can show that standard output goes to.
struct Terminal: Equatable {
  /// Its columns; `nil` where lines may have any length.
  var width: Int?
  /// Whether it shows colours.
  var showsColor: Bool
  /// Whether it shows characters outside ASCII.
  var showsUnicode: Bool

  /// Reads what the surroundings of the process say.
  init(_ environment: some Environment) {
    let isTerminal = environment.columns != nil
    let widths = [environment["COLUMNS"].flatMap(Int.init), environment.columns]
    width = isTerminal ? widths.compactMap(\.self).first { $0 > 0 } : nil
    // https://no-color.org: any value that is not empty counts.
    showsColor = isTerminal && environment["NO_COLOR"] == nil && environment["TERM"] != "dumb"
    // The first that is set decides, as in POSIX.
    let locale = environment["LC_ALL"] ?? environment["LC_CTYPE"] ?? environment["LANG"] ?? "C"
    let encoding = locale.lowercased()
    showsUnicode = encoding.contains("utf-8") || encoding.contains("utf8")
  }
}

/// Where a terminal is described.
protocol Environment {
  /// A variable; `nil` if it is not set, or empty.
  subscript(name: String) -> String? { get }
  /// The columns of the terminal that standard output is, 0 where it does not tell; `nil` if it is
  /// none.
  var columns: Int? { get }
}

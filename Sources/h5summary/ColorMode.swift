import ArgumentParser

/// When output is coloured.
enum ColorMode: String, CaseIterable, ExpressibleByArgument {
  /// On a terminal, unless `NO_COLOR` is set or the terminal is `dumb`.
  case auto
  /// Wherever the output goes.
  case always
  /// Not at all.
  case never

  /// Whether output on `terminal` is coloured.
  func isOn(on terminal: Terminal) -> Bool {
    switch self {
    case .auto: terminal.showsColor
    case .always: true
    case .never: false
    }
  }
}

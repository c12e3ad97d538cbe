/// The Pythons that lay a code object out alike: more cannot be told from its layout.
enum PythonFamily: String, Sendable, CaseIterable {
  case python2 = "2.7"
  case python30 = "3.0 to 3.7"
  case python38 = "3.8 to 3.10"
  case python311 = "3.11 to 3.14"

  /// The counts before the bytecode; the first is that of the arguments.
  var leadingNumbers: Int {
    switch self {
    case .python2: 4
    case .python30, .python311: 5
    case .python38: 6
    }
  }
}

import Testing

@testable import h5summary

@Suite("Terminal")
struct TerminalTests {
  /// A terminal made up.
  struct Surroundings: Environment, CustomTestStringConvertible {
    var variables: [String: String] = [:]
    var columns: Int? = 100

    var testDescription: String { "\(variables), \(columns.map(String.init) ?? "no terminal")" }
    subscript(name: String) -> String? { variables[name] }
  }

  @Test(
    "has the columns that it says it has",
    arguments: [
      (Surroundings(), 100), (Surroundings(variables: ["COLUMNS": "72"]), 72),
      (Surroundings(variables: ["COLUMNS": "wide"]), 100),
      (Surroundings(variables: ["COLUMNS": "0"]), 100),
      (Surroundings(columns: 0), nil), (Surroundings(columns: nil), nil),
      (Surroundings(variables: ["COLUMNS": "72"], columns: nil), nil),
    ] as [(Surroundings, Int?)])
  func width(_ surroundings: Surroundings, _ width: Int?) {
    #expect(Terminal(surroundings).width == width)
  }

  @Test(
    "shows colours",
    arguments: [
      (Surroundings(), true), (Surroundings(variables: ["NO_COLOR": "1"]), false),
      (Surroundings(variables: ["TERM": "dumb"]), false),
      (Surroundings(variables: ["TERM": "xterm-256color"]), true),
      (Surroundings(columns: nil), false),
    ] as [(Surroundings, Bool)])
  func color(_ surroundings: Surroundings, _ showsColor: Bool) {
    #expect(Terminal(surroundings).showsColor == showsColor)
  }

  @Test(
    "shows Unicode",
    arguments: [
      ([:], false), (["LANG": "en_GB.UTF-8"], true), (["LANG": "de_DE.utf8"], true),
      (["LANG": "C"], false), (["LANG": "de_DE.ISO-8859-1"], false),
      (["LC_ALL": "C", "LANG": "en_GB.UTF-8"], false),
      (["LC_ALL": "C.UTF-8", "LC_CTYPE": "C"], true),
      (["LC_CTYPE": "C.UTF-8", "LANG": "C"], true),
    ] as [([String: String], Bool)])
  func unicode(_ variables: [String: String], _ showsUnicode: Bool) {
    #expect(Terminal(Surroundings(variables: variables)).showsUnicode == showsUnicode)
  }
}

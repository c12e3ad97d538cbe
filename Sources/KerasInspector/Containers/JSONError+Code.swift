import KerasArchitecture

extension JSONError {
  /// The kind of fault, for programs.
  var code: FindingCode {
    if case .tooDeep = problem { .jsonTooDeep } else { .badJSON }
  }
}

import HDF5

/// What is wrong with a name that a stranger gave.
enum NameFault: Sendable, CaseIterable {
  /// It has characters that act on a terminal, or turn the direction of writing.
  case control
  /// It has characters that cannot be seen.
  case invisible
  /// It has bytes that are not UTF-8.
  case notUTF8
  /// It is longer than any that people give.
  case tooLong
  /// It is a path that leads out of where it belongs.
  case path

  /// The longest name that is not remarked on, in bytes.
  static let longest = 1_000

  /// The faults of a name.
  static func all(in name: String) -> [NameFault] {
    var faults: [NameFault] = []
    if name.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) {
      if name.unicodeScalars.contains(where: \.actsOnTerminals) {
        faults.append(.control)
      } else if name.unicodeScalars.contains(where: { $0.escapedByte == nil && $0.isHarmful }) {
        faults.append(.invisible)
      }
      if name.unicodeScalars.contains(where: { $0.escapedByte != nil || $0 == "\u{FFFD}" }) {
        faults.append(.notUTF8)
      }
    }
    if name.utf8.count > longest { faults.append(.tooLong) }
    if isEscapingPath(name) { faults.append(.path) }
    return faults
  }

  /// Whether the name, taken as a path, leads elsewhere than below the folder it is in.
  static func isEscapingPath(_ name: String) -> Bool {
    guard let first = name.utf8.first else { return false }
    if first == UInt8(ascii: "/") || first == UInt8(ascii: "\\") { return true }
    let afterDrive = name.utf8.dropFirst()
    if (0x61...0x7A).contains(first | 0x20),
      afterDrive.starts(with: ":/".utf8) || afterDrive.starts(with: ":\\".utf8)
    {
      return true
    }
    guard name.utf8.contains(UInt8(ascii: ".")) else { return false }
    return name.utf8.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
      .contains { $0.elementsEqual("..".utf8) }
  }

  var severity: Finding.Severity {
    switch self {
    case .control, .path: .warning
    case .invisible, .notUTF8, .tooLong: .note
    }
  }

  var code: FindingCode {
    switch self {
    case .control, .invisible: .controlCharacters
    case .notUTF8: .notUTF8
    case .tooLong: .nameTooLong
    case .path: .pathInName
    }
  }

  /// What is to be said of a name that has the fault.
  func fact(about name: String, _ subject: String) -> String {
    switch self {
    case .path: "\(subject) \(name.shortened(to: 200)) \(fact)"
    case .control, .invisible, .notUTF8, .tooLong: "\(subject) \(fact)"
    }
  }

  private var fact: String {
    switch self {
    case .control: "has characters that act on a terminal or turn the direction of writing"
    case .invisible: "has characters that cannot be seen"
    case .notUTF8: "has bytes that are not UTF-8"
    case .tooLong: "is longer than \(Self.longest.grouped) bytes"
    case .path: "is a path that leads elsewhere"
    }
  }

  var affects: String? {
    switch self {
    case .control: "tools that print names as they are, Keras' own summary among them"
    case .path: "Keras before 3.12.3 and 3.15.0 can write a layer's files there (CVE-2026-12479)"
    case .invisible, .notUTF8, .tooLong: nil
    }
  }

  var advice: String? {
    self == .path ? "load it with Keras 3.12.3, 3.15.0 or later" : nil
  }
}

extension Unicode.Scalar {
  /// Whether it is a control character, or sets the direction of writing.
  fileprivate var actsOnTerminals: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

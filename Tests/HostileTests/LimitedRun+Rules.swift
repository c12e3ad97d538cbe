import Foundation
import Testing

extension LimitedRun {
  /// Expects what holds for every file, hostile or not.
  func expectRules(_ comment: Comment, isJSON: Bool = false) {
    #expect([0, 1, 2].contains(status), comment)
    #expect(seconds < Self.timeLimit, comment)
    #expect(peak < max(256 << 10, Self.ownPeak), comment)
    #expect(output.count < 10 << 20, comment)
    #expect(leftFiles == [], comment)
    #expect(!output.holdsControlCharacters, comment)
    #expect(!errors.holdsControlCharacters, comment)
    let lines = errors.split(separator: UInt8(ascii: "\n"))
    #expect(lines.count == (status == 2 ? 1 : 0), comment)
  }

  /// The codes of findings, or of the error, in the JSON format.
  func codes() throws -> Set<String> {
    let json = try JSONSerialization.jsonObject(with: output, options: .fragmentsAllowed)
    return Self.codes(in: json)
  }

  private static func codes(in json: Any) -> Set<String> {
    if let elements = json as? [Any] {
      return elements.reduce(into: []) { $0.formUnion(codes(in: $1)) }
    }
    guard let object = json as? [String: Any] else { return [] }
    let own = (object["code"] as? String).map { [$0] } ?? []
    return object.values.reduce(into: Set(own)) { $0.formUnion(codes(in: $1)) }
  }

  // A process starts with the peak of the one that starts it.
  private static var ownPeak: Int {
    var usage = rusage()
    // RUSAGE_SELF, whose type differs between systems.
    getrusage(0, &usage)
    #if canImport(Darwin)
      return Int(usage.ru_maxrss) / 1024 + 1024
    #else
      return Int(usage.ru_maxrss) + 1024
    #endif
  }
}

extension Data {
  /// Whether a byte or a character acts on a terminal; lines end in the output, and in CSV with CR.
  fileprivate var holdsControlCharacters: Bool {
    String(decoding: self, as: UTF8.self).unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0A, 0x0D: false
      case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
      default: false
      }
    }
  }
}

import KerasArchitecture
import Testing

@testable import KerasInspector

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A function as some Python dumped it, with what that Python says of it.
struct MarshalledFunction: Sendable, CustomTestStringConvertible {
  let python: String
  let row: JSONValue

  static let all: [MarshalledFunction] = [
    "2.7", "3.6", "3.7", "3.8", "3.9", "3.10", "3.11", "3.12", "3.13",
  ].flatMap { python in
    let file = Fixtures.folder.appending(components: "Marshal", "\(python).json")
    let data = (try? Data(contentsOf: file)) ?? Data()
    let rows = (try? JSONValue(parsing: [UInt8](data)))?.array ?? []
    return rows.map { MarshalledFunction(python: python, row: $0) }
  }

  var testDescription: String { "\(row["title"]?.string ?? "?") of Python \(python)" }

  /// The Pythons of the same layout.
  var family: PythonFamily {
    switch python {
    case "2.7": .python2
    case "3.6", "3.7": .python30
    case "3.8", "3.9", "3.10": .python38
    default: .python311
    }
  }
}

/// The files beside the tests.
enum Fixtures {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")
}

@Suite("Code as marshal writes it")
struct MarshalTests {
  @Test("there are functions of every Python")
  func fixtures() { #expect(MarshalledFunction.all.count == 63) }

  @Test(
    "is read in either form in which Keras keeps it", arguments: MarshalledFunction.all,
    ["base64", "latin1"])
  func decodes(_ function: MarshalledFunction, _ form: String) throws {
    let text = try #require(function.row[form]?.string)
    let code = try #require(PythonCode(keras: text))
    #expect(code.family == function.family)
    #expect(code.name == function.row["name"]?.string)
    #expect(code.fileName == function.row["file"]?.string)
    #expect(code.line == function.row["line"]?.int)
    #expect(code.argumentCount == function.row["arguments"]?.int)
    let names = function.row["names"]?.array?.compactMap(\.string) ?? []
    #expect(Set(CodeContents(of: code).names) == Set(names))
  }

  @Test("names what reaches outside", arguments: MarshalledFunction.all)
  func hints(_ function: MarshalledFunction) throws {
    let text = try #require(function.row["base64"]?.string)
    let code = try #require(PythonCode(keras: text))
    let contents = CodeContents(of: code)
    let isImport = function.row["title"]?.string == "import"
    #expect(contents.hints == (isImport ? ["__import__", "os"] : []))
    if isImport { #expect(contents.strings.contains("echo ran")) }
  }

  @Test(
    "is not read from what is no code",
    arguments: [
      "", "TQ==\n", "4w==\n", "hello", "\u{E9}\u{1F600}", "KQAAAAA=", "=", "A", "AAAA====A",
    ])
  func refuses(_ text: String) { #expect(PythonCode(keras: text) == nil) }

  @Test("is base64 with anything between, as Python reads it")
  func base64() {
    #expect(PythonBase64.bytes(of: "aG\nVs!bG-8=".utf8) == Array("hello".utf8))
    #expect(PythonBase64.bytes(of: "aGVsbG8=aGVs".utf8) == Array("hello".utf8))
    #expect(PythonBase64.bytes(of: "aGVsb".utf8) == nil)
  }

  @Test("ends with a value that holds itself, and with ever more ways to one value")
  func cycles() throws {
    // A tuple that holds itself, and tuples of twice the one before.
    var constants: [UInt8] = [0xA9, 1, UInt8(ascii: "r"), 0, 0, 0, 0]
    var bytes: [UInt8] = [UInt8(ascii: "c")] + [UInt8](repeating: 0, count: 20)
    bytes += [UInt8(ascii: "s"), 0, 0, 0, 0, UInt8(ascii: ")"), 35]
    bytes += constants
    constants = [0xA9, 0]
    bytes += constants
    for index in 1...33 {
      let reference: [UInt8] = [UInt8(ascii: "r"), UInt8(index), 0, 0, 0]
      bytes += [0xA9, 2] + reference + reference
    }
    for _ in 0..<4 { bytes += [UInt8(ascii: ")"), 0] }
    for _ in 0..<2 { bytes += [UInt8(ascii: "z"), 0] }
    bytes += [0, 0, 0, 0, UInt8(ascii: "s"), 0, 0, 0, 0]
    let code = try MarshalReader.code(in: bytes, of: .python30, limits: MarshalLimits())
    #expect(code.constants.count == 35)
    #expect(CodeContents(of: code).names == [])
  }

  @Test("is bounded", arguments: PythonFamily.allCases)
  func limits(_ family: PythonFamily) {
    let deep = [UInt8](repeating: UInt8(ascii: "["), count: 4) + [1, 0, 0, 0]
    for bytes in [
      [UInt8](repeating: 0, count: 2 << 20),
      (0..<1000).flatMap { _ in [UInt8(ascii: "("), 1, 0, 0, 0] }, deep,
      [UInt8(ascii: "("), 0xFF, 0xFF, 0xFF, 0x7F], [UInt8(ascii: "l"), 0, 0, 0, 0x80],
    ] {
      #expect(throws: MarshalFault.self) { try MarshalReader.code(in: bytes, of: family) }
    }
  }

  @Test("never traps, whatever its bytes are")
  func mutations() throws {
    var random = SeededGenerator(seed: 20_261_121)
    let samples = MarshalledFunction.all.compactMap {
      $0.row["latin1"]?.string?.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }
    for round in 0..<6_000 {
      var bytes = samples[round % samples.count]
      for _ in 0...Int.random(in: 0..<6, using: &random) {
        let index = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 2 where bytes.count > 2: bytes.remove(at: index)
        default: bytes[index] = [0, 0x7F, 0x80, 0xFF][Int.random(in: 0..<4, using: &random)]
        }
      }
      for family in PythonFamily.allCases {
        if let code = try? MarshalReader.code(in: bytes, of: family) { _ = code.facts }
      }
    }
  }
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

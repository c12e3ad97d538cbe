import KerasArchitecture
import Testing

@testable import KerasInspector

@Suite("Escaping")
struct EscapingTests {
  @Test(
    "shows what acts or hides",
    arguments: [
      ("dense_1", "dense_1"), ("", ""), ("a b", "a b"), ("é層", "é層"),
      ("\u{0}", #"\u{0}"#), ("\n", #"\u{a}"#), ("\t", #"\u{9}"#), ("\u{1B}[2J", #"\u{1b}[2J"#),
      ("\u{7F}", #"\u{7f}"#), ("\u{85}", #"\u{85}"#), ("\u{9B}", #"\u{9b}"#),
      ("\u{200B}", #"\u{200b}"#), ("\u{200D}", #"\u{200d}"#), ("\u{200E}", #"\u{200e}"#),
      ("\u{2028}", #"\u{2028}"#), ("\u{2029}", #"\u{2029}"#), ("\u{202A}", #"\u{202a}"#),
      ("\u{202E}", #"\u{202e}"#), ("\u{2060}", #"\u{2060}"#), ("\u{2066}", #"\u{2066}"#),
      ("\u{2069}", #"\u{2069}"#), ("\u{61C}", #"\u{61c}"#), ("\u{FEFF}", #"\u{feff}"#),
      ("\u{AD}", #"\u{ad}"#), ("\u{E0041}", #"\u{e0041}"#), ("\u{3164}", #"\u{3164}"#),
      ("a\u{10FFFF}b", #"a\xffb"#), ("\u{10FF80}", #"\x80"#), ("\u{10FF09}", #"\x09"#),
    ])
  func escaped(_ name: String, _ shown: String) {
    #expect(name.escaped() == shown)
  }

  @Test("leaves nothing but ASCII where nothing else can be shown")
  func ascii() {
    #expect("é層a".escaped(isASCII: true) == #"\u{e9}\u{5c64}a"#)
  }

  @Test("says how long an over-long name is")
  func shortened() {
    let name = String(repeating: "é", count: 60_000)
    #expect(name.shortened(to: 3) == "ééé... (60,000 characters)")
    #expect("ééé".shortened(to: 3) == "ééé")
  }

  @Test("writes strings of which JSON readers make the same", arguments: SampleReport.all)
  func json(_ sample: SampleReport) throws {
    let text = JSONRenderer().render(sample.report)
    let names = try #require(JSONValue(parsing: text)["model"]?["layers"]?.array)
      .map { $0["name"]?.string }
    // Only bytes that are not UTF-8 cannot be written in JSON.
    let undecoded = sample.report.model.layers.map(\.name).map { name in
      name.unicodeScalars.contains { $0.undecodedByte != nil } ? name.escaped() : name
    }
    #expect(names == undecoded)
  }

  @Test("writes no control character but newlines", arguments: OutputFormat.allCases)
  func controls(_ format: OutputFormat) {
    for sample in SampleReport.all {
      for style in [TextStyle(explains: true), TextStyle(width: 80, expandsNested: true)] {
        let renderer = format.renderer(style: style)
        let text = renderer.prologue + renderer.separator + renderer.render(sample.report)
        #expect(text.hasSuffix("\n"))
        let harmful = text.unicodeScalars.filter { $0.isHarmful && $0 != "\n" }
        #expect(harmful.isEmpty, "\(sample.name)")
        #expect(!text.unicodeScalars.contains { $0.undecodedByte != nil }, "\(sample.name)")
      }
    }
  }

  @Test("writes ASCII alone where that is asked for", arguments: SampleReport.all)
  func ascii(_ sample: SampleReport) {
    let style = TextStyle(width: 70, isASCII: true, expandsNested: true, explains: true)
    let text = TextRenderer(style: style).render(sample.report)
    #expect(text.utf8.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) })
  }
}

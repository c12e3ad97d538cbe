import KerasArchitecture
import Testing

@testable import KerasInspector

@Suite("An audit in writing")
struct AuditRenderingTests {
  private let audit = Audit(
    path: "a\u{1B}.h5",
    findings: [
      Finding(
        .warning, .lambdaCode, layer: "l\u{202E}", path: "@model_config: \u{7F}", "names \u{1B}[2J",
        affects: "all \u{9B}", advice: "none\n")
    ])

  @Test("no format lets a control character through", arguments: AuditFormat.allCases)
  func escapes(_ format: AuditFormat) {
    let text = format.renderer().render(audit)
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isHarmful })
    #expect(text.hasSuffix("\n"))
  }

  @Test("text has a line for each part")
  func text() {
    let lines = AuditFormat.text.renderer().render(audit).split(separator: "\n")
    #expect(
      lines == [
        #"a\u{1b}.h5"#, #"warning  lambda-code  l\u{202e}"#, #"  names \u{1b}[2J"#,
        #"  at       @model_config: \u{7f}"#, #"  affects  all \u{9b}"#, #"  advice   none\u{a}"#,
      ])
  }

  @Test("text says so where nothing was found")
  func nothing() {
    let text = AuditFormat.text.renderer().render(Audit(path: "a.h5", findings: []))
    #expect(text == "a.h5\n\nnothing found\n")
  }

  @Test("JSON is one object on one line")
  func json() throws {
    let text = AuditFormat.json.renderer().render(audit)
    let json = try JSONValue(parsing: text)
    #expect(text.split(separator: "\n").count == 1)
    #expect(json.object?.keys == ["schema", "file", "findings"])
    #expect(json["findings"]?.array?.first?["code"]?.string == "lambda-code")
  }
}

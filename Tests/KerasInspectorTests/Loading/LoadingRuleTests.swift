import KerasInspector
import Testing

@Suite("What loading would say")
struct LoadingRuleTests {
  @Test("finds", arguments: LoadingCase.all)
  func findings(_ test: LoadingCase) throws {
    let findings = try test.findings()
    #expect(findings.map { "\($0.severity.rawValue) \($0.code.rawValue)" } == test.codes)
    for finding in findings {
      #expect(finding.affects?.isEmpty == false)
      #expect(finding.advice?.isEmpty == false)
      #expect(!finding.message.contains("\n"))
    }
  }

  @Test("quotes the message that users meet")
  func message() throws {
    let test = LoadingCase(
      title: "",
      layers: "\(LoadingCase.input), \(LoadingCase.layer("DepthwiseConv2D", #""groups": 1"#))",
      loader: "keras==3.15", codes: [])
    let finding = try #require(try test.findings().first)
    #expect(finding.layer == "depthwiseconv2d")
    #expect(
      finding.message
        == "Keras 3.15 says: Unrecognized keyword arguments passed to DepthwiseConv2D: {'groups': 1}"
    )
  }

  @Test("says once what many layers have in common")
  func many() throws {
    let layers = (0..<6).map {
      #"{"class_name": "TFOpLambda", "config": {"name": "op\#($0)"}}"#
    }
    let test = LoadingCase(
      title: "", layers: ([LoadingCase.input] + layers).joined(separator: ","),
      loader: "keras==3.15", codes: [])
    let findings = try test.findings()
    #expect(findings.count == 1)
    #expect(findings.first?.message.hasSuffix("; so with op1, op2, op3, … (6)") == true)
  }
}

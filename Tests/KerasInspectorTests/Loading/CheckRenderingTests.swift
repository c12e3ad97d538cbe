import KerasInspector
import Testing

@Suite("Snapshots of checks")
struct CheckRenderingTests {
  @Test("reads as recorded", arguments: CheckFormat.allCases)
  func rendering(_ format: CheckFormat) throws {
    let suffix = ["text": "txt", "json": "ndjson", "sarif": "sarif", "junit": "xml"]
    let text = format.renderer().render(try checks())
    try Snapshot(name: "check.\(suffix[format.rawValue] ?? "")").expect(text)
  }

  @Test("is nothing when all is well")
  func quiet() throws {
    let check = try check("embedding-rnn", for: "keras==2.15")
    #expect(check.findings == [])
    #expect(CheckFormat.text.renderer().render([check]) == "")
  }

  @Test("is in ASCII where nothing else can be shown")
  func ascii() throws {
    let text = CheckFormat.text.renderer(isASCII: true).render(try checks())
    #expect(text.utf8.allSatisfy { $0 < 0x7F })
  }

  /// A file with nothing to say, one with everything, names from strangers, and one that is no model.
  private func checks() throws -> [Check] {
    var fine = try check("dense-activation", for: nil)
    fine.findings = []
    fine.path = "models/fine.h5"
    var bad = fine
    bad.path = "models/a & b <ü>.h5"
    bad.findings = [
      Finding(
        .error, .unknownClass, layer: "evil\u{1B}[2J\u{202E}\"<&'>", path: "/model_weights/x",
        "Keras 3.15 has no Öffner; it says: Unknown layer: 'Öffner'", affects: "Keras 3.15",
        advice: "load it with tf-keras 2"),
      Finding(.warning, .optimizerMismatch, path: "/optimizer_weights", "Adam keeps 2 arrays"),
      Finding(.note, .weightsOnly, "holds weights only\u{FFFE}"),
    ]
    let error = InspectionError(.truncated, path: "cut.h5", "the file is cut off: ]]> 3 of 9 bytes")
    return [fine, bad, Check(error)]
  }

  private func check(_ sample: String, for loader: String?) throws -> Check {
    let inspection = try Inspection(of: SampleModel(name: sample).path)
    return Check(inspection, for: loader.flatMap { Loader($0) })
  }
}

@Suite("Policies of findings")
struct FindingPolicyTests {
  private let findings = [
    Finding(.warning, .optimizerMismatch, "w"), Finding(.note, .weightsOnly, "n"),
  ]

  @Test("fail from a severity on")
  func severity() {
    #expect(!FindingPolicy().fails(findings))
    #expect(FindingPolicy(failure: .warning).fails(findings))
  }

  @Test("leave out, and make errors")
  func codes() {
    let lenient = FindingPolicy(failure: .warning, allowed: [.optimizerMismatch])
    #expect(lenient.applied(to: findings).map(\.code) == [.weightsOnly])
    #expect(!lenient.fails(lenient.applied(to: findings)))
    let strict = FindingPolicy(denied: [.weightsOnly])
    #expect(strict.applied(to: findings).map(\.severity) == [.warning, .error])
    #expect(strict.fails(strict.applied(to: findings)))
  }
}

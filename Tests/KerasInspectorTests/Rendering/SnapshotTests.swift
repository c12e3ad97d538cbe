import KerasInspector
import Testing

@Suite("Snapshots of reports")
struct SnapshotTests {
  @Test("reads as recorded", arguments: Rendering.all)
  func rendering(_ rendering: Rendering) throws {
    let renderer = rendering.format.renderer(style: rendering.style)
    let text = renderer.prologue + renderer.render(rendering.sample.report)
    try Snapshot(name: rendering.file).expect(text)
  }

  /// A report in a format and a style.
  struct Rendering: CustomTestStringConvertible {
    let sample: SampleReport
    let format: OutputFormat
    let file: String
    let style: TextStyle

    init(
      _ sample: SampleReport, _ format: OutputFormat, _ file: String, _ style: TextStyle = .init()
    ) {
      (self.sample, self.format, self.style) = (sample, format, style)
      self.file = "\(sample.name)\(file)"
    }

    var testDescription: String { file }

    static let all =
      SampleReport.all.flatMap { sample in
        [
          Rendering(sample, .text, ".txt"),
          Rendering(sample, .json, ".json"),
          Rendering(sample, .markdown, ".md"),
          Rendering(sample, .csv, ".csv"),
        ]
      } + [
        Rendering(.branches, .text, "-width-120.txt", TextStyle(width: 120)),
        Rendering(.branches, .text, "-width-80.txt", TextStyle(width: 80)),
        Rendering(.branches, .text, "-width-40.txt", TextStyle(width: 40)),
        Rendering(.branches, .text, "-ascii.txt", TextStyle(width: 80, isASCII: true)),
        Rendering(.chain, .text, "-explained.txt", TextStyle(explains: true)),
        Rendering(.chain, .text, "-explained-ascii.txt", TextStyle(isASCII: true, explains: true)),
        Rendering(.chain, .text, "-colored.txt", TextStyle(usesColor: true)),
        Rendering(.chain, .text, "-width-50.txt", TextStyle(width: 50)),
        Rendering(.chain, .markdown, "-explained.md", TextStyle(explains: true)),
        Rendering(.problems, .text, "-width-80.txt", TextStyle(width: 80)),
        Rendering(.problems, .text, "-colored.txt", TextStyle(width: 80, usesColor: true)),
        Rendering(.problems, .text, "-ascii.txt", TextStyle(isASCII: true)),
        Rendering(.problems, .text, "-explained.txt", TextStyle(width: 80, explains: true)),
        Rendering(.nested, .text, "-expanded.txt", TextStyle(expandsNested: true, explains: true)),
        Rendering(
          .nested, .text, "-expanded-width-60.txt",
          TextStyle(width: 60, expandsNested: true, explains: true)),
        Rendering(
          .nested, .text, "-expanded-ascii.txt", TextStyle(isASCII: true, expandsNested: true)),
        Rendering(.nested, .markdown, "-expanded.md", TextStyle(expandsNested: true)),
        Rendering(.outputs, .text, "-width-72.txt", TextStyle(width: 72)),
        Rendering(.hostile, .text, "-width-100.txt", TextStyle(width: 100)),
        Rendering(.hostile, .text, "-ascii.txt", TextStyle(isASCII: true)),
      ]
  }
}

import KerasArchitecture
import Testing

@testable import KerasInspector

@Suite("Layout of text")
struct LayoutTests {
  @Test(
    "counts the columns of a terminal",
    arguments: [
      ("dense", 5), ("", 0), ("é", 1), ("e\u{301}", 1), ("層", 2), ("한국", 4), ("ＡＢ", 4), ("✓", 1),
      ("😀", 2), ("├─", 2),
    ])
  func displayWidth(_ text: String, _ width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test(
    "breaks lines where parts end",
    arguments: [
      (["dense_1", "(Dense)"], 20, ["dense_1 (Dense)"]),
      (["dense_1", "(Dense)"], 10, ["dense_1", "(Dense)"]),
      (["block1a_project_bn"], 12, ["block1a_", "project_bn"]),
      (["(BatchNormalization)"], 14, ["(Batch", "Normalization)"]),
      (["embedding_lookup[0][0]"], 16, ["embedding_lookup", "[0][0]"]),
      (["[(None, 3),", "(None, 3)]"], 12, ["[(None, 3),", "(None, 3)]"]),
      (["(None, 384, 384, 3)"], 12, ["(None, 384,", "384, 3)"]),
      (["abcdefgh"], 3, ["abc", "def", "gh"]),
      (["層層層"], 3, ["層", "層", "層"]),
      (["層"], 1, ["層"]),
      ([""], 3, [""]),
      ([], 3, [""]),
    ])
  func lines(_ pieces: [String], _ width: Int, _ lines: [String]) {
    #expect(LineWrapper.lines(of: pieces, width: width) == lines)
  }

  @Test("loses no character, however narrow", arguments: 1...40)
  func nothingLost(_ width: Int) {
    let pieces = ["block1a_project_bn", "(BatchNormalization)", "a name", "層層_e\u{301}[0][0],"]
    let lines = LineWrapper.lines(of: pieces, width: width, indent: 2)
    let text = lines.joined().filter { $0 != " " }
    #expect(text == pieces.joined().filter { $0 != " " })
  }

  @Test("keeps within the width of the terminal", arguments: [60, 80, 120, 200])
  func width(_ width: Int) {
    for sample in SampleReport.all {
      let style = TextStyle(width: width, expandsNested: true)
      let table = TextRenderer(style: style).table(of: sample.report.model)
      #expect(table.lines.allSatisfy { $0.displayWidth <= width }, "\(sample.name)")
      #expect(table.lines.allSatisfy { !$0.hasSuffix(" ") }, "\(sample.name)")
    }
  }
}

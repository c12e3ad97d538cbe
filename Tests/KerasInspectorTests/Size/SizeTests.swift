import Testing

@testable import KerasInspector

@Suite("Sizes")
struct SizeTests {
  @Test("add up to the length of the file", arguments: SampleFile.models)
  func sum(_ file: SampleFile) throws {
    let sizes = SizeReport(of: try Inspection(of: file.path))
    #expect(sizes.parts.map(\.allocatedBytes).reduce(0, +) == sizes.file.bytes)
    let data = sizes.parts.filter { [.layers, .optimizer, .otherData].contains($0.kind) }
    for groups in [sizes.dtypes, sizes.filters] {
      #expect(groups.map(\.allocatedBytes).reduce(0, +) == data.map(\.allocatedBytes).reduce(0, +))
      #expect(groups.map(\.bytes).reduce(0, +) == data.compactMap(\.bytes).reduce(0, +))
    }
    let layers = sizes.parts.first { $0.kind == .layers }
    #expect(sizes.layers.map(\.size.bytes).reduce(0, +) == layers?.bytes ?? 0)
  }

  @Test("are those of the report", arguments: SampleFile.models)
  func totals(_ file: SampleFile) throws {
    let inspection = try Inspection(of: file.path)
    let sizes = SizeReport(of: inspection)
    let stored = sizes.parts.first { $0.kind == .layers }?.bytes ?? 0
    #expect(stored == inspection.report.totals.storedBytes ?? 0)
  }

  @Test("tell what the optimizer takes")
  func optimizer() throws {
    let sizes = SizeReport(of: try Inspection(of: SampleFile.model("flatten-dense").path))
    let optimizer = try #require(sizes.parts.first { $0.kind == .optimizer })
    #expect(sizes.bytesWithoutOptimizer == sizes.file.bytes - optimizer.allocatedBytes)
    let without = SizeReport(of: try Inspection(of: SampleFile.model("lstm").path))
    #expect(without.bytesWithoutOptimizer == nil)
  }

  @Test(
    "read as recorded",
    arguments: [
      (SampleFile.model("flatten-dense"), "size-optimizer"), (.model("text-cnn"), "size-unwritten"),
      (.container("model.keras"), "size-archive"),
      (.container("sharded/model.weights.json"), "size-sharded"),
    ])
  func rendering(_ file: SampleFile, _ snapshot: String) throws {
    var sizes = SizeReport(of: try Inspection(of: file.path))
    sizes.file.path = file.fileName
    try Snapshot(name: "\(snapshot).txt").expect(SizeTextRenderer().render(sizes))
    try Snapshot(name: "\(snapshot).json").expect(SizeJSONRenderer().render(sizes))
  }

  @Test("show filters with their ratio, and what is counted twice")
  func trouble() throws {
    let data = SizeReport.DataSize(
      name: "shuffle, gzip 6", datasets: 2, bytes: 900, allocatedBytes: 300)
    let plain = SizeReport.DataSize(name: "", datasets: 1, bytes: 40, allocatedBytes: 0)
    let sizes = SizeReport(
      file: .init(path: "odd\u{1B}.h5", bytes: 100, format: .kerasH5),
      parts: [
        .init(kind: .layers, bytes: 940, allocatedBytes: 300, percentage: 300),
        .init(kind: .structure, bytes: nil, allocatedBytes: -200, percentage: -200),
      ],
      layers: [.init(name: "bell\u{7}", className: "Den\u{202E}se", size: data)],
      dtypes: [data], filters: [data, plain], bytesWithoutOptimizer: 40_000_000)
    try Snapshot(name: "size-trouble-ascii.txt").expect(
      SizeTextRenderer(style: TextStyle(width: 60, isASCII: true)).render(sizes))
  }
}

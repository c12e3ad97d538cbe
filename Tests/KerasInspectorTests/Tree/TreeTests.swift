import FoundationEssentials
import Testing

@testable import KerasInspector

@Suite("Trees")
struct TreeTests {
  @Test("read as recorded", arguments: Rendering.all)
  func rendering(_ rendering: Rendering) throws {
    var listing = try TreeListing(of: rendering.file.path)
    listing.path = rendering.file.fileName
    try Snapshot(name: rendering.snapshot).expect(rendering.render(listing))
  }

  /// A tree in a format and a style.
  struct Rendering: CustomTestStringConvertible, Sendable {
    let file: SampleFile
    let snapshot: String
    var style = TextStyle()
    var isJSON = false

    func render(_ listing: TreeListing) -> String {
      isJSON
        ? TreeJSONRenderer().render(listing) : TreeTextRenderer(style: style).render(listing)
    }

    var testDescription: String { snapshot }

    static let all = [
      Rendering(file: .hdf5("links"), snapshot: "tree-links.txt"),
      Rendering(file: .hdf5("links"), snapshot: "tree-links.json", isJSON: true),
      Rendering(
        file: .hdf5("links"), snapshot: "tree-links-ascii.txt", style: TextStyle(isASCII: true)),
      Rendering(file: .hdf5("cycle"), snapshot: "tree-cycle.txt"),
      Rendering(file: .hdf5("virtual"), snapshot: "tree-virtual.txt"),
      Rendering(file: .hdf5("attributes"), snapshot: "tree-attributes.txt"),
      Rendering(file: .hdf5("attributes"), snapshot: "tree-attributes.json", isJSON: true),
      Rendering(file: .hdf5("datasets"), snapshot: "tree-datasets.txt"),
      Rendering(file: .hdf5("datasets"), snapshot: "tree-datasets.json", isJSON: true),
      Rendering(
        file: .hdf5("datasets"), snapshot: "tree-datasets-width-60.txt",
        style: TextStyle(width: 60)),
      Rendering(
        file: .model("dense-activation"), snapshot: "tree-model-width-80.txt",
        style: TextStyle(width: 80)),
      Rendering(file: .container("model.keras"), snapshot: "tree-archive.txt"),
    ]
  }

  @Test("start where they are asked to", arguments: ["/g/h", "g/h/", "//g//h"])
  func start(_ path: String) throws {
    let part = try #require(
      try TreeListing(of: SampleFile.hdf5("cycle").path, from: path).parts.first)
    #expect(
      part.entries.map(\.path) == [
        "/g/h", "/g/h/root", "/g/h/root/g", "/g/h/root/g/h", "/g/h/self", "/g/h/up",
      ])
    #expect(part.entries.first?.name == "/g/h")
  }

  @Test(
    "can start inside an archive, with its entry or without", arguments: ["", "model.weights.h5!"])
  func archive(_ entry: String) throws {
    let listing = try TreeListing(
      of: SampleFile.container("model.keras").path, from: entry + "/layers/dense/vars")
    #expect(listing.parts.map(\.prefix) == ["model.weights.h5!"])
    #expect(listing.parts[0].entries.dropFirst().map(\.name) == ["0", "1"])
  }

  @Test(
    "are not there where there is nothing",
    arguments: [
      (SampleFile.hdf5("links"), "/soft"), (.hdf5("links"), "/absent"),
      (.container("model.keras"), "/absent"),
    ])
  func absent(_ file: SampleFile, _ path: String) {
    #expect(throws: InspectionError.self) { try TreeListing(of: file.path, from: path) }
  }

  @Test(
    "need an HDF5 file",
    arguments: [SampleFile.container("architecture.json"), SampleFile("LICENSE")])
  func foreign(_ file: SampleFile) {
    #expect(throws: InspectionError.self) { try TreeListing(of: file.path) }
  }

  @Test("show every shard of a model")
  func shards() throws {
    let listing = try TreeListing(of: SampleFile.container("sharded/model.weights.json").path)
    #expect(
      listing.parts.map(\.prefix) == ["model_00000.weights.h5!", "model_00001.weights.h5!"])
  }

  @Test("show what arrived of a file that is cut off")
  func cutOff() throws {
    let whole = try Data(contentsOf: URL(filePath: SampleFile.model("nested-shared-tf").path))
    let file = FileManager.default.temporaryDirectory
      .appending(path: "h5summary-\(UInt32.random(in: 0 ... .max)).h5")
    defer { try? FileManager.default.removeItem(at: file) }
    try whole.prefix(whole.count / 2).write(to: file)
    let part = try #require(try TreeListing(of: file.path).parts.first)
    #expect(part.entries.map(\.path) == ["/", "/model_weights"])
    #expect(part.damage.first?.hasPrefix("the file is cut off: 13160 of 26320 bytes") == true)
    #expect(throws: InspectionError.self) { try Report(inspecting: file.path) }
  }

  @Test("end where groups are nested too deeply")
  func deep() throws {
    let part = try #require(try TreeListing(of: SampleFile.hdf5("deep").path).parts.first)
    #expect(part.entries.last?.content == .unread("nested too deeply"))
    #expect(part.damage.count == 1)
  }

  @Test("keep within the width of the terminal", arguments: [60, 80, 120])
  func width(_ width: Int) throws {
    for name in ["datasets", "attributes", "links"] {
      let listing = try TreeListing(of: SampleFile.hdf5(name).path)
      let lines = TreeTextRenderer(style: TextStyle(width: width)).render(listing)
        .split(separator: "\n").dropFirst()
      #expect(lines.allSatisfy { $0.displayWidth <= width }, "\(name)")
      #expect(lines.allSatisfy { !$0.hasSuffix(" ") }, "\(name)")
    }
  }
}

import FoundationEssentials
import KerasArchitecture
import KerasInspector
import Testing

@Suite("Catalogue of layers")
struct LayerCatalogueTests {
  private let catalogue = LayerCatalogue()

  @Test("is what README says")
  func readme() throws {
    let text = try String(contentsOfFile: SampleFile("README.md").path, encoding: .utf8)
    let (begin, end) = ("<!-- layers:begin -->\n", "<!-- layers:end -->")
    let start = try #require(text.firstRange(of: begin)).upperBound
    let block = try #require(text[start...].firstRange(of: end))
    let table = CatalogueMarkdownRenderer().render(catalogue)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      let renewed = text[..<start] + table + text[block.lowerBound...]
      try Data(renewed.utf8).write(to: URL(filePath: SampleFile("README.md").path))
      return
    }
    let isSame = text[start..<block.lowerBound] == table
    #expect(isSame, "RECORD_SNAPSHOTS=1 swift test --filter LayerCatalogue writes it anew")
  }

  @Test("has each name once, and a rule for each")
  func names() {
    #expect(Set(catalogue.layers.map(\.name)).count == catalogue.layers.count)
    #expect(Set(catalogue.operations.map(\.name)).count == catalogue.operations.count)
    #expect(catalogue.layers.allSatisfy { LayerRegistry.standard[$0.name] != nil })
    #expect(catalogue.layers.allSatisfy { !$0.generations.isEmpty })
  }

  @Test("is one object in JSON")
  func json() throws {
    let object = try JSONValue(parsing: CatalogueJSONRenderer().render(catalogue))
    #expect(object["layers"]?.array?.count == catalogue.layers.count)
    let dense = object["layers"]?.array?.first { $0["name"]?.string == "Dense" }
    #expect(dense?["keras"] == .array([.integer(1), .integer(2), .integer(3)]))
  }

  @Test("fits a terminal of 80 columns")
  func text() {
    let text = CatalogueTextRenderer(style: TextStyle(width: 80, isASCII: true)).render(catalogue)
    #expect(text.split(separator: "\n").allSatisfy { $0.utf8.count <= 80 })
    #expect(text.utf8.allSatisfy { $0 < 0x7F })
  }
}

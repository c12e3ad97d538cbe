import Testing

@testable import KerasArchitecture

@Suite("The registry of layers")
struct LayerRegistryTests {
  @Test("knows every class once")
  func uniqueNames() {
    let names = LayerRegistry.standard.rules.flatMap { $0.classes.map(\.name) }
    #expect(Dictionary(grouping: names) { $0 }.filter { $1.count > 1 }.keys.sorted() == [])
  }
}

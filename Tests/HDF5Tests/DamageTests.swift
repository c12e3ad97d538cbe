import Testing

@testable import HDF5

@Suite struct DamageTests {
  @Test("a loop without end costs a value, not the tree")
  func heapLoop() throws {
    var options = HDF5Reader.Options()
    options.patience = .milliseconds(400)
    let start = ContinuousClock.now
    let tree = try Fixture("heap_loop").read(options)
    #expect(ContinuousClock.now - start < .seconds(2))
    #expect(tree.damage.count == 3)
    let first = try #require(tree.damage.first)
    #expect(first.path == "/")
    #expect(first.attribute == "backend")
    #expect(first.stage == .attributeStrings)
    #expect(first.event == .stalled(options.patience))
    #expect(tree.root.attribute("backend")?.value == .unread(.skipped))
    #expect(tree["layers/dense_7/kernel"]?.dataset?.dataspace.dimensions == [1, 1])
  }

  @Test("a stack overflow costs a group, not the tree")
  func innerTreeCycle() throws {
    let tree = try Fixture("inner_tree_cycle").read()
    #expect(tree.damage.map(\.event) == [.crashed(signal: 11)])
    #expect(tree.damage.first?.stage == .links)
    #expect(tree.damage.first?.attribute == nil)
    #expect(tree["layers/dense_7/kernel"]?.dataset != nil)
    #expect(tree["layers/dense_0"]?.group?.links.isEmpty == true)
  }

  @Test("attributes are read where the root's links cannot be")
  func treeCycle() throws {
    let tree = try Fixture("tree_cycle").read()
    #expect(tree.damage.map(\.stage) == [.links])
    #expect(tree.root.attribute("backend")?.string == "jax")
  }

  @Test("a wrong checksum costs an object")
  func checksum() throws {
    let tree = try Fixture("checksum").read()
    guard case .failed? = tree.damage.first?.event, tree.damage.count == 1 else {
      Issue.record("\(tree.damage)")
      return
    }
    #expect(tree.root.group?.links.count == 300)
    #expect(tree.objects.count == 300)
  }

  @Test("the clock ends everything")
  func outOfTime() throws {
    var options = HDF5Reader.Options()
    options.timeLimit = .milliseconds(200)
    let start = ContinuousClock.now
    let tree = try Fixture("heap_loop").read(options)
    #expect(ContinuousClock.now - start < .seconds(1))
    #expect(tree.damage.map(\.event) == [.outOfTime(.milliseconds(200))])
  }

  @Test("half a file tells how long it should be")
  func truncated() throws {
    #expect(throws: HDF5Error.truncated(expected: 19896, actual: 9948)) {
      try Fixture("half").read()
    }
    #expect(throws: HDF5Error.truncated(expected: nil, actual: 20)) { try Fixture("head").read() }
  }

  @Test func notHDF5() throws {
    #expect(throws: HDF5Error.notHDF5) { try Fixture("make.py").read() }
  }

  @Test("limits are told, not crossed")
  func limits() throws {
    var options = HDF5Reader.Options()
    options.attributesPerObjectLimit = 2
    #expect(try Fixture("sound").read(options).damage.isEmpty)
    #expect(try Fixture("attributes").read(options).damage.map(\.event) == [.tooMany])
    options.attributesAlwaysRead = ["integers", "missing", "variable_list"]
    let named = try Fixture("attributes").read(options)
    #expect(named.damage.map(\.event) == [.tooMany])
    #expect(
      named.root.attributes.map(\.name) == ["bool", "compound", "integers", "variable_list"])
    options = .init()
    options.attributeByteLimit = 30
    let values = try Fixture("attributes").read(options).root.attributes.map(\.value)
    #expect(values.contains(.unread(.tooLarge)))
    options = .init()
    options.recordLimit = 8192
    let cut = try Fixture("many").read(options)
    #expect(cut.damage.map(\.event) == [.outOfMemory])
  }
}

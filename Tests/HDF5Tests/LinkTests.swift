import Testing

@testable import HDF5

@Suite struct LinkTests {
  @Test("links are told, and only hard ones followed")
  func targets() throws {
    let tree = try Fixture("links").read()
    let group = try #require(tree.root.group)
    #expect(group["soft"]?.target == .soft("/a/data"))
    #expect(group["dangling"]?.target == .soft("/nowhere"))
    #expect(group["external"]?.target == .external(file: "other.h5", path: "/x"))
    #expect(tree["/soft"] == nil)
    #expect(tree["/again"]?.id == tree["a/data"]?.id)
    #expect(tree["/again"]?.referenceCount == 3)
    #expect(tree.damage == [])
  }

  @Test("names are told apart by their bytes")
  func names() throws {
    let tree = try Fixture("links").read()
    #expect(tree["caf\u{10FFE9}"]?.group != nil)
    #expect(tree["caf\u{E9}"]?.group != nil)
    #expect(tree["cafe\u{301}"]?.dataset != nil)
    #expect(tree["cafe"] == nil)
  }

  @Test("paths may have more slashes than they need")
  func paths() throws {
    let tree = try Fixture("links").read()
    let a = try #require(tree["//a/"])
    #expect(tree.object(at: "data", from: a)?.id == tree["/a/data"]?.id)
    #expect(tree["/"]?.id == tree.root.id)
    #expect(tree[""]?.id == tree.root.id)
    #expect(tree["/a/data/more"] == nil)
  }

  @Test("each link is listed once, each object visited once")
  func cycle() throws {
    let tree = try Fixture("cycle").read()
    #expect(tree.objects.count == 3)
    #expect(tree.links.map(\.path) == ["/g", "/g/h", "/g/h/root", "/g/h/self", "/g/h/up"])
    #expect(tree["/g/h/root/g/h/up/h/self"]?.id == tree["g/h"]?.id)
  }

  @Test("a group of the new format is sorted and searched as well")
  func many() throws {
    let tree = try Fixture("many").read()
    let names = try #require(tree.root.group).links.map(\.name)
    #expect(names.count == 300)
    #expect(names == names.sorted())
    for name in names { #expect(tree[name]?.group != nil) }
  }

  @Test("what lies too deep is told, not read")
  func deep() throws {
    let tree = try Fixture("deep").read()
    #expect(tree.objects.count == 65)
    #expect(tree.damage.map(\.event) == [.tooDeep])
    let path = Array(repeating: "g", count: 65).joined(separator: "/")
    guard case .unread(.tooDeep)? = tree[path]?.kind else {
      Issue.record("read")
      return
    }
  }
}

/// Names as the C reader takes them: one after another, each with its NUL, and an empty one last.
final class CNames {
  let start: UnsafePointer<CChar>

  init(_ names: [String]) {
    let text = (names.joined(separator: "\0") + "\0").utf8CString
    let memory = UnsafeMutablePointer<CChar>.allocate(capacity: text.count)
    for (index, character) in text.enumerated() { (memory + index).initialize(to: character) }
    start = UnsafePointer(memory)
  }

  deinit { start.deallocate() }
}

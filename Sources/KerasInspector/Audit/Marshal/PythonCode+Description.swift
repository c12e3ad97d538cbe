extension PythonCode {
  /// What can be said of the code without running it, in one line.
  var facts: String {
    let contents = CodeContents(of: self)
    let arguments = argumentCount == 1 ? "1 argument" : "\(argumentCount) arguments"
    var facts = ["Python \(family.rawValue) code of \(name.clipped) with \(arguments)"]
    for (word, values) in [
      ("names", contents.names), ("strings", contents.strings.map { "\"\($0.clipped)\"" }),
      ("numbers", contents.numbers), ("among them", contents.hints),
    ] where !values.isEmpty {
      facts.append("\(word) \(values.listed)")
    }
    if !fileName.isEmpty { facts.append("written at \(fileName.clipped):\(line)") }
    return facts.joined(separator: "; ")
  }
}

extension String {
  /// The first 80 characters.
  fileprivate var clipped: String { shortened(to: 80) }
}

extension [String] {
  /// The first twenty, and how many more there are.
  fileprivate var listed: String {
    let start = prefix(20).map { $0.shortened(to: 120) }.joined(separator: ", ")
    return count > 20 ? "\(start) and \(count - 20) more" : start
  }
}

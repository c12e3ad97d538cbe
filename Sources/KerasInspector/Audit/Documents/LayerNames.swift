/// The names of layers, which become names of groups, files and variables.
enum LayerNames: DocumentCheck {
  static func findings(in node: ConfigNode) -> [Finding] {
    guard node.isLayer || node.place.depth == 0 else { return [] }
    let names = [node.config?["name"]?.string, node.string("name")].compactMap { $0 }
    guard let name = names.first else { return [] }
    let others = names.dropFirst().filter { $0 != name }
    return ([name] + others).flatMap { name in
      NameFault.all(in: name).map { fault in
        node.finding(
          fault.severity, fault.code, at: "config.name", fault.fact(about: name, "the name"),
          affects: fault.affects, advice: fault.advice)
      }
    }
  }
}

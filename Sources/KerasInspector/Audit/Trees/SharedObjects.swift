import HDF5

/// Objects that several hard links lead to, and groups inside themselves: paths without end.
enum SharedObjects: TreeCheck {
  static func findings(in tree: AuditedTree) -> [Finding] {
    var findings: [Finding] = []
    if let first = tree.furtherLinks.first {
      let sharesGroups = tree.furtherLinks.contains { tree.part.tree[$0.id].group != nil }
      findings.append(
        Finding(
          sharesGroups ? .warning : .note, .sharedObjects, path: tree.path(first.link.path),
          "\(tree.furtherLinks.count.counting("hard link")) to an object that has another path; "
            + "the first is to \(tree.path(of: first.id).shortened(to: 200))",
          affects: sharesGroups
            ? "tools that walk paths instead of objects may never end" : nil))
    }
    if let first = tree.cycles.first {
      findings.append(
        Finding(
          .warning, .hardLinkCycle, path: tree.path(first.path),
          "\(tree.cycles.count.counting("hard link")) to a group that it is inside of",
          affects: "tools that walk paths instead of objects never end"))
    }
    return findings
  }
}

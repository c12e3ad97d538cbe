/// Entries of one name, of which readers take different ones, and more entries than any model has.
enum EntryNames: ArchiveCheck {
  private static let usual = 1_000

  static func findings(in archive: ZipDirectory) -> [Finding] {
    var counts: [[UInt8]: Int] = [:]
    var repeated: [String] = []
    for entry in archive.entries {
      // As bytes: text would make equal what only looks equal.
      let count = counts[Array(entry.name.utf8), default: 0] + 1
      counts[Array(entry.name.utf8)] = count
      if count == 2 { repeated.append(entry.name) }
    }
    var findings = repeated.map { name in
      Finding(
        .warning, .zipDuplicateEntry, path: name.shortened(to: 200),
        "\(counts[Array(name.utf8)] ?? 2) entries are named \(name.shortened(to: 200))",
        affects: "Python, and with it Keras, takes the last; other readers take the first",
        advice: "do not rely on a scanner that is no Python; Keras writes a name once")
    }
    if archive.entries.count > usual {
      let isAll = archive.entries.count < ZipDirectory.entryLimit
      findings.append(
        Finding(
          .warning, .zipManyEntries,
          "the archive has \(isAll ? "" : "more than ")\(archive.entries.count.grouped) entries",
          affects: isAll ? nil : "what the others are is not part of this report"))
    }
    return findings
  }
}

/// Entries whose bytes lie over one another, or unpack to far more than they are.
enum EntryBytes: ArchiveCheck {
  private static let smallest = 16 << 20
  private static let ratio = 200

  static func findings(in archive: ZipDirectory) -> [Finding] {
    overlaps(in: archive) + archive.entries.flatMap(findings)
  }

  private static func findings(about entry: ZipEntry) -> [Finding] {
    let name = entry.name.shortened(to: 200)
    var findings: [Finding] = []
    if entry.size > smallest, entry.size / max(entry.compressedSize, 1) >= ratio {
      findings.append(
        Finding(
          .warning, .zipBomb, path: name,
          "\(entry.size.byteSize) in \(entry.compressedSize.grouped) compressed bytes",
          affects: "Keras before 3.12.3 and 3.15.0 unpacks it without a limit",
          advice: "unpack it only with a limit; Keras compresses no entry"))
    }
    if entry.isEncrypted {
      findings.append(
        Finding(
          .warning, .zipEncrypted, path: name, "the entry is encrypted",
          affects: "Keras cannot read it, and no scanner either"))
    }
    if case .other(let number) = entry.method {
      findings.append(
        Finding(
          .warning, .zipMethod, path: name,
          "the entry is compressed by method \(number); Keras stores entries as they are",
          affects: "readers differ in the methods that they know"))
    }
    return findings
  }

  private static func overlaps(in archive: ZipDirectory) -> [Finding] {
    let entries = archive.entries.sorted { $0.headerOffset < $1.headerOffset }
    return zip(entries, entries.dropFirst()).compactMap { entry, next in
      // A local header has thirty bytes at least.
      let (end, overflow) = entry.headerOffset.addingReportingOverflow(entry.compressedSize)
      guard overflow || end > next.headerOffset - 30 else { return nil }
      return Finding(
        .warning, .zipOverlap, path: next.name.shortened(to: 200),
        "its bytes lie over those of \(entry.name.shortened(to: 200))",
        affects: "entries that share bytes can unpack to far more than the archive",
        advice: "unpack it only with a limit; no program that packs files makes this")
    }
  }
}

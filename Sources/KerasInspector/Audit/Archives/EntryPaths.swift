/// Entries whose names lead out of the folder that the archive is extracted to, and symbolic links.
enum EntryPaths: ArchiveCheck {
  static func findings(in archive: ZipDirectory) -> [Finding] {
    archive.entries.flatMap { entry -> [Finding] in
      var findings: [Finding] = []
      let name = entry.name.shortened(to: 200)
      if NameFault.isEscapingPath(entry.name) || entry.name.utf8.contains(UInt8(ascii: "\\")) {
        findings.append(
          Finding(
            .warning, .zipPathTraversal, path: name,
            "the entry \(name) has a path for a name, which can lead elsewhere",
            affects: "programs that extract it without a check; Keras before 3.12.3 and 3.15.0",
            advice: "do not extract the archive; Keras needs no such entry"))
      }
      if entry.isSymbolicLink {
        findings.append(
          Finding(
            .warning, .zipSymlink, path: name, "the entry \(name) is a symbolic link",
            affects:
              "programs that extract it and write through it; Keras before 3.12.3 and 3.15.0",
            advice: "do not extract the archive; Keras needs no such entry"))
      }
      findings += NameFault.all(in: entry.name).filter { $0 != .path }.map { fault in
        Finding(
          fault.severity, fault.code, path: name, fault.fact(about: name, "the name of the entry"),
          affects: fault.affects)
      }
      return findings
    }
  }
}

extension ZipEntry {
  /// Whether Unix would make a symbolic link of it.
  fileprivate var isSymbolicLink: Bool { unixMode & 0xF000 == 0xA000 }
}

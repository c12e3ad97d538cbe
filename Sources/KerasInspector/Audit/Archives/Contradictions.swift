/// Places where an archive says different things to different readers.
enum Contradictions: ArchiveCheck {
  static func findings(in archive: ZipDirectory) -> [Finding] {
    var findings = archive.mismatches.map { mismatch in
      Finding(
        .warning, .zipMismatch, path: mismatch.name.shortened(to: 200), mismatch.fact,
        affects: "readers that trust the local header see another entry than Python and Keras")
    }
    for (count, place) in [(archive.leadingBytes, "before"), (archive.trailingBytes, "after")]
    where count > 0 {
      findings.append(
        Finding(
          .warning, .zipExtraData,
          "\(count.counting("byte")) of something else \(place == "before" ? "precede" : "follow") "
            + "the archive",
          affects: "other programs may take the file for what these bytes say"))
    }
    return findings
  }
}

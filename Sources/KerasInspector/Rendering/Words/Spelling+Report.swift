extension Spelling {
  /// The parts of the header, each with the word for it.
  func identity(of report: Report) -> [(label: String, text: String)] {
    let (file, model) = (report.file, report.model)
    var parts = [("Format", "\(file.format.description), \(file.bytes.byteSize)")]
    if file.kerasVersion != nil || file.backend != nil {
      let version = file.kerasVersion.map(name) ?? "version unknown"
      parts.append(("Keras", version + (file.backend.map { " on \(name($0))" } ?? "")))
    }
    if let savedAt = file.savedAt { parts.append(("Saved", name(savedAt))) }
    parts.append(("Model", modelName(model)))
    if !model.inputShapes.isEmpty || !model.outputShapes.isEmpty {
      let ends = [model.inputShapes, model.outputShapes].map { shapes in
        shapes.map(shape).joined(separator: ", ")
      }
      parts.append(("Shapes", ends.joined(separator: isASCII ? " -> " : " → ")))
    }
    if let training = model.training { parts.append(("Compiled", compilation(training))) }
    return parts
  }

  private func modelName(_ model: Report.ModelDescription) -> String {
    guard let className = model.className else { return "no configuration" }
    return name(className) + (model.name.map { " \"\(name($0))\"" } ?? "")
  }

  private func compilation(_ training: Report.Training) -> String {
    var parts: [String] = []
    if let optimizer = training.optimizer { parts.append("optimizer \(name(optimizer))") }
    for (word, names) in [("loss", training.losses), ("metrics", training.metrics)]
    where !names.isEmpty {
      parts.append("\(word) \(names.map(name).joined(separator: ", "))")
    }
    return parts.isEmpty ? "yes" : parts.joined(separator: "; ")
  }

  /// The parts of the totals: a word, a count, and a size where it is known.
  func totals(of report: Report) -> [(label: String, count: String, size: String)] {
    let totals = report.totals
    var rows = [
      ("Declared params", count(totals.params), ""),
      ("  trainable", count(totals.trainableParams), ""),
      ("  non-trainable", count(totals.nonTrainableParams), ""),
      ("Stored params", totals.storedParams?.grouped ?? "none", storedSize(totals)),
    ]
    if let optimizer = totals.optimizerParams {
      rows.append(("Optimizer params", optimizer.grouped, ""))
    }
    return rows
  }

  private func storedSize(_ totals: Totals) -> String {
    guard let bytes = totals.storedBytes else { return "" }
    guard let allocated = totals.allocatedBytes, allocated != bytes else { return bytes.byteSize }
    return "\(bytes.byteSize), \(allocated.byteSize) in the file"
  }

  /// A finding: the layer, what is the matter, and the path.
  func sentence(of finding: Finding) -> String {
    let layer = finding.layer.map { "\(name($0)): " } ?? ""
    let path = finding.path.map { " (\(name($0)))" } ?? ""
    return layer + message(finding.message) + path
  }

  /// What the report comes to, in one line.
  func verdict(of report: Report) -> String {
    switch report.verdict {
    case .ok: "every layer's stored weights match"
    case .mismatch:
      report.findings.count { $0.severity == .error }.counting("problem")
    case .unverified: "unverified: \(doubt(about: report))"
    }
  }

  private func doubt(about report: Report) -> String {
    if report.model.className == nil { return "the file declares no model to compare with" }
    if report.totals.storedParams == nil { return "the file stores no weights" }
    let rows = report.model.layers.flatMap(\.unverified)
    guard let first = rows.first else {
      return report.model.leavesOutUnverifiedLayer
        ? "a layer that is left out could not be compared"
        : "the number of declared weights is not known"
    }
    let subject = rows.count == 1 ? name(first.name) : rows.count.counting("layer")
    let reason = first.unknownReason.map {
      rows.count == 1 ? ": \(message($0))" : "; \(name(first.name)): \(message($0))"
    }
    return "\(subject) could not be compared\(reason ?? "")"
  }
}

extension LayerReport {
  /// The innermost rows that could not be compared.
  fileprivate var unverified: [LayerReport] {
    let inner = layers.flatMap(\.unverified)
    return inner.isEmpty && status == .unverified ? [self] : inner
  }
}

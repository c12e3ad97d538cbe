/// Writes where the bytes of a file are for people: its parts, which add up, its layers, and its
/// data by type and filter.
public struct SizeTextRenderer: Sendable {
  /// How the text is written.
  public var style: TextStyle

  /// Creates a renderer.
  public init(style: TextStyle = TextStyle()) { self.style = style }

  /// The tables, and what leaving out the optimizer would save.
  public func render(_ report: SizeReport) -> String {
    let file = report.file
    let title = [
      spelling.path(file.path), "  Format  \(file.format.description), \(file.bytes.byteSize)",
    ]
    var sections = [title, parts(of: report)]
    if !report.layers.isEmpty { sections.append(layers(of: report)) }
    if !report.dtypes.isEmpty { sections.append(dtypes(of: report)) }
    if report.filters.contains(where: { !$0.name.isEmpty }) {
      sections.append(filters(of: report))
    }
    if let bytes = report.bytesWithoutOptimizer {
      sections.append(["without optimizer state this file would be \(bytes.byteSize)"])
    }
    return sections.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private var spelling: Spelling { Spelling(isASCII: style.isASCII) }

  private func parts(of report: SizeReport) -> [String] {
    let rows = report.parts.map { part in
      [
        part.kind.description, part.bytes?.grouped ?? "", part.allocatedBytes.grouped,
        "\(part.percentage.signedTenths) %",
      ]
    }
    let total = ["Whole file", "", report.file.bytes.grouped, ""]
    return table(["Part", "Data", "In the file", "Share"], rows + [total])
  }

  private func layers(of report: SizeReport) -> [String] {
    let rows = report.layers.map { layer in
      let className = layer.className.map { " (\(spelling.name($0)))" } ?? ""
      return [spelling.name(layer.name) + className] + cells(of: layer.size)
    }
    return table(["Layer (type)", "Datasets", "Data", "In the file"], rows)
  }

  private func dtypes(of report: SizeReport) -> [String] {
    table(
      ["Type", "Datasets", "Data", "In the file"],
      report.dtypes.map { [spelling.name($0.name)] + cells(of: $0) })
  }

  private func filters(of report: SizeReport) -> [String] {
    let rows = report.filters.map { group in
      let ratio = group.ratio.map { "\($0.tenths)\(style.isASCII ? "x" : "×")" } ?? ""
      return group.name.isEmpty
        ? ["none"] + cells(of: group) + [""]
        : [spelling.name(group.name)] + cells(of: group) + [ratio]
    }
    return table(["Filters", "Datasets", "Data", "In the file", "Ratio"], rows)
  }

  private func cells(of size: SizeReport.DataSize) -> [String] {
    [size.datasets.grouped, size.bytes.grouped, size.allocatedBytes.grouped]
  }

  private func table(_ titles: [String], _ rows: [[String]]) -> [String] {
    TextTable(
      columns: titles.enumerated().map { index, title in
        .init(title: title, isNumeric: index > 0, wraps: index == 0)
      },
      rows: rows.map { row in TextTable.Row(cells: row.map { [$0] }) }, width: style.width,
      glyphs: spelling.glyphs, palette: Palette(usesColor: style.usesColor)
    ).lines
  }
}

extension SizeReport.Kind {
  /// The kind in words, for people.
  public var description: String {
    switch self {
    case .layers: "Layers"
    case .optimizer: "Optimizer"
    case .otherData: "Other datasets"
    case .configuration: "Configuration"
    case .attributes: "Other attributes"
    case .assets: "Assets, other entries"
    case .structure: "HDF5 structure, free space"
    case .zipCompression: "Saved by zip compression"
    case .zipStructure: "Zip structure"
    }
  }
}

extension Double {
  /// The number with one digit after the point, and its sign.
  fileprivate var signedTenths: String { self < 0 ? "-\(magnitude.tenths)" : tenths }
}

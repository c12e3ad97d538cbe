public import KerasArchitecture

/// A model file that has been read: what a report, an audit and a check are made from.
///
/// ```swift
/// let inspection = try Inspection(of: "model.h5")
/// print(inspection.report.totals.params ?? 0)
/// ```
public struct Inspection: Sendable {
  /// The path, as it was given.
  public let path: String
  /// What the file declares, what it stores, and whether both agree.
  public let report: Report
  /// What is wrong with the file and its weights.
  let facts: [Finding]
  /// What an audit tells of the file.
  let audited: [Finding]
  /// What the file holds.
  let file: ModelFile
  /// The model as its configuration declares it; `nil` without a configuration.
  let declaration: ModelDeclaration?

  /// How a file is inspected.
  public struct Options: Sendable {
    /// The layer classes that are known; add your own to have them counted.
    public var registry = LayerRegistry.standard
    /// The file whose configuration the weights are compared with, in place of the one in their own
    /// file: a model, a `config.json`, or what `model.to_json()` returned.
    public var configurationPath: String?
    /// How the files are read.
    public var reading = ReadingOptions()

    /// Creates the options that hold by default.
    public init() {}
  }

  /// Reads the model file at `path` and compares what it declares with what it stores.
  ///
  /// - Throws: ``InspectionError`` if it cannot be read as a model.
  public init(of path: String, options: Options = Options()) throws(InspectionError) {
    self.path = path
    var file = try ModelFile(reading: path, options.reading)
    if let other = options.configurationPath {
      try file.takeConfiguration(from: other, options.reading)
    }
    self.file = file
    declaration = try ModelDeclaration(declaredBy: file, registry: options.registry, path: path)
    let comparison = declaration.map { ModelComparison($0, file.weights) }
    let facts = file.findings + (comparison?.findings ?? [])
    self.facts = facts.bounded()
    audited = Audit.findings(in: file, path: path)
    report = Report(
      file: Report.FileDescription(path: path, file),
      model: Report.ModelDescription(
        declaration, training: file.trainingConfiguration.flatMap { Report.Training($0) },
        layers: comparison?.layers ?? file.weights?.layers.map { .init(undeclared: $0) } ?? []),
      totals: Totals(declaration, comparison, file),
      findings: facts + audited
    ).bounded()
  }
}

extension Report {
  /// Inspects the model file at `path`.
  ///
  /// ```swift
  /// let report = try Report(inspecting: "model.h5")
  /// print(report.totals.params ?? 0, report.verdict)
  /// ```
  ///
  /// - Throws: ``InspectionError`` if it cannot be read as a model.
  public init(inspecting path: String, options: Inspection.Options = Inspection.Options())
    throws(InspectionError)
  {
    self = try Inspection(of: path, options: options).report
  }
}

extension ModelFile {
  /// Takes the configuration of another file in place of its own.
  fileprivate mutating func takeConfiguration(
    from path: String, _ reading: ReadingOptions
  ) throws(InspectionError) {
    let other = try ModelFile(reading: path, reading)
    guard other.configuration != nil else {
      throw InspectionError(.badConfig, path: path, "it has no configuration to compare with")
    }
    configuration = other.configuration
    trainingConfiguration = other.trainingConfiguration
    // The rules are those of the Keras that wrote the configuration.
    kerasVersion = other.kerasVersion ?? kerasVersion
  }
}

extension ModelDeclaration {
  /// Works out the model that a file declares; `nil` if it has no configuration.
  fileprivate init?(declaredBy file: ModelFile, registry: LayerRegistry, path: String)
    throws(InspectionError)
  {
    guard let configuration = file.configuration else { return nil }
    do {
      self = try ModelDeclaration(
        config: configuration, keras: file.kerasVersion.flatMap { KerasVersion($0) },
        registry: registry)
    } catch {
      throw InspectionError(.badConfig, path: path, "its configuration is no model's: \(error)")
    }
  }

  /// Whether Keras' summary leaves the connections out: in a chain, every layer is called once with
  /// what the one before it returns.
  fileprivate var isChain: Bool {
    isSequential
      || zip(layers.dropFirst(), layers).allSatisfy { layer, previous in
        layer.connections.count == 1 && layer.connections[0].layer == previous.name
      }
  }
}

extension Report.FileDescription {
  fileprivate init(path: String, _ file: ModelFile) {
    self.init(
      path: path, bytes: file.bytes, format: file.format, kerasVersion: file.kerasVersion,
      backend: file.backend, savedAt: file.savedAt)
  }
}

extension Report.ModelDescription {
  fileprivate init(
    _ declaration: ModelDeclaration?, training: Report.Training?, layers: [LayerReport]
  ) {
    self.init(
      className: declaration?.className, name: declaration?.name,
      inputShapes: declaration?.inputShapes ?? [],
      outputShapes: declaration?.output.value?.shapes ?? [], layers: layers,
      isChain: declaration?.isChain ?? true, training: training)
  }
}

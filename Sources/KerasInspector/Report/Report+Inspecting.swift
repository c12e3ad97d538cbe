public import KerasArchitecture

extension Report {
  /// Inspects the model file at `path`: what it declares, what it stores, and whether both agree.
  ///
  /// ```swift
  /// let report = try Report(inspecting: "model.h5")
  /// print(report.totals.params ?? 0, report.verdict)
  /// ```
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - registry: The layer classes that are known; add your own to have them counted.
  /// - Throws: ``InspectionError`` if it cannot be read as a model.
  public init(inspecting path: String, registry: LayerRegistry = .standard)
    throws(InspectionError)
  {
    let file = try ModelFile(reading: path)
    let declaration = try ModelDeclaration(declaredBy: file, registry: registry, path: path)
    let comparison = declaration.map { ModelComparison($0, file.weights) }
    self.init(
      file: FileDescription(
        path: path, bytes: file.bytes, format: file.format, kerasVersion: file.kerasVersion,
        backend: file.backend, savedAt: file.savedAt),
      model: ModelDescription(
        declaration,
        layers: comparison?.layers ?? file.weights?.layers.map { .init(undeclared: $0) }
          ?? [], training: file.trainingConfiguration.flatMap { Training($0) }),
      totals: Totals(declaration, comparison, file),
      findings: file.findings + (comparison?.findings ?? []))
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
}

extension Report.ModelDescription {
  fileprivate init(
    _ declaration: ModelDeclaration?, layers: [LayerReport], training: Report.Training?
  ) {
    self.init(
      className: declaration?.className, name: declaration?.name,
      inputShapes: declaration?.inputShapes ?? [],
      outputShapes: declaration?.output.value?.shapes ?? [], layers: layers,
      isChain: declaration?.isChain ?? true, training: training)
  }
}

extension ModelDeclaration {
  /// Whether Keras' summary leaves the connections out: in a chain, every layer is called once with
  /// what the one before it returns.
  fileprivate var isChain: Bool {
    isSequential
      || zip(layers.dropFirst(), layers).allSatisfy { layer, previous in
        layer.connections.count == 1 && layer.connections[0].layer == previous.name
      }
  }
}

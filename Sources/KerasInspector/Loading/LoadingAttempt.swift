import KerasArchitecture

/// A file and the program that is to load it: all that a rule sees.
struct LoadingAttempt: Sendable {
  /// The path of the file, as it was given.
  let path: String
  /// What the file holds.
  let file: ModelFile
  /// The model as its configuration declares it.
  let declaration: ModelDeclaration?
  /// The program.
  let loader: Loader
  /// The Keras that wrote the file; `nil` where nothing tells.
  let writer: KerasVersion?
  /// The outermost model of the configuration.
  let model: ConfiguredLayer?
  /// The layers of the configuration, at every depth.
  let layers: [ConfiguredLayer]

  init(path: String, file: ModelFile, declaration: ModelDeclaration?, loader: Loader) {
    (self.path, self.file, self.declaration, self.loader) = (path, file, declaration, loader)
    let keras = declaration?.keras ?? file.kerasVersion.flatMap { KerasVersion($0) }
    writer = keras
    let walk = file.configuration.map {
      ConfigurationWalk($0, keras: keras ?? .latest(.tensorFlow))
    }
    (model, layers) = (walk?.model, walk?.layers ?? [])
  }

  /// Whether the file is a whole model in HDF5.
  var isLegacyModel: Bool { file.format == .kerasH5 }

  /// Whether the file is a `.keras` archive, or the folder of one.
  var isArchive: Bool { [.kerasArchive, .directory].contains(file.format) }

  /// Whether the file is the configuration alone.
  var isJSON: Bool { file.format == .architectureJSON }

  /// Whether Keras 3 is to load what an earlier Keras wrote.
  var isUpgrade: Bool { loader.line == .keras3 && writer.map { $0.line != .keras3 } == true }

  /// All models of the configuration, the outermost first.
  var models: [ConfiguredModel] {
    ([model].compactMap(\.self) + layers).compactMap { ConfiguredModel($0) }
  }
}

extension LoadingAttempt {
  // A name may be as long as the file.
  private static let longestName = 400
  private static let longestMessage = 4_000

  /// A finding about the file.
  func finding(
    _ severity: Finding.Severity, _ code: FindingCode, path: String? = nil, _ message: String,
    advice: String? = nil
  ) -> Finding {
    Finding(
      severity, code, path: path, message.shortened(to: Self.longestMessage),
      affects: loader.description, advice: advice)
  }

  /// One finding about all the layers that have a fault in common; none if there are none.
  func finding(
    _ severity: Finding.Severity, _ code: FindingCode, of layers: [ConfiguredLayer],
    advice: String? = nil, _ message: (ConfiguredLayer) -> String
  ) -> [Finding] {
    guard let first = layers.first else { return [] }
    let others = layers.dropFirst()
    let names = others.prefix(3).map { $0.path.shortened(to: Self.longestName) }.joined(
      separator: ", ")
    let rest =
      others.isEmpty ? "" : "; so with \(names)\(others.count > 3 ? ", … (\(layers.count))" : "")"
    return [
      Finding(
        severity, code, layer: first.path.shortened(to: Self.longestName),
        (message(first) + rest).shortened(to: Self.longestMessage), affects: loader.description,
        advice: advice)
    ]
  }

  /// What the program says, in a sentence.
  func says(_ message: String) -> String { "\(loader) says: \(message)" }
}

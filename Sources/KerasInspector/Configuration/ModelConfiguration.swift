public import KerasArchitecture

/// The configuration of a saved model, as the file holds it.
///
/// ```swift
/// let configuration = try ModelConfiguration(of: "model.h5")
/// print(try configuration.entry(named: "encoder/dense").prettyPrinted)
/// ```
public struct ModelConfiguration: Sendable {
  /// The path of the file, as it was given.
  public var path: String
  /// The model: its class, and its settings with the layers among them.
  public var model: JSONValue
  /// What it was compiled with; `nil` where the file does not say.
  public var training: JSONValue?
  /// The Keras that wrote it; `nil` where the file does not say.
  private let keras: KerasVersion?

  /// Reads the configuration of the file at `path`.
  ///
  /// - Throws: ``InspectionError`` if it cannot be read, or has none.
  public init(
    of path: String, reading: ReadingOptions = ReadingOptions()
  ) throws(InspectionError) {
    let file = try ModelFile(reading: path, reading)
    guard let model = file.configuration else {
      throw InspectionError(
        .missingObject, path: path, "it holds \(file.format.description), and no configuration")
    }
    (self.path, self.model, training) = (path, model, file.trainingConfiguration)
    keras = file.kerasVersion.flatMap { KerasVersion($0) }
  }

  /// What the model was compiled with.
  ///
  /// - Throws: ``InspectionError`` if the file does not say.
  public func requiredTraining() throws(InspectionError) -> JSONValue {
    if let training, !training.isNull { return training }
    throw InspectionError(
      .missingObject, path: path, "it does not say what the model was compiled with")
  }

  /// The entry of the layer `name`; of one in a nested model or wrapper after that one's name and a
  /// slash: `encoder/dense`.
  ///
  /// - Throws: ``InspectionError`` with the closest names if there is none.
  public func entry(named name: String) throws(InspectionError) -> JSONValue {
    let named = model.namedOnLoading(by: keras)
    if let entry = model.entry(named: name, in: named) { return entry }
    throw .noLayer(name, among: named.layerNames(), path: path)
  }
}

extension InspectionError {
  /// Says that there is no layer of a name, and which come close.
  static func noLayer(_ name: String, among names: [String], path: String) -> InspectionError {
    let closest = names.closest(to: name)
    let advice = closest.isEmpty ? "" : "; the closest names are \(closest.joined(separator: ", "))"
    return InspectionError(
      .missingObject, path: path, "it has no layer \(name.isEmpty ? "\"\"" : name)\(advice)")
  }
}

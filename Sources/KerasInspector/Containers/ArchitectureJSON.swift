import KerasArchitecture

/// The configuration of a model alone: what `model.to_json()` returns, or the `config.json` of an
/// archive.
enum ArchitectureJSON: Container {
  static func read(_ file: borrowing InputFile) throws(InspectionError) -> ModelFile? {
    guard let json = try JSONFile.value(of: file) else { return nil }
    if json["modelTopology"] != nil {
      throw InspectionError(
        .notAModel, path: file.path,
        "this is a TensorFlow.js model; look for the .h5 or .keras file it was made from")
    }
    let isModel = json["class_name"] != nil || json["layers"]?.array != nil || json.array != nil
    guard isModel else {
      throw InspectionError(
        .notAModel, path: file.path,
        json["keras_version"] != nil
          ? "this is the metadata.json of an archive; name the archive, or its folder"
          : "this is a JSON text, but not the configuration of a Keras model")
    }
    var model = ModelFile(format: .architectureJSON)
    model.configuration = json
    model.documents = [JSONDocument(path: "", value: json)]
    model.kerasVersion = json["keras_version"]?.string
    model.backend = json["backend"]?.string
    model.trainingConfiguration = json["compile_config"]
    return model
  }
}

/// Reads files that hold a JSON text.
enum JSONFile {
  /// The value that `file` holds; `nil` if its first byte shows that it holds none.
  ///
  /// - Throws: ``InspectionError`` naming the byte where it stops being JSON.
  static func value(of file: borrowing InputFile) throws(InspectionError) -> JSONValue? {
    let start = file.head.drop { [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    guard let first = start.first, [UInt8(ascii: "{"), UInt8(ascii: "[")].contains(first) else {
      return nil
    }
    do {
      // One byte more than the limit is enough for the parser to refuse a longer text.
      let count = min(file.length, JSONLimits().bytes + 1)
      return try JSONValue(parsing: file.bytes(at: 0, count: count))
    } catch {
      throw InspectionError(
        error.code, path: file.path, "this looks like JSON, but is not: \(error)")
    }
  }
}

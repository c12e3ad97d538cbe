import HDF5
import KerasArchitecture

/// A whole model in HDF5, as Keras 1 to 3 save it: the configuration as an attribute of the root,
/// the weights in the group `model_weights`.
enum KerasH5: HDF5Container {
  static func recognizes(_ tree: HDF5Tree) -> Bool {
    tree.root.attribute("model_config") != nil
  }

  static func read(_ tree: HDF5Tree, path: String) throws(InspectionError) -> ModelFile {
    var file = ModelFile(format: .kerasH5)
    let root = tree.root
    file.configuration = try configuration(of: root, in: tree, path: path, into: &file.findings)
    file.kerasVersion = root.attribute("keras_version")?.string
    file.backend = root.attribute("backend")?.string
    file.trainingConfiguration = trainingConfiguration(of: root, path: path, into: &file.findings)
    file.documents = [
      ("@model_config", file.configuration), ("@training_config", file.trainingConfiguration),
    ].compactMap { path, value in value.map { JSONDocument(path: path, value: $0) } }

    if let group = tree["model_weights"], group.group != nil {
      file.kerasVersion = file.kerasVersion ?? group.attribute("keras_version")?.string
      var reader = LegacyWeightsReader(tree: tree, group: group, path: "/model_weights")
      file.weights = StoredWeights(layers: reader.layers())
      file.findings += reader.findings
    } else {
      file.weights = StoredWeights()
      file.findings.append(
        Finding(
          .warning, .noWeights, path: "/model_weights",
          "the file has a configuration, but no group model_weights"))
    }
    if let group = tree["optimizer_weights"], group.group != nil {
      file.optimizerWeights = DatasetWalk.weights(
        below: group, in: tree, path: "/optimizer_weights")
    }
    return file
  }

  /// Reads the configuration; `nil`, with a finding, where it is damaged, but weights are there to be
  /// told.
  private static func configuration(
    of root: HDF5Object, in tree: HDF5Tree, path: String, into findings: inout [Finding]
  ) throws(InspectionError) -> JSONValue? {
    guard let attribute = root.attribute("model_config"), let loss = attribute.loss else {
      return try json("model_config", of: root, path: path)
    }
    let message = "the attribute model_config is \(loss)"
    let code: FindingCode = attribute.isTooLong ? .outOfRange : .damaged
    guard tree["model_weights"]?.group?.links.isEmpty == false else {
      throw InspectionError(code, path: path, message)
    }
    findings.append(Finding(.error, code, path: "/", message))
    return nil
  }

  /// Reads what the model was compiled with, without which the model can still be told; `nil`, with a
  /// finding, where it cannot be read, as Keras 1 to 3 stop there (keras 3.15.1
  /// `legacy/saving/legacy_h5_format.py`).
  private static func trainingConfiguration(
    of root: HDF5Object, path: String, into findings: inout [Finding]
  ) -> JSONValue? {
    do throws(InspectionError) {
      return try json("training_config", of: root, path: path)
    } catch {
      // What damage took away is told where the damage is.
      if root.attribute("training_config")?.loss == nil {
        findings.append(
          Finding(
            .error, error.code, path: "/", error.message,
            advice: "load the model with compile=False"))
      }
      return nil
    }
  }

  private static func json(_ name: String, of root: HDF5Object, path: String)
    throws(InspectionError) -> JSONValue?
  {
    guard let attribute = root.attribute(name) else { return nil }
    guard let text = attribute.string else {
      throw InspectionError(
        .wrongAttributeType, path: path,
        "the attribute \(name) holds \(attribute.datatype), not one string of JSON")
    }
    guard !text.isEmpty else {
      throw InspectionError(.badJSON, path: path, "the attribute \(name) is empty")
    }
    do {
      return try JSONValue(parsing: text)
    } catch {
      throw InspectionError(error.code, path: path, "\(name) is not JSON: \(error)")
    }
  }
}

extension HDF5Attribute {
  /// Whether it has more text than is read.
  fileprivate var isTooLong: Bool {
    if case .unread(.tooLarge) = value { true } else { false }
  }

  /// Why there is no text, where damage or its length is the reason.
  fileprivate var loss: String? {
    if isTooLong {
      let limit = HDF5Reader.Options().attributeByteLimit
      return "longer than the \(Int(clamping: limit).byteSize) that are read"
    }
    if case .unread(let reason) = value, reason != .unsupported {
      return "\(reason); fetch or save the file again"
    }
    // Texts of variable length lie elsewhere in the file, and are empty where they cannot be found.
    if case .string(let type) = datatype, type.isVariable, string?.isEmpty == true {
      return "empty: its text is lost; fetch or save the file again"
    }
    return nil
  }
}

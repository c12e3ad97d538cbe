import KerasArchitecture

extension Report {
  /// The report as the JSON format writes it.
  var json: JSONObject {
    JSONObject([
      "schema": .integer(JSONRenderer.schema),
      "file": .object(file.json),
      "model": .object(model.json),
      "totals": .object(totals.json),
      "findings": .array(findings.map { .object($0.json) }),
      "verdict": .string(verdict.rawValue),
    ])
  }
}

extension InspectionError {
  /// The error as the JSON format writes it in the place of a report.
  var json: JSONObject {
    JSONObject([
      "schema": .integer(JSONRenderer.schema),
      "file": .object(JSONObject(["path": .string(path)])),
      "error": .object(
        JSONObject(["code": .string(code.rawValue), "message": .string(message)])),
    ])
  }
}

extension Report.FileDescription {
  fileprivate var json: JSONObject {
    JSONObject([
      "path": .string(path),
      "bytes": .integer(bytes),
      "format": .string(format.rawValue),
      "keras_version": JSONValue(kerasVersion),
      "backend": JSONValue(backend),
      "saved_at": JSONValue(savedAt),
    ])
  }
}

extension Report.ModelDescription {
  fileprivate var json: JSONObject {
    JSONObject([
      "class": JSONValue(className),
      "name": JSONValue(name),
      "input_shapes": .array(inputShapes.map(JSONValue.init)),
      "output_shapes": .array(outputShapes.map(JSONValue.init)),
      "training": training.map { .object($0.json) } ?? .null,
      "layers": .array(layers.map { .object($0.json) }),
    ])
  }
}

extension Report.Training {
  fileprivate var json: JSONObject {
    JSONObject([
      "optimizer": JSONValue(optimizer),
      "losses": .array(losses.map { .string($0) }),
      "metrics": .array(metrics.map { .string($0) }),
    ])
  }
}

extension Totals {
  fileprivate var json: JSONObject {
    JSONObject([
      "params": JSONValue(params),
      "trainable_params": JSONValue(trainableParams),
      "non_trainable_params": JSONValue(nonTrainableParams),
      "optimizer_params": JSONValue(optimizerParams),
      "stored_params": JSONValue(storedParams),
      "stored_bytes": JSONValue(storedBytes),
      "allocated_bytes": JSONValue(allocatedBytes),
    ])
  }
}

extension Finding {
  /// The finding as the JSON formats write it.
  var json: JSONObject {
    JSONObject([
      "severity": .string(severity.rawValue),
      "code": .string(code.rawValue),
      "layer": JSONValue(layer),
      "path": JSONValue(path),
      "message": .string(message),
      "affects": JSONValue(affects),
      "advice": JSONValue(advice),
    ])
  }
}

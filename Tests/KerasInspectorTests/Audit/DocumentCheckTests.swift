import KerasArchitecture
import Testing

@testable import KerasInspector

/// A configuration and what is due to be found in it.
struct AuditCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let json: String
  let due: [String]

  init(_ title: String, _ json: String, _ due: String...) {
    (testDescription, self.json, self.due) = (title, json, due)
  }

  /// The findings as `warning lambda-code @model_config: …`.
  func findings() throws -> [Finding] {
    var file = ModelFile(format: .kerasH5)
    file.documents = [JSONDocument(path: "@model_config", value: try JSONValue(parsing: json))]
    return Audit.findings(in: file, path: "model.h5")
  }

  private static func layer(_ className: String, _ config: String, _ rest: String = "") -> String {
    #"{"class_name": "Sequential", "config": {"name": "m", "layers": [{"class_name": ""#
      + "\(className)\", \"config\": {\(config)}\(rest)}]}}"
  }

  static let good: [AuditCase] = [
    AuditCase("a layer", layer("Dense", #""name": "block1/dense", "units": 3"#)),
    AuditCase(
      "a built-in function",
      layer(
        "Dense",
        #""name": "d", "activation": {"module": "builtins", "class_name": "function", "config": "relu", "registered_name": "function"}"#
      )),
    AuditCase(
      "a vocabulary", layer("StringLookup", #""name": "s", "vocabulary": ["/etc/passwd"]"#)),
    AuditCase(
      "a raw shape",
      layer(
        "Lambda",
        #""name": "l", "function": null, "output_shape": ["a", 3, 4], "output_shape_type": "raw""#)),
    AuditCase(
      "an optimizer of tf.keras",
      #"{"optimizer_config": {"class_name": "Custom>Adam", "config": {"name": "Adam"}}}"#),
    AuditCase(
      "an operation", layer("TFOpLambda", #""name": "tf.math.add", "function": "math.add""#)),
  ]

  static let odd: [AuditCase] = [
    AuditCase(
      "code of Keras 2",
      layer("Lambda", #""name": "l", "function": ["AAAA", null, null], "function_type": "lambda""#),
      "warning lambda-code @model_config: config.layers[0].config.function"),
    AuditCase(
      "code as a string",
      layer("Lambda", #""name": "l", "output_shape": "c\u0000", "output_shape_type": "lambda""#),
      "warning lambda-code @model_config: config.layers[0].config.output_shape"),
    AuditCase(
      "code of a tuple",
      layer(
        "Merge",
        #""name": "l", "mode": {"class_name": "__tuple__", "items": ["AAAA", null, null]}, "mode_type": "lambda""#
      ), "warning lambda-code @model_config: config.layers[0].config.mode"),
    AuditCase(
      "code of Keras 3",
      layer(
        "Lambda", #""name": "l", "mask": {"class_name": "__lambda__", "config": {"code": "AAAA"}}"#),
      "warning lambda-code @model_config: config.layers[0].config.mask.config.code"),
    AuditCase(
      "a function by its module",
      layer(
        "Lambda", #""name": "l", "function": "system", "function_type": "function", "module": "os""#
      ), "warning lambda-import @model_config: config.layers[0].config.function"),
    AuditCase(
      "a function of its author",
      layer(
        "Lambda",
        #""name": "l", "function": "mine", "function_type": "function", "module": "__main__""#),
      "note lambda-import @model_config: config.layers[0].config.function"),
    AuditCase(
      "a module",
      layer(
        "Lambda",
        #""name": "l", "function": {"module": "os", "class_name": "function", "config": "system", "registered_name": "a>system"}"#
      ), "warning module-outside-keras @model_config: config.layers[0].config.function.module"),
    AuditCase(
      "a class of its author",
      layer("Scale", #""name": "l""#, #", "module": "mine", "registered_name": "oracle>Scale""#),
      "note module-outside-keras @model_config: config.layers[0].module",
      "note custom-object @model_config: config.layers[0].class_name"),
    AuditCase(
      "a type specification",
      layer(
        "InputLayer",
        #""name": "i", "spec": {"class_name": "__typespec__", "spec_name": "system", "module": "os"}"#
      ), "warning module-outside-keras @model_config: config.layers[0].config.spec.module"),
    AuditCase(
      "a function that fetches",
      layer(
        "Lambda",
        #""name": "l", "function": {"module": "keras.utils", "class_name": "function", "config": "get_file"}, "arguments": {"origin": "http://a/b"}"#
      ), "warning unsafe-keras-api @model_config: config.layers[0].config.function.config",
      "warning url @model_config: config.layers[0].config.arguments.origin"),
    AuditCase(
      "a function within Keras",
      layer(
        "Lambda",
        #""name": "l", "function": {"module": "keras.src.ops", "class_name": "function", "config": "add"}"#
      ), "warning unsafe-keras-api @model_config: config.layers[0].config.function.config"),
    AuditCase(
      "a pickle", layer("keras>TorchModuleWrapper", #""name": "l", "module": "UEsDBA""#),
      "warning torch-pickle @model_config: config.layers[0].config.module",
      "note custom-object @model_config: config.layers[0].class_name"),
    AuditCase(
      "a SavedModel",
      layer("TFSMLayer", #""name": "l", "filepath": "/tmp/x""#, #", "module": "keras.layers""#),
      "warning tfsm-layer @model_config: config.layers[0].config.filepath"),
    AuditCase(
      "a vocabulary elsewhere", layer("StringLookup", #""name": "l", "vocabulary": "/etc/passwd""#),
      "warning vocabulary-path @model_config: config.layers[0].config.vocabulary"),
    AuditCase(
      "a path for a name", layer("Dense", #""name": "../../x", "units": 3"#),
      "warning path-in-name @model_config: config.layers[0].config.name"),
    AuditCase(
      "a drive for a name", layer("Dense", #""name": "C:\\x", "units": 3"#),
      "warning path-in-name @model_config: config.layers[0].config.name"),
    AuditCase(
      "a name for a terminal", layer("Dense", #""name": "a\u001b[2J", "units": 3"#),
      "warning control-characters @model_config: config.layers[0].config.name"),
    AuditCase(
      "a name with nothing to see", layer("Dense", #""name": "a\u200b", "units": 3"#),
      "note control-characters @model_config: config.layers[0].config.name"),
    AuditCase(
      "a name without end", layer("Dense", "\"name\": \"\(String(repeating: "n", count: 1_001))\""),
      "note name-too-long @model_config: config.layers[0].config.name"),
    AuditCase(
      "half a character", layer("Dense", #""name": "a\ud800", "units": 3"#),
      "note not-utf8 @model_config: config.layers[0].config.name"),
    AuditCase(
      "a class of somebody", layer("Mine", #""name": "l""#),
      "note custom-object @model_config: config.layers[0].class_name"),
    AuditCase("an operation, which .h5 names alone", layer("Resize", #""size": [6, 8]"#)),
    AuditCase(
      "another name for a class",
      layer("Dense", #""name": "l""#, #", "module": "keras.layers", "registered_name": "p>Dense""#),
      "note registered-name @model_config: config.layers[0].registered_name"),
    AuditCase(
      "a key twice", #"{"class_name": "A", "config": {"name": "m", "layers": [1], "layers": []}}"#,
      "warning json-duplicate-key @model_config: config.layers"),
    AuditCase(
      "much nesting", String(repeating: "[", count: 250) + "{}" + String(repeating: "]", count: 250)
    ),
    AuditCase(
      "nested objects",
      String(repeating: #"{"a":"#, count: 250) + "1" + String(repeating: "}", count: 250),
      "warning json-too-deep @model_config: \(Array(repeating: "a", count: 200).joined(separator: "."))"
    ),
  ]
}

@Suite("What loading a configuration does")
struct DocumentCheckTests {
  @Test("nothing is found in what is usual", arguments: AuditCase.good)
  func good(_ test: AuditCase) throws { #expect(try test.findings() == []) }

  @Test("each fact is found where it stands", arguments: AuditCase.odd)
  func odd(_ test: AuditCase) throws {
    let found = try test.findings().map {
      "\($0.severity.rawValue) \($0.code.rawValue) \($0.path ?? "")"
    }
    #expect(found == test.due)
  }

  @Test("what stands many times is told once, and what is endless is counted")
  func summary() {
    let same = (0..<5).map { Finding(.note, .customObject, path: "\($0)", "Mine") }
    #expect(
      FindingSummary(of: same).findings.map(\.message) == ["Mine; the same in 4 other places"])
    let many = (0..<50).map { Finding(.warning, .url, "address \($0)") }
    let findings = FindingSummary(of: many).findings
    #expect(findings.count == 21)
    #expect(findings.last?.message == "30 more of this kind are not listed")
  }

  @Test("of a repeated key the last value is what Python sees")
  func repeatedKeys() throws {
    let lambda = #"{"class_name": "__lambda__", "config": {"code": "AAAA"}}"#
    let hidden = AuditCase("", #"{"f": 1, "f": \#(lambda)}"#)
    #expect(try hidden.findings().map(\.code) == [.jsonDuplicateKey, .lambdaCode])
    let lost = AuditCase("", #"{"f": \#(lambda), "f": 1}"#)
    #expect(try lost.findings().map(\.code) == [.jsonDuplicateKey])
  }

  @Test("no configuration traps")
  func mutations() throws {
    var random = SeededGenerator(seed: 7)
    let samples = (AuditCase.odd + AuditCase.good).map { Array($0.json.utf8) }
    for round in 0..<4_000 {
      var bytes = samples[round % samples.count]
      for _ in 0..<3 {
        let index = Int.random(in: bytes.indices, using: &random)
        bytes[index] = Array("\"{}[],:0anL\\".utf8)[Int.random(in: 0..<12, using: &random)]
      }
      _ = try? AuditCase("", String(decoding: bytes, as: UTF8.self)).findings()
    }
  }
}

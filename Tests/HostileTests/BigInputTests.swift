import Foundation
import Testing

@Suite("Big inputs")
struct BigInputTests {
  @Test("end within the limits, in every format", arguments: BigInput.allCases)
  func limits(_ input: BigInput) throws {
    let folder = try Folder()
    let path = folder.file(input.fileName)
    try input.content.write(to: URL(filePath: path))
    for format in ["text", "json", "csv"] {
      let run = try LimitedRun(["--format", format, path])
      run.expectRules("\(input) as \(format)")
      if let status = input.status { #expect(run.status == status) }
      if format == "json", let code = input.code { #expect(try run.codes().contains(code)) }
      // What cannot be read is told alike in all formats.
      if run.status == 2 { break }
    }
  }
}

/// A file that would be too large to keep.
enum BigInput: String, CaseIterable, Sendable {
  case deepJSON, longNames, manyLayers, manyConnections, manyValues, manyEntries, shardOfItself
  case hugeNodeNumber, hugeNodeNumberInFirst, firstInFirst, longModelName, wideInModels,
    wideInWrappers

  var fileName: String { self == .manyEntries ? "big.keras" : "big.json" }

  /// The exit status that is due, where it is one.
  var status: Int32? {
    switch self {
    case .deepJSON, .manyValues: 2
    case .shardOfItself, .hugeNodeNumber, .hugeNodeNumberInFirst: 1
    default: nil
    }
  }

  var code: String? {
    switch self {
    case .deepJSON: "json-too-deep"
    case .manyValues: "bad-json"
    case .longNames: "out-of-range"
    case .shardOfItself: "missing-shard"
    case .hugeNodeNumber, .hugeNodeNumberInFirst: "bad-graph"
    default: nil
    }
  }

  var content: Data {
    switch self {
    case .deepJSON: Data(repeating: UInt8(ascii: "["), count: 100_000)
    case .longNames:
      sequential((0..<300).map { dense(String(repeating: "n", count: 60_000) + "\($0)") })
    case .manyLayers: sequential((0..<10_000).map { dense("dense_\($0)") })
    case .manyConnections: functional(inputsOfEach: 2_000)
    case .manyValues: sequential([String(repeating: "[0],", count: 2_000_000) + "0"])
    case .manyEntries: StoredZip.archive(of: sequential([dense("dense")]), entries: 5_000)
    case .shardOfItself: Data(#"{"weight_map": {"a": "big.json", "b": "../big.json"}}"#.utf8)
    case .hugeNodeNumber: nestedModel(calledAs: Int.min)
    case .hugeNodeNumberInFirst:
      // Before Keras 2.1, the origin of such a chain's output is looked up in the model.
      sequential(
        [String(decoding: nestedModel(calledAs: Int.min), as: UTF8.self)], keras: "2.0.8")
    case .longModelName: sequential([], named: String(repeating: "n", count: 12 << 20))
    case .firstInFirst:
      // A model that is the first layer of a model, and so on.
      (0..<60).reduce(sequential([dense("dense")])) { inner, _ in
        sequential([String(decoding: inner, as: UTF8.self)])
      }
    case .wideInModels: nested(levels: 60, axesOfEach: 0) { $0 }
    case .wideInWrappers:
      nested(levels: 30, axesOfEach: 1) {
        #"{"class_name": "TimeDistributed", "config": {"name": "t", "layer": \#($0)}}"#
      }
    }
  }

  private func dense(_ name: String) -> String {
    #"{"class_name": "Dense", "config": {"name": "\#(name)", "units": 3}}"#
  }

  private func sequential(
    _ layers: [String], named name: String = "sequential", keras: String = "2.4.0"
  ) -> Data {
    let list = layers.joined(separator: ", ")
    let config = #"{"name": "\#(name)", "layers": [\#(list)]}"#
    return Data(
      #"{"class_name": "Sequential", "keras_version": "\#(keras)", "config": \#(config)}"#.utf8)
  }

  /// A model of many layers in a model, and so on, each as `layer` puts it into the next, which is
  /// called with so many more axes.
  private func nested(levels: Int, axesOfEach axes: Int, as layer: (String) -> String) -> Data {
    func chain(_ layers: [String], level: Int) -> Data {
      let sizes = Array(repeating: "2", count: level * axes) + ["4"]
      let shape = "[null, \(sizes.joined(separator: ", "))]"
      let input =
        #"{"class_name": "InputLayer", "config": {"name": "x", "batch_input_shape": \#(shape)}}"#
      return sequential([input] + layers)
    }
    let wide = chain((0..<20_000).map { dense("dense_\($0)") }, level: 0)
    return (1...levels).reduce(wide) { inner, level in
      chain([layer(String(decoding: inner, as: UTF8.self))], level: level)
    }
  }

  private static let input = """
    {"class_name": "InputLayer", "name": "in", "inbound_nodes": [], \
    "config": {"name": "in", "batch_input_shape": [null, 4]}}
    """

  private func functional(inputsOfEach count: Int) -> Data {
    let node = Array(repeating: #"["in", 0, 0, {}]"#, count: count).joined(separator: ", ")
    let layers = (0..<200).map { index in
      """
      {"class_name": "Concatenate", "name": "c\(index)", "config": {"name": "c\(index)"}, \
      "inbound_nodes": [[\(node)]]}
      """
    }
    return model([Self.input] + layers, output: #"["in", 0, 0]"#)
  }

  /// A model in a model that is called by a number that cannot be counted down from.
  private func nestedModel(calledAs number: Int) -> Data {
    let inner = """
      {"class_name": "Functional", "name": "inner", "inbound_nodes": [[["in", 0, 0, {}]]], \
      "config": {"name": "inner", "layers": [\(Self.input)], "input_layers": [["in", 0, 0]], \
      "output_layers": [["in", 0, 0]]}}
      """
    return model([Self.input, inner], output: #"["inner", \#(number), 0]"#)
  }

  private func model(_ layers: [String], output: String) -> Data {
    let list = layers.joined(separator: ", ")
    return Data(
      """
      {"class_name": "Functional", "keras_version": "2.4.0", "config": {"name": "model", \
      "layers": [\(list)], "input_layers": [["in", 0, 0]], "output_layers": [\(output)]}}
      """.utf8)
  }
}

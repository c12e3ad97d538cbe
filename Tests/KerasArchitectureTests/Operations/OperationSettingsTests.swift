import Testing

@testable import KerasArchitecture

/// Settings and operands that no Keras writes. Whatever they are, nothing may trap.
@Suite("Operations with hostile settings")
struct OperationSettingsTests {
  private static let values = [
    "null", "true", "-1", "0", "1", "3", "1099511627776", "-1099511627776", "9223372036854775807",
    "-9223372036854775808", "1e300", "NaN", "\"same\"", "\"...\"", "[]", "[0]", "[-1, -1]",
    "[3, 1099511627776]", "[1, 1, 1, 1]", "[[0, 1], [1, 2]]", "[[1099511627776, -5]]",
    "[[[1]], null]", "{}", #"{"start": 0, "stop": -9223372036854775808, "step": 0}"#,
    #"{"class_name": "__numpy__", "config": {"value": [[], [1]]}}"#,
  ]

  private static let shapes: [Shape?] = [
    nil, [], [nil], [0], [3], [nil, nil], [2, 3], [nil, 5, 4], [0, 0, 0], [nil, 8, 8, 3],
    [1 << 50, 1 << 50, 1 << 50, 1 << 50],
  ]

  private static let settings = [
    "axis", "axes", "keepdims", "newshape", "shape", "repeats", "pad_width", "indices_or_sections",
    "num", "source", "destination", "axis1", "axis2", "axisa", "k", "n", "N", "offset", "size",
    "strides", "padding", "dilation_rate", "pool_size", "output_size", "output_padding",
    "kernel_size", "dilation", "stride", "block_size", "target_height", "top_padding",
    "top_cropping", "bottom_cropping", "sequence_length", "sequence_stride", "fft_length",
    "length", "num_classes", "num_segments", "top_paths", "strategy", "bins", "mode",
    "subscripts", "data_format",
  ]

  @Test(
    "tells a shape or a reason",
    arguments: LayerRegistry.operations.rules.flatMap { rule in rule.classes.map(\.name) })
  func operations(_ className: String) throws {
    let rule = try #require(LayerRegistry.operations[className])
    let context = ArchitectureContext(keras: .latest(.keras3))
    for (round, text) in Self.values.enumerated() {
      let value = try JSONValue(parsing: text)
      for turn in 0..<3 {
        var settings = JSONObject()
        for (place, key) in Self.settings.enumerated() where (place + round) % 3 <= turn {
          settings.append(key, value)
        }
        let config = LayerConfig(className: className, settings: settings, context: context)
        guard let layer = try? rule.init(config) else { continue }
        for call in Self.calls(with: value, round) { _ = layer.infer(call) }
      }
    }
  }

  /// Calls with tensors of some of the shapes, and with a value in place of tensors.
  private static func calls(with value: JSONValue, _ round: Int) -> [LayerCall] {
    shapes.indices.flatMap { index -> [LayerCall] in
      let tensor = CallArgument.tensor(shapes[index])
      let other = CallArgument.tensor(shapes[(index + round) % shapes.count])
      return [
        LayerCall([tensor, other, tensor]),
        LayerCall([tensor, .literal(value), .literal(value)]),
        LayerCall([.list([tensor, other]), .literal(value)]),
      ]
    }
  }

  @Test("tells a shape or a reason for functions of TensorFlow", arguments: TensorFlowFunction.all)
  func functions(_ function: TensorFlowFunction) throws {
    let context = ArchitectureContext(keras: .latest(.tensorFlow))
    let parameters = function.operands + function.settings.values + function.sizes.values
    let names = parameters.flatMap { $0.split(separator: "/").map(String.init) }.sorted()
    for (round, text) in Self.values.enumerated() {
      let value = try JSONValue(parsing: text)
      for (index, shape) in Self.shapes.enumerated() {
        var held = Self.shapes[(index + round) % Self.shapes.count]
        held?.held = HeldSizes([nil, 1 << 40, 0])
        let keywords = names.enumerated().map { place, name in
          LayerCall.Keyword(
            name, (place + index).isMultiple(of: 2) ? .literal(value) : .tensor(held))
        }
        for call in [
          LayerCall([.tensor(shape)], keywords: keywords),
          LayerCall([.list([.tensor(held), .literal(value)])], keywords: keywords),
          LayerCall([], keywords: keywords),
        ] {
          _ = try? function.output(for: call, context, isNode: round.isMultiple(of: 2))
        }
      }
    }
  }
}

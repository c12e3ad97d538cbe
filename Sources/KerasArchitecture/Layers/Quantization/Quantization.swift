/// How a layer of Keras 3 keeps a kernel in few bits, told by the policy under its `dtype`.
///
/// keras 3.15.1 `dtype_policies/dtype_policy.py`.
enum Quantization: Sendable, Hashable {
  /// Integers of 8 bits with a scale.
  case int8
  /// The same as Keras 3.1 kept them: the bias first, and frozen with the rest (keras 3.1.1
  /// `layers/core/dense.py`, `quantize`).
  case int8BiasFirst
  /// Integers of 4 bits, two to a byte, with a scale for blocks of inputs or for all.
  case int4(block: Int?)
  /// The same as Keras packed them before 3.14: along the inputs, without blocks.
  case int4Packed
  /// Floats of 8 bits, with a history of the largest values.
  case float8(history: Int)
  /// Integers found by GPTQ.
  case gptq(bits: Int, block: Int?)
  /// Integers of 4 bits found by AWQ.
  case awq(block: Int?)
  /// A kind that this package does not know.
  case other(String)

  /// Reads the policy of a layer; `nil` where it does not quantize.
  init?(_ config: LayerConfig) throws(ConfigError) {
    guard config.keras.line == .keras3, let policy = config.json("dtype"),
      let mode = Self.mode(of: policy)
    else { return nil }
    try self.init(mode: mode.split(separator: "/"), config, policy["config"])
  }

  /// The mode of a policy: `int8`, `gptq/4/128`. Up to Keras 3.3 it stands in the policy's name:
  /// `int8_from_float32`.
  private static func mode(of policy: JSONValue) -> String? {
    if let mode = policy["config"]?["mode"]?.string { return mode }
    return (policy["config"]?["name"]?.string ?? policy.string).flatMap { PolicyName($0).mode }
  }

  private init(
    mode: [Substring], _ config: LayerConfig, _ policy: JSONValue?
  ) throws(ConfigError) {
    let numbers = mode.dropFirst().map { Int($0) }
    switch mode.first {
    case "int8" where !config.keras.isAtLeast(3, 2): self = .int8BiasFirst
    case "int8": self = .int8
    case "int4" where !config.keras.isAtLeast(3, 14): self = .int4Packed
    case "int4":
      let own = config.json("quantization_config")?["config"]?["block_size"].map { $0.int }
      self = .int4(block: try Self.block(own ?? numbers.first ?? nil))
    case "float8":
      let history = policy?["amax_history_length"].flatMap { Int($0) } ?? 1024
      guard history > 0 else { throw ConfigError("dtype", "has a history of \(history) values") }
      self = .float8(history: history)
    case "gptq" where numbers.count == 2:
      self = .gptq(bits: numbers[0] ?? 4, block: try Self.block(numbers[1]))
    case "awq" where numbers.count == 2: self = .awq(block: try Self.block(numbers[1]))
    default: self = .other(mode.joined(separator: "/"))
    }
  }

  /// The size of a block; `nil` where one covers all.
  private static func block(_ size: Int?) throws(ConfigError) -> Int? {
    guard let size, size != -1 else { return nil }
    guard (1...Int.largestSetting).contains(size) else {
      throw ConfigError("dtype", "has blocks of \(size)")
    }
    return size
  }
}

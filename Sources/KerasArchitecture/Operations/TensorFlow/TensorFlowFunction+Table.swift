extension TensorFlowFunction {
  /// The functions that are known.
  static let all = elementwise + reductions + shapes + indexing + products + windows

  private static let bySymbol: [String: TensorFlowFunction] = Dictionary(
    all.flatMap { function in function.symbols.map { ($0, function) } },
    uniquingKeysWith: { first, _ in first })

  /// The function of a symbol such as `math.add`, `__operators__.add` or `compat.v1.nn.conv2d`.
  static func named(_ symbol: String) -> TensorFlowFunction? {
    var name = symbol[...]
    if name.hasPrefix("compat.v1.") { name = name.dropFirst("compat.v1.".count) }
    for module in ["__operators__.", "math.", "nn.", "linalg.", "dtypes.", "manip."]
    where name.hasPrefix(module) {
      name = name.dropFirst(module.count)
    }
    return bySymbol[String(name)]
  }
}

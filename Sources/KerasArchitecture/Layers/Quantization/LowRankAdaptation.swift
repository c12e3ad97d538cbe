/// The pair of thin matrices that LoRA trains instead of a kernel.
///
/// They are merged into the kernel when a `.keras` archive is saved; legacy files hold them
/// (keras 3.15.1 `layers/core/dense.py`, `enable_lora`).
struct LowRankAdaptation: Sendable {
  /// The size of the axis that both matrices share.
  let rank: Int

  /// Reads the settings; `nil` where LoRA is not enabled.
  init?(_ config: LayerConfig) throws(ConfigError) {
    let rank: Int? = try config["lora_rank", default: nil]
    guard let rank, rank != 0 else { return nil }
    guard rank > 0 else { throw ConfigError("lora_rank", "is \(rank), not above zero") }
    self.rank = rank
  }

  /// The weights with the kernel `name` frozen and its two matrices added.
  ///
  /// - Parameter shape: The shape of the kernel before anything was packed.
  func adapting(_ weights: [WeightSpec], _ name: String, of shape: [Int]) -> [WeightSpec] {
    let frozen = weights.flatMap { $0.name == name ? [$0].frozen() : [$0] }
    return frozen + [
      WeightSpec(
        "lora_\(name)_a", shape.dropLast() + [rank], dtype: "float32", storage: .legacyOnly),
      WeightSpec(
        "lora_\(name)_b", [rank] + shape.suffix(1), dtype: "float32", storage: .legacyOnly),
    ]
  }
}

/// The name of a dtype policy: `float32`, `mixed_float16`, or `int8_from_float32`, which tells how
/// weights are quantized and from what.
///
/// keras 3.15.1 `dtype_policies/dtype_policy.py`.
struct PolicyName: Sendable, Hashable {
  /// How weights are quantized; `nil` where they are not.
  let mode: String?
  /// The policy of what is not quantized.
  let source: String

  init(_ name: String) {
    // Nearly all names are those of plain types, and searching in text is slow.
    if name.utf8.contains(UInt8(ascii: "_")), let from = name.firstRange(of: "_from_") {
      mode = String(name[..<from.lowerBound])
      source = String(name[from.upperBound...])
    } else {
      (mode, source) = (nil, name)
    }
  }

  /// The type of variables: a mixed policy computes in half precision and keeps them in `float32`.
  var variableDtype: String {
    source.hasPrefix("mixed_") || source == "_infer" ? "float32" : source
  }
}

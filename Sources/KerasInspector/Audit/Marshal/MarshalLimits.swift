/// How large marshalled code may be, so that a hostile one cannot exhaust time, memory or the stack.
struct MarshalLimits: Sendable {
  /// The longest code, in bytes.
  var bytes = 1 << 20
  /// The deepest nesting of values.
  var depth = 40
  /// The most values.
  var items = 200_000
}

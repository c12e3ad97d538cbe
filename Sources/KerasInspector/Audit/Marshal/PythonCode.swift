/// A function's code, as `marshal` wrote it: what it names, not what it does.
struct PythonCode: Sendable {
  let family: PythonFamily
  /// The name of the function: `<lambda>`.
  let name: String
  /// The source file, as its author's machine named it.
  let fileName: String
  /// The line of that file.
  let line: Int
  /// The number of positional arguments.
  let argumentCount: Int
  /// The globals, attributes and modules that it uses.
  let names: [String]
  let constants: [MarshalValue]
}

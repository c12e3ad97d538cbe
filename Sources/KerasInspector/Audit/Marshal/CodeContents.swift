/// What a function's code and the functions inside it name.
struct CodeContents: Sendable {
  /// The globals, attributes and modules, each once.
  private(set) var names: [String] = []
  /// The strings among the constants, each once.
  private(set) var strings: [String] = []
  /// The numbers among the constants, each once.
  private(set) var numbers: [String] = []

  private var seen: Set<String> = []
  /// Bounds the walk: values can be shared so that there are 2^40 ways to them.
  private var budget = 50_000

  init(of code: PythonCode) { add(code) }

  /// The words among the names and strings that reach outside a model's arithmetic.
  var hints: [String] {
    let words = Set(names).union(strings)
    return Self.hintWords.filter { words.contains($0) }
  }

  private static let hintWords = [
    "__import__", "eval", "exec", "compile", "getattr", "open", "os", "subprocess", "socket",
    "urllib", "requests", "base64", "marshal", "pickle", "ctypes", "builtins",
  ]

  private mutating func add(_ code: PythonCode) {
    for name in code.names where spend(on: name.utf8.count) && isNew("n" + name) {
      names.append(name)
    }
    for constant in code.constants { add(constant, in: code) }
  }

  private mutating func add(_ value: MarshalValue, in code: PythonCode) {
    guard spend(on: 0) else { return }
    switch value {
    case .integer(let number): addNumber("\(number)")
    case .float(let number): addNumber("\(number)")
    case .largeInteger(let digits): addNumber("an integer of \(15 * digits) bits")
    case .text, .bytes:
      guard spend(on: value.length) else { return }
      let text = value.text(in: code.family) ?? "\(value.length) bytes"
      if isNew("s" + text) { strings.append(text) }
    case .sequence(let elements), .dictionary(let elements):
      for element in elements { add(element, in: code) }
    case .code(let inner): add(inner)
    case .none, .bool, .ellipsis, .complex, .cycle: break
    }
  }

  private mutating func addNumber(_ number: String) {
    if isNew("d" + number) { numbers.append(number) }
  }

  /// Takes the cost of a value and of so many bytes out of the budget, if that has not run out.
  private mutating func spend(on byteCount: Int) -> Bool {
    guard budget > 0 else { return false }
    budget -= 1 + byteCount / 64
    return true
  }

  private mutating func isNew(_ key: String) -> Bool { seen.insert(key).inserted }
}

extension MarshalValue {
  /// The length of a string, in bytes.
  fileprivate var length: Int {
    switch self {
    case .text(let text): text.utf8.count
    case .bytes(let bytes): bytes.count
    default: 0
    }
  }
}

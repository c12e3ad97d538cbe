import KerasArchitecture

/// How the formats for people write what a report holds: in Keras' words, and with names of which
/// nothing harmful is left.
struct Spelling: Sendable {
  /// Whether everything is written in ASCII.
  var isASCII = false

  /// The signs that are drawn with.
  var glyphs: Glyphs { isASCII ? .ascii : .unicode }

  /// The longest name that is shown whole, in characters; a longer one ends with its length.
  static let longestName = 200
  /// The longest message that is shown whole, in characters.
  static let longestMessage = 2_000

  /// A name or a path of the file.
  func name(_ name: String) -> String {
    name.isEmpty ? "\"\"" : name.shortened(to: Self.longestName).escaped(isASCII: isASCII)
  }

  /// A sentence, which may hold names of the file.
  func message(_ message: String) -> String {
    message.shortened(to: Self.longestMessage).escaped(isASCII: isASCII)
  }

  /// The path of the file itself, always whole.
  func path(_ path: String) -> String { path.escaped(isASCII: isASCII) }

  /// A count, or `?` where it is not known.
  func count(_ count: Int?) -> String { count?.grouped ?? "?" }

  /// How a count comes about: `(3 × 64 + 1) × 256`.
  func formula(_ formula: Formula) -> String {
    guard isASCII else { return formula.description }
    return String(formula.description.map { $0 == "×" ? "x" : $0 })
  }

  /// Where a tensor comes from: `dense_1[0][0]`.
  func connection(_ connection: DeclaredLayer.Connection) -> String {
    "\(name(connection.layer))[\(connection.node)][\(connection.tensor)]"
  }

  /// The shape as Keras writes it, or `?` where it is not known.
  func shape(_ shape: Shape?) -> String { shape?.description ?? "?" }

  /// The shapes that a layer returns, each piece with what Keras writes around it:
  /// `[(None, 3),`, `(None, 3)]`. Between two pieces stands a blank.
  func output(of layer: LayerReport) -> [String] {
    if layer.hasUnlikeOutputs { return ["multiple"] }
    return layer.output.map(pieces) ?? ["?"]
  }

  private func pieces(of output: LayerOutput) -> [String] {
    switch output {
    case .tensor(let shape): [self.shape(shape)]
    case .list(let outputs): enclosed(outputs.map(pieces), in: ("[", "]"))
    case .named(let outputs):
      enclosed(
        outputs.map { named in
          var pieces = pieces(of: named.output)
          pieces[0] = "'\(name(named.name))': \(pieces[0])"
          return pieces
        }, in: ("{", "}"))
    }
  }

  private func enclosed(_ parts: [[String]], in brackets: (String, String)) -> [String] {
    var pieces = parts.dropLast().flatMap { part in
      part.dropLast() + part.suffix(1).map { $0 + "," }
    }
    pieces += parts.last ?? [""]
    pieces[0] = brackets.0 + pieces[0]
    pieces[pieces.count - 1] += brackets.1
    return pieces
  }
}

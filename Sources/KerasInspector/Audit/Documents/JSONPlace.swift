/// The way to a value in a JSON text: `@model_config: config.layers[3].config`.
final class JSONPlace: Sendable {
  private enum Step: Sendable {
    case document(String)
    case key(String)
    case index(Int)
  }

  private let step: Step
  private let parent: JSONPlace?
  /// The number of arrays and objects around the value.
  let depth: Int

  /// Creates the place of the outermost value of a text.
  init(document: String) { (step, parent, depth) = (.document(document), nil, 0) }

  private init(_ step: Step, in parent: JSONPlace) {
    (self.step, self.parent, depth) = (step, parent, parent.depth + 1)
  }

  /// The place of a member of the object here.
  func member(_ key: String) -> JSONPlace { JSONPlace(.key(key), in: self) }

  /// The place of an element of the array here.
  func element(_ index: Int) -> JSONPlace { JSONPlace(.index(index), in: self) }

  /// The way in words, to the value here or to a member of it.
  func path(to key: String? = nil) -> String {
    var parts: [String] = []
    var document = ""
    var place = key.map(member) ?? self
    while let parent = place.parent {
      switch place.step {
      case .key(let key): parts.append("." + key.shortened(to: 100))
      case .index(let index): parts.append("[\(index)]")
      case .document: break
      }
      place = parent
    }
    if case .document(let name) = place.step { document = name }
    var steps = parts.reversed().joined()
    if steps.first == "." { steps.removeFirst() }
    steps = steps.shortened(to: 500)
    return document.isEmpty || steps.isEmpty ? document + steps : "\(document): \(steps)"
  }
}

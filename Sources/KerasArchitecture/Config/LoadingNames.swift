/// The names that Keras gives, when it loads a model, to what the file holds without one.
///
/// Before Keras 2.2.3 the configuration of a Sequential model is a bare list, so that a model inside
/// another chain or a wrapper has no name; and Keras 1 makes a hidden input for the first layer of a
/// chain. Both are named by their class and a number that counts in one session (keras 1.2.2 `models.py`
/// and `engine/topology.py`; seen with 1.0.8, 1.1.2, 1.2.2, 2.0.8 and 2.1.6). These are the names of a
/// session that loads nothing else.
struct LoadingNames {
  private let keras: KerasVersion
  private var used: [String: Int] = [:]

  init(keras: KerasVersion) { self.keras = keras }

  /// What a layer's entry is told beside what the file says.
  enum Key {
    /// The name of a model that the file has none for.
    static let name = "name_on_loading"
    /// The name of the input that is made for a first layer.
    static let input = "input_name_on_loading"
  }

  /// Names what an entry holds, in the order in which Keras makes it.
  mutating func complete(_ entry: JSONValue) -> JSONValue {
    guard var object = entry.object, let config = object["config"] else { return entry }
    if let chain = config.array {
      // The number is taken whether or not the file has a name.
      object.append(Key.name, .string(next("sequential")))
      object.replace("config", with: .array(complete(chain: chain)))
    } else if var settings = config.object, settings["layers"] ?? settings["layer"] != nil {
      if let layers = settings["layers"]?.array {
        settings.replace("layers", with: .array(layers.map { complete($0) }))
      }
      if let layer = settings["layer"] { settings.replace("layer", with: complete(layer)) }
      object.replace("config", with: .object(settings))
    }
    return .object(object)
  }

  private mutating func complete(chain: [JSONValue]) -> [JSONValue] {
    chain.enumerated().map { index, entry in
      let completed = complete(entry)
      guard index == 0, var object = completed.object, let prefix = inputPrefix(for: entry) else {
        return completed
      }
      object.append(Key.input, .string(next(prefix)))
      return .object(object)
    }
  }

  /// How the name of the input begins that is made for the first layer of a chain; `nil` if none is:
  /// a model has inputs of its own.
  private func inputPrefix(for first: JSONValue) -> String? {
    guard keras.line == .keras1, let entry = try? LayerEntry(first),
      entry.className != "InputLayer", entry.config.array == nil, entry.settings["layers"] == nil
    else { return nil }
    return "\(entry.shortClassName.lowercased())_input"
  }

  /// The next name with this beginning. TensorFlow leaves out the number of the first.
  private mutating func next(_ prefix: String) -> String {
    let number = used[prefix, default: 0]
    used[prefix] = number + 1
    guard keras.line == .tensorFlow else { return "\(prefix)_\(number + 1)" }
    return number == 0 ? prefix : "\(prefix)_\(number)"
  }
}

extension JSONValue {
  /// The entry of a model, with the names that Keras gives on loading to what has none in the file.
  ///
  /// - Parameter keras: The Keras that wrote it; told from the settings if it is `nil`.
  public func namedOnLoading(by keras: KerasVersion?) -> JSONValue {
    let keras = keras ?? .latest(ConfigHints(in: self).line)
    guard keras.namesOnLoading else { return self }
    var names = LoadingNames(keras: keras)
    return names.complete(self)
  }
}

extension KerasVersion {
  /// Whether files leave out names that loading then gives.
  fileprivate var namesOnLoading: Bool { line == .keras1 || line != .keras3 && !isAtLeast(2, 2, 3) }
}

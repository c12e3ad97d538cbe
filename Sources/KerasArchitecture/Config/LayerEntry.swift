/// A layer as a configuration lists it: its class, name and settings, not yet given a meaning.
public struct LayerEntry: Sendable {
  /// The class as the file names it: `Dense`, `package>Scale`.
  public let className: String
  /// The module of the class, where the file says it.
  public let module: String?
  /// The name under which a custom class is registered.
  public let registeredName: String?
  /// The name of the layer: where the file gives none, what loading names it, if that is known; else
  /// empty.
  public let name: String
  /// Whether the name is not in the file, but what loading gives to a nameless model.
  public let isNamedOnLoading: Bool
  /// The name of the input that loading makes for the layer, if it is the first of a chain.
  let inputNameOnLoading: String?
  /// The settings: an object, or for a Sequential model of Keras 1 and 2 a list of layers.
  public let config: JSONValue
  /// What the layer was built with.
  public let buildConfig: JSONValue?
  /// The calls of the layer.
  public let inboundNodes: [JSONValue]
  /// The number that all entries of one and the same layer share.
  public let sharedObjectID: Int?

  /// Reads an entry of any Keras version.
  ///
  /// - Throws: ``ConfigError`` if it is no object or has no class.
  public init(_ json: JSONValue) throws(ConfigError) {
    guard let object = json.object else {
      throw ConfigError("a layer", "is \(json.kind), not an object")
    }
    config = object["config"] ?? .object(JSONObject())
    if let className = object["class_name"]?.string {
      self.className = className
      let name = object["name"]?.string ?? config["name"]?.string
      let given = object[LoadingNames.Key.name]?.string
      self.name = name ?? given ?? ""
      isNamedOnLoading = name == nil && given != nil
    } else if let className = object["name"]?.string, object["config"] == nil {
      // The flat form that Keras 0.x wrote and Keras 1 still reads (keras 1.2.2 keras/models.py).
      self.className = className
      name = object["custom_name"]?.string ?? ""
      isNamedOnLoading = false
    } else {
      throw ConfigError("class_name", object["class_name"] == nil ? "is missing" : "is no string")
    }
    module = object["module"]?.string
    registeredName = object["registered_name"]?.string
    buildConfig = object["build_config"]
    inboundNodes = object["inbound_nodes"]?.array ?? []
    sharedObjectID = object["shared_object_id"]?.int
    inputNameOnLoading = object[LoadingNames.Key.input]?.string
  }

  /// The settings as an object; empty where they are a list.
  public var settings: JSONObject { config.object ?? JSONObject() }

  /// The class name without the package of a custom class: `Scale` of `package>Scale`.
  public var shortClassName: String {
    guard className.utf8.contains(UInt8(ascii: ">")) else { return className }
    return className.split(separator: ">").last.map(String.init) ?? className
  }

  /// Whether training changes the layer, as its own settings say.
  public var isTrainable: Bool { settings["trainable"]?.bool ?? true }

  /// Whether the class belongs to somebody's own code, whatever its name.
  public var isCustom: Bool {
    if let registeredName, registeredName.contains(">") { return true }
    if className.contains(">") { return true }
    guard let module else { return false }
    let root = module.split(separator: ".").first ?? ""
    return !["keras", "tf_keras", "tensorflow"].contains(root)
  }
}

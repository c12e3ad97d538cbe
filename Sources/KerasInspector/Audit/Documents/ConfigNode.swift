import KerasArchitecture

/// A JSON object in a model file, and where it stands.
struct ConfigNode: Sendable {
  /// The object.
  let object: JSONObject
  /// The way to it.
  let place: JSONPlace
  /// The layer that it belongs to, or is.
  let layer: String?
  /// Whether it is an entry of a list of layers.
  let isLayer: Bool
  /// The keys that stand in it more than once.
  let repeatedKeys: [String]
  /// Whether the file is one that the legacy loaders of HDF5 read.
  let isLegacy: Bool

  /// The class that it is an object of.
  let className: String?
  /// The module in which Keras looks the class or function up.
  let module: String?
  /// The name under which a loader may have registered the class.
  let registeredName: String?
  /// The settings of the object, or the name of the function.
  let config: JSONValue?
  /// Whether a key tells what kind of function another one holds, as in `function_type`.
  let saysTypes: Bool

  /// Creates the node of an object.
  init(
    object: JSONObject, place: JSONPlace, layer: String?, isLayer: Bool, repeatedKeys: [String],
    isLegacy: Bool
  ) {
    (self.object, self.place, self.layer, self.isLayer) = (object, place, layer, isLayer)
    (self.repeatedKeys, self.isLegacy) = (repeatedKeys, isLegacy)
    // Nearly every check asks for these: they are looked up together, once.
    var className, module, registeredName, config: JSONValue?
    var saysTypes = false
    for (key, value) in object.members {
      switch key {
      case "class_name": className = value
      case "module": module = value
      case "registered_name": registeredName = value
      case "config": config = value
      default: saysTypes = saysTypes || key.hasSuffix("_type")
      }
    }
    (self.className, self.module) = (className?.string, module?.string)
    (self.registeredName, self.config) = (registeredName?.string, config)
    self.saysTypes = saysTypes
  }

  /// The string at `key`, if there is one.
  func string(_ key: String) -> String? { object[key]?.string }

  /// The class without the package of a custom one.
  var shortClassName: String? {
    className.map { name in
      name.utf8.contains(UInt8(ascii: ">"))
        ? name.split(separator: ">").last.map(String.init) ?? name : name
    }
  }

  /// A finding about the member `key` of the object, or about all of it.
  func finding(
    _ severity: Finding.Severity, _ code: FindingCode, at key: String? = nil, _ message: String,
    affects: String? = nil, advice: String? = nil
  ) -> Finding {
    Finding(
      severity, code, layer: layer?.shortened(to: 500), path: place.path(to: key), message,
      affects: affects,
      advice: advice)
  }
}

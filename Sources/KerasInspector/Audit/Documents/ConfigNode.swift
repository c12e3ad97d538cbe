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

  /// The string at `key`, if there is one.
  func string(_ key: String) -> String? { object[key]?.string }

  /// The class without the package of a custom one.
  let shortClassName: String?

  /// Creates the node of an object.
  init(
    object: JSONObject, place: JSONPlace, layer: String?, isLayer: Bool, repeatedKeys: [String],
    isLegacy: Bool
  ) {
    (self.object, self.place, self.layer, self.isLayer) = (object, place, layer, isLayer)
    (self.repeatedKeys, self.isLegacy) = (repeatedKeys, isLegacy)
    // Every rule asks for it, and few classes have a package.
    shortClassName = object["class_name"]?.string.flatMap { name in
      name.utf8.contains(UInt8(ascii: ">"))
        ? name.split(separator: ">").last.map(String.init) : name
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

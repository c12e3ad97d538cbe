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
  var shortClassName: String? {
    string("class_name")?.split(separator: ">").last.map(String.init)
  }

  /// A finding about the member `key` of the object, or about all of it.
  func finding(
    _ severity: Finding.Severity, _ code: FindingCode, at key: String? = nil, _ message: String,
    affects: String? = nil, advice: String? = nil
  ) -> Finding {
    Finding(
      severity, code, layer: layer, path: place.path(to: key), message, affects: affects,
      advice: advice)
  }
}

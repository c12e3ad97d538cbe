import KerasArchitecture

extension Report.Training {
  /// Reads `training_config` or `compile_config`.
  init?(_ json: JSONValue) {
    guard json.object != nil else { return nil }
    self.init(
      optimizer: Self.names(json["optimizer_config"] ?? json["optimizer"]).first,
      losses: Self.names(json["loss"]), metrics: Self.names(json["metrics"]))
  }

  /// The names of losses and metrics, whatever structure they stand in: a name, an object with a
  /// class or a function, or lists and dictionaries of them.
  private static func names(_ json: JSONValue?) -> [String] {
    guard let json else { return [] }
    if let name = json.string { return [name] }
    if let elements = json.array { return elements.flatMap { names($0) } }
    guard let object = json.object else { return [] }
    guard let className = object["class_name"]?.string else {
      return object.values.flatMap { names($0) }
    }
    if className == "function" { return names(object["config"]) }
    let name = className.split(separator: ">").last.map(String.init) ?? className
    return [object["config"]?["fn"].map { names($0).first ?? name } ?? name]
  }
}

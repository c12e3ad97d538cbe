/// A class of Keras with the name of a custom one, which is looked up first.
enum RegisteredName: DocumentCheck {
  static func findings(in node: ConfigNode) -> [Finding] {
    guard let module = node.module, PythonModule.isKeras(module),
      let className = node.className, className != "function",
      let registered = node.registeredName, registered != className
    else { return [] }
    return [
      node.finding(
        .note, .registeredName, at: "registered_name",
        "\(className.shortened(to: 100)) of Keras is registered as "
          + registered.shortened(to: 100),
        affects: "Keras before 3.15.0 takes a custom class of that name in its place")
    ]
  }
}

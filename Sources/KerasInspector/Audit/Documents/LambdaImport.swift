/// A function of a `Lambda` that is named by its module, as Keras 2 writes it.
enum LambdaImport: DocumentCheck {
  static func findings(in node: ConfigNode) -> [Finding] {
    guard node.saysTypes else { return [] }
    return ["function", "output_shape", "mask", "mode", "output_mask"].compactMap { key in
      guard let name = node.string(key), node.string("\(key)_type") == "function" else {
        return nil
      }
      let module = key == "function" ? node.module : node.string("\(key)_module")
      let isOwn = module.map(PythonModule.isModelling) ?? true
      return node.finding(
        isOwn ? .note : .warning, .lambdaImport, at: key,
        "calls the function \(name.shortened(to: 100))"
          + (module.map { " of the module \($0.shortened(to: 100))" } ?? ", found by its name"),
        affects: isOwn
          ? "loads where the loader has a function of this name"
          : "Keras 2, tf.keras and tf_keras look it up without asking, where the module is imported",
        advice: isOwn ? nil : "read what that function does before you load or call the model")
    }
  }
}

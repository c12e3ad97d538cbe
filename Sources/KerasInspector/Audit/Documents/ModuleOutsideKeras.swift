/// An object whose class or function is looked up in a module that is not Keras' own.
enum ModuleOutsideKeras: DocumentCheck {
  static func findings(in node: ConfigNode) -> [Finding] {
    guard let module = node.module, !module.isEmpty, !PythonModule.isKeras(module),
      let className = node.className, className != "__typespec__"
    else { return [] }
    let isFunction = className == "function"
    if isFunction, module == "builtins" { return [] }
    let name = isFunction ? node.config?.string ?? "" : className
    let severity: Finding.Severity
    switch PythonModule.package(of: module) {
    case "tensorflow", "__main__": severity = isFunction && module != "__main__" ? .warning : .note
    default:
      // A class that is registered under its package is looked up there first.
      let isRegistered = node.registeredName?.hasSuffix(">" + name) ?? false
      severity = isRegistered && !PythonModule.isGeneralPurpose(module) ? .note : .warning
    }
    return [
      node.finding(
        severity, .moduleOutsideKeras, at: "module",
        "\(isFunction ? "the function" : "the class") \(name.shortened(to: 100)) "
          + "of the module \(module.shortened(to: 100))",
        affects: "Keras 3.0.0 to 3.8.0 import any module that a .keras file names (CVE-2025-1550); "
          + "later ones take only what the loader has registered",
        advice: severity == .note
          ? nil : "load it with Keras 3.9 or later, and only if you know why the model names it")
    ]
  }
}

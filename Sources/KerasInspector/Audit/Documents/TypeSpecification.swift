/// A type specification of TensorFlow, whose class is looked up by module as an object's is.
enum TypeSpecification: DocumentCheck {
  static func findings(in node: ConfigNode) -> [Finding] {
    guard node.className == "__typespec__" || node.object["spec_name"] != nil,
      let module = node.module, PythonModule.package(of: module) != "tensorflow",
      !module.isEmpty
    else { return [] }
    let name = node.string("spec_name") ?? ""
    return [
      node.finding(
        .warning, PythonModule.isKeras(module) ? .unsafeKerasAPI : .moduleOutsideKeras,
        at: "module",
        "the type specification \(name.shortened(to: 100)) of the module "
          + module.shortened(to: 100),
        affects: "Keras 3.0.0 to 3.8.0 import any module that is named so (CVE-2025-1550)",
        advice: "load it with Keras 3.11 or later, and only if you know why the model names it")
    ]
  }
}

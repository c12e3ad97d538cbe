import KerasArchitecture

/// A class that is not Keras' own: what it does is up to whoever loads the model.
enum CustomObject: DocumentCheck {
  static func findings(in node: ConfigNode) -> [Finding] {
    guard let className = node.className, !className.hasPrefix("__"),
      !isKeras(className), className != "function" || isLocal(node)
    else { return [] }
    let registered = node.registeredName
    let name: String
    if className.contains(">") {
      name = className
    } else if let registered, registered.contains(">"), !isKeras(node) {
      name = registered
    } else if node.isLayer, node.config?["layers"] == nil, !isKeras(node),
      LayerRegistry.standard[className] == nil, !isOperation(node)
    {
      name = className
    } else {
      return []
    }
    return [
      node.finding(
        .note, .customObject, at: "class_name",
        "\(name.shortened(to: 100)) is not part of Keras",
        affects: "runs whatever the loader's environment has under this name",
        advice: "get it from the model's author")
    ]
  }

  /// Whether tf.keras writes its own classes so: `Custom>Adam`, and operations as layers.
  private static func isKeras(_ className: String) -> Bool {
    operationLayers.contains(className)
      || className.hasPrefix("Custom>") && optimizers.contains(String(className.dropFirst(7)))
  }

  /// Whether it is an operation of Keras 3, of which `.h5` files do not say the module.
  private static func isOperation(_ node: ConfigNode) -> Bool {
    node.config?["trainable"] == nil
      && node.className.map { LayerRegistry.operations[$0] != nil } ?? false
  }

  private static let operationLayers: Set<String> = [
    "TFOpLambda", "SlicingOpLambda", "InstanceMethod", "InstanceProperty", "ClassMethod",
    "TensorFlowOpLayer", "AddLoss", "AddMetric",
  ]

  private static let optimizers: Set<String> = [
    "SGD", "RMSprop", "Adam", "AdamW", "Adamax", "Adadelta", "Adagrad", "Nadam", "Ftrl", "Lion",
    "Adafactor", "LossScaleOptimizer",
  ]

  /// Whether a function stands without a module to import it from.
  private static func isLocal(_ node: ConfigNode) -> Bool {
    ["", "builtins"].contains(node.module ?? "")
  }

  private static func isKeras(_ node: ConfigNode) -> Bool {
    node.module.map(PythonModule.isKeras) ?? false
  }
}

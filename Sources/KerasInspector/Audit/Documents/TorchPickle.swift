/// A PyTorch module that is stored as a pickle in the configuration.
enum TorchPickle: DocumentCheck {
  static func findings(in node: ConfigNode) -> [Finding] {
    guard node.shortClassName == "TorchModuleWrapper",
      let pickle = node.config?["module"]?.string
    else { return [] }
    return [
      node.finding(
        .warning, .torchPickle, at: "config.module",
        "a pickled PyTorch module of \(pickle.utf8.count.counting("character")) in base64",
        affects: "Keras 3.11.0 to 3.11.2 unpickle it, which runs what it says (CVE-2025-49655); "
          + "later ones refuse unless safe_mode=False",
        advice: "load it only if you trust its author")
    ]
  }
}

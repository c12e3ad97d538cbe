/// A layer that loads a TensorFlow SavedModel, which can hold any program, from a path.
enum TFSMLayer: DocumentCheck {
  static func findings(in node: ConfigNode) -> [Finding] {
    guard node.shortClassName == "TFSMLayer" else { return [] }
    let path = node.config?["filepath"]?.string ?? ""
    return [
      node.finding(
        .warning, .tfsmLayer, at: "config.filepath",
        "loads the TensorFlow SavedModel at \(path.shortened(to: 200))",
        affects: "Keras 3.0.0 to 3.12.0 and 3.13.0 to 3.13.1 load it, safe_mode or not "
          + "(CVE-2026-1462); later ones refuse unless safe_mode=False",
        advice: "look at what lies at that path before you load the model")
    ]
  }
}

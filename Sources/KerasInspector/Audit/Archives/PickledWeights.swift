/// Weights in NumPy's `.npz`, which Keras writes as pickled objects.
///
/// Keras reads them where the archive has no `model.weights.h5` (keras 3.0.0 to 3.15.1
/// `saving/saving_lib.py`, `NpzIOStore`; since 3.9.0 without unpickling).
enum PickledWeights: ArchiveCheck {
  private static let name = "model.weights.npz"

  static func findings(in archive: ZipDirectory) -> [Finding] {
    guard archive[name] != nil, archive["model.weights.h5"] == nil else { return [] }
    return [
      Finding(
        .warning, .pickledWeights, path: name, "the weights are pickled objects",
        affects: "Keras 3.0.0 to 3.8.0 unpickle them, which runs what they say; later ones refuse",
        advice: "load it only if you trust its author; saved again, the weights are an .h5 file")
    ]
  }
}

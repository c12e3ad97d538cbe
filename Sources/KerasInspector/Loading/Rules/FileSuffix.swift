import KerasArchitecture

/// Keras 3 goes by the end of the name, and tries nothing else (keras 3.15.1
/// `saving/saving_api.py`); TensorFlow's reads a `.keras` archive under that name only.
enum FileSuffix: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    let name = attempt.path.split(separator: "/").last.map(String.init) ?? attempt.path
    switch attempt.file.format {
    case .kerasArchive: return archive(name, attempt)
    case .kerasH5: return model(name, attempt)
    case .weightsH5, .legacyWeightsH5: return weights(name, attempt)
    case .shardedWeights, .architectureJSON, .directory: return []
    }
  }

  private static func archive(_ name: String, _ attempt: LoadingAttempt) -> [Finding] {
    let loader = attempt.loader
    guard loader.line == .keras3 || loader.isTensorFlow(from: 2, 12) else {
      return [
        refusal(
          attempt, "Keras has .keras archives only since TensorFlow 2.12",
          advice: "load it with a later Keras")
      ]
    }
    guard !name.hasSuffix(".keras") else { return [] }
    let isH5 = [".h5", ".hdf5"].contains { name.hasSuffix($0) }
    return [
      refusal(
        attempt,
        "this is a .keras archive; "
          + attempt.says(
            isH5 ? "Unable to open file (file signature not found)" : "File format not supported"),
        advice: "rename it to end in .keras")
    ]
  }

  private static func model(_ name: String, _ attempt: LoadingAttempt) -> [Finding] {
    guard attempt.loader.line == .keras3, ![".h5", ".hdf5"].contains(where: { name.hasSuffix($0) })
    else { return [] }
    return [
      refusal(
        attempt,
        "this is a model in HDF5; "
          + attempt.says(
            name.hasSuffix(".keras")
              ? "Please ensure the file is an accessible `.keras` zip file"
              : "File format not supported"),
        advice: "rename it to end in .h5")
    ]
  }

  private static func weights(_ name: String, _ attempt: LoadingAttempt) -> [Finding] {
    guard attempt.loader.line == .keras3 else { return [] }
    let isStore = attempt.file.format == .weightsH5
    let isNamedStore = name.hasSuffix(".weights.h5")
    if isStore, !isNamedStore {
      return [
        refusal(
          attempt, "these are weights in the layout of Keras 3, which it reads by that name only",
          advice: "rename it to end in .weights.h5")
      ]
    }
    if !isStore, isNamedStore || ![".h5", ".hdf5"].contains(where: { name.hasSuffix($0) }) {
      return [
        refusal(
          attempt,
          isNamedStore
            ? "these are weights in the layout of Keras 2; by its name it is taken for that of Keras 3"
            : "these are weights in HDF5; " + attempt.says("File format not supported"),
          advice: "rename it to end in .h5, but not in .weights.h5")
      ]
    }
    return []
  }

  private static func refusal(_ attempt: LoadingAttempt, _ message: String, advice: String)
    -> Finding
  {
    attempt.finding(.error, .unsupportedSuffix, message, advice: advice)
  }
}

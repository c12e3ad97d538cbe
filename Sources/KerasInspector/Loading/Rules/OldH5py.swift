import KerasArchitecture

/// Keras up to 2.3.1, and TensorFlow up to 2.1, decode what h5py has returned decoded since its 3.0.
enum OldH5py: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    let loader = attempt.loader
    let isOld = [.keras1, .keras2].contains(loader.line) || loader.isTensorFlow(before: 2, 2)
    // To the Keras that wrote the file, this is nothing new.
    guard isOld, [.kerasH5, .legacyWeightsH5].contains(attempt.file.format),
      let writer = attempt.writer, writer.line != loader.line
    else { return [] }
    return [
      attempt.finding(
        .note, .oldH5py, attempt.says("'str' object has no attribute 'decode'") + ", with h5py 3",
        advice: "install h5py<3 beside it")
    ]
  }
}

/// A file that is an HDF5 file and a zip archive at once.
enum Polyglot: FileCheck {
  static func findings(in file: ModelFile, path: String) -> [Finding] {
    guard file.isPolyglot else { return [] }
    return [
      Finding(
        .warning, .polyglot, "the file is an HDF5 file and a zip archive at once",
        affects: "Keras 3 reads the archive where the name ends in .keras, and the HDF5 file where "
          + "it ends in .h5 or .hdf5",
        advice: "a scanner that reads only one of them does not see what the other holds")
    ]
  }
}

/// Texts in an encoding that Keras does not write, which hides them from those who search for words.
enum Encodings: FileCheck {
  static func findings(in file: ModelFile, path: String) -> [Finding] {
    file.documents.filter(\.isWide).map { document in
      Finding(
        .note, .notUTF8, path: document.path, "the text is in UTF-16 or UTF-32",
        affects: "Python, and with it Keras, reads it; programs that look for words in it do not",
        advice: "Keras writes UTF-8")
    }
  }
}

import KerasArchitecture
import Testing

@testable import KerasInspector

@Suite("Loaders")
struct LoaderTests {
  @Test(
    "are read as pip writes them",
    arguments: [
      ("keras==3.15", "Keras 3.15", .keras3), ("keras==3.0.5", "Keras 3.0.5", .keras3),
      ("keras==2.3.1", "Keras 2.3.1", .keras2), ("keras==2.15.0", "Keras 2.15.0", .tensorFlow),
      ("Keras==1.2.2", "Keras 1.2.2", .keras1),
      ("tf-keras==2.21.0", "tf-keras 2.21.0", .tensorFlow),
      ("tf_keras==2.15", "tf-keras 2.15", .tensorFlow),
      ("tf.keras==2.0", "tf.keras 2.0", .tensorFlow),
      ("tensorflow==2.11", "tf.keras 2.11", .tensorFlow),
      ("tf.keras==2.16", "tf.keras 2.16", .keras3),
    ] as [(String, String, KerasVersion.Line)])
  func reading(_ text: String, _ description: String, _ line: KerasVersion.Line) throws {
    let loader = try #require(Loader(text))
    #expect(loader.description == description)
    #expect(loader.version.line == line)
  }

  @Test(
    "are nothing else",
    arguments: [
      "", "keras", "keras==", "keras=3.15", "keras>=3", "torch==2.0", "==3.15", "keras==new",
      "keras==3.15 ", "keras==3\u{1B}[2J", "tf-keras==3.0", "tf.keras==3.0",
    ])
  func refusal(_ text: String) { #expect(Loader(text) == nil) }

  @Test(
    "wrote files of their versions",
    arguments: [
      ("1.2.2", "Keras 1.2.2"), ("2.2.4", "Keras 2.2.4"), ("2.2.4-tf", "tf.keras 2.0"),
      ("2.3.0-tf", "tf.keras 2.2"), ("2.4.0", "tf.keras 2.3"), ("2.15.0", "tf.keras 2.15"),
      ("2.21.0", "tf-keras 2.21"), ("3.15.1", "Keras 3.15.1"),
    ])
  func writers(_ version: String, _ description: String) throws {
    let version = try #require(KerasVersion(version))
    #expect(Loader(thatWrote: version).description == description)
  }
}

import KerasArchitecture
import Testing

@testable import KerasInspector

/// An optimizer, the Keras that wrote it, and what it keeps for a Dense layer of 3 units on 4.
struct OptimizerCase: CustomTestStringConvertible, Sendable {
  let keras: String
  let className: String
  var settings = ""
  /// How many arrays there are of the shape of the kernel, and of that of the bias.
  let count: (kernel: Int, bias: Int)
  /// The shapes of further ones.
  var others: [[Int]] = []

  init(
    _ keras: String, _ className: String, _ kernel: Int, _ bias: Int, settings: String = "",
    others: [[Int]] = []
  ) {
    (self.keras, self.className, self.settings) = (keras, className, settings)
    (count, self.others) = ((kernel, bias), others)
  }

  var testDescription: String { "\(className) of Keras \(keras) {\(settings)}" }

  var shapes: [[Int]] {
    Array(repeating: [4, 3], count: count.kernel) + Array(repeating: [3], count: count.bias)
      + others
  }

  /// What the rule says of a model with these arrays.
  func findings(shapes: [[Int]]) throws -> [Finding] {
    let isKeras3 = keras.hasPrefix("3")
    let test = LoadingCase(
      title: "", keras: keras,
      layers:
        "\(isKeras3 ? LoadingCase.input3 : LoadingCase.input), \(LoadingCase.layer("Dense", #""units": 3"#))",
      training:
        #"{"optimizer_config": {"class_name": "\#(className)", "config": {\#(settings)}}}"#,
      loader: isKeras3 ? "keras==3.15" : "tf.keras==2.15", codes: [], optimizer: shapes)
    return try test.findings().filter { $0.code == .optimizerMismatch }
  }

  /// The numbers are those of files that each Keras wrote.
  static let all: [OptimizerCase] = [
    OptimizerCase("1.2.2", "SGD", 1, 1), OptimizerCase("2.3.1", "SGD", 1, 1),
    OptimizerCase("2.3.1", "RMSprop", 1, 1, settings: #""centered": true"#),
    OptimizerCase("2.3.1", "Adam", 2, 2, others: [[], [1], [1]]),
    OptimizerCase("2.3.1", "Adam", 3, 3, settings: #""amsgrad": true"#),
    OptimizerCase("2.0.8", "Adamax", 2, 2),
    OptimizerCase("2.3.0-tf", "SGD", 1, 1, settings: #""momentum": 0.9"#),
    OptimizerCase("2.3.0-tf", "RMSprop", 3, 3, settings: #""momentum": 0.9, "centered": true"#),
    OptimizerCase("2.4.0", "Ftrl", 2, 2), OptimizerCase("2.15.0", "SGD", 1, 1),
    OptimizerCase("2.15.0", "Custom>Adam", 2, 2), OptimizerCase("2.15.0", "Custom>Lion", 1, 1),
    OptimizerCase(
      "2.15.0", "LossScaleOptimizer",
      2, 2, settings: #""inner_optimizer": {"class_name": "Custom>Adam", "config": {}}"#),
    OptimizerCase("3.15.1", "SGD", 1, 1, settings: #""momentum": 0.9"#),
    OptimizerCase("3.15.1", "SGD", 1, 1, settings: #""momentum": 0.0, "use_ema": true"#),
    OptimizerCase("3.15.1", "SGD", 1, 1, settings: #""gradient_accumulation_steps": 2"#),
    OptimizerCase("3.15.1", "RMSprop", 1, 1, settings: #""momentum": 0.0"#),
    OptimizerCase("3.15.1", "Adam", 2, 2, others: [[], []]),
    OptimizerCase("3.15.1", "Adam", 3, 3, settings: #""use_ema": true"#),
    OptimizerCase("3.15.1", "AdamW", 3, 3, settings: #""amsgrad": true"#),
    OptimizerCase("3.15.1", "Adamax", 2, 2), OptimizerCase("3.15.1", "Nadam", 2, 2),
    OptimizerCase("3.15.1", "Adagrad", 1, 1), OptimizerCase("3.15.1", "Adadelta", 2, 2),
    OptimizerCase("3.15.1", "Ftrl", 2, 2), OptimizerCase("3.15.1", "Lion", 1, 1),
    OptimizerCase("3.15.1", "Lamb", 2, 2), OptimizerCase("3.15.1", "ScheduleFreeAdamW", 2, 2),
    OptimizerCase("3.15.1", "Adafactor", 1, 2, others: [[4]]),
    OptimizerCase("3.15.1", "Muon", 1, 2),
    OptimizerCase(
      "3.15.1", "LossScaleOptimizer", 2, 2,
      settings: #""inner_optimizer": {"class_name": "Adam", "config": {}}"#),
  ]
}

@Suite("The state of optimizers")
struct OptimizerSlotsTests {
  @Test("is sound as Keras writes it", arguments: OptimizerCase.all)
  func sound(_ test: OptimizerCase) throws {
    #expect(try test.findings(shapes: test.shapes) == [])
  }

  @Test("is not, where an array is missing or there is one more", arguments: OptimizerCase.all)
  func missing(_ test: OptimizerCase) throws {
    // For SGD without momentum some versions of 2.11 and later keep none, and that is sound.
    let rest = Array(test.shapes.dropFirst())
    if !(test.keras == "2.15.0" && test.className == "SGD") {
      #expect(try test.findings(shapes: rest).map(\.severity) == [.warning])
    }
    #expect(try test.findings(shapes: rest + [[3, 4]]).count == 1)
    #expect(try test.findings(shapes: test.shapes + [[4, 3], [4, 3]]).count == 1)
  }

  @Test("is not told where nothing is known of it")
  func unknown() throws {
    let untrained = OptimizerCase("3.15.1", "Adam", 0, 0, others: [[], []])
    #expect(try untrained.findings(shapes: untrained.shapes) == [])
    let own = OptimizerCase("3.15.1", "mine>Adam", 1, 0)
    #expect(try own.findings(shapes: own.shapes) == [])
  }

  @Test(
    "of another shape stops an archive, and leaves .h5 with a warning",
    arguments: [(FileFormat.kerasArchive, "error"), (.kerasH5, "warning")])
  func archive(_ format: FileFormat, _ severity: String) throws {
    let test = LoadingCase(
      title: "", keras: "3.15.1", format: format, file: "model.keras",
      layers: "\(LoadingCase.input3), \(LoadingCase.layer("Dense", #""units": 3"#))",
      training: #"{"optimizer": {"class_name": "Lion", "config": {}}}"#, loader: "keras==3.15",
      codes: [], optimizer: [[3, 4], [3]])
    let findings = try test.findings().filter { $0.code == .optimizerMismatch }
    #expect(findings.map(\.severity.rawValue) == [severity])
  }

  @Test("is told with the numbers")
  func message() throws {
    let test = OptimizerCase("3.15.1", "Adam", 2, 2)
    let finding = try #require(try test.findings(shapes: [[4, 3], [3], [3]]).first)
    #expect(
      finding.message
        == "the state of Adam is not that of the trainable weights (arrays of shape (4, 3): 2 due, 1 "
        + "stored); Keras 3.15 warns, and starts with a fresh optimizer")
    #expect(finding.path == "/optimizer_weights")
  }
}

import Testing

@testable import KerasArchitecture

@Suite("Layers, against what Keras printed of them")
struct LayerExpectationTests {
  @Test(
    "infers what Keras infers, or says that it cannot",
    arguments: LayerExpectation.all.filter { !$0.lacksSettings })
  func inference(_ due: LayerExpectation) throws {
    let layer = try due.layer()
    let inference = layer.infer(due.call)
    let mayBeUnknown = Self.undetermined.contains(due.className)
    if let shapes = inference.output.value?.shapes {
      #expect(shapes == due.output.shapes)
    } else {
      #expect(mayBeUnknown, "\(inference.output.reason ?? "")")
    }
    guard let created = inference.weights.value else {
      #expect(mayBeUnknown, "\(inference.weights.reason ?? "")")
      return
    }
    let isTrainable = try LayerEntry(due.entry).isTrainable
    let isFrozen = !isTrainable && (layer.freezesItsWeights || due.keras.line == .keras3)
    let weights = isFrozen ? created.frozen() : created
    let tally = WeightTally(weights)
    #expect(tally?.elements == due.params)
    #expect(tally?.trainableElements == due.trainableParams)
    #expect(Self.sorted(weights.map(\.shape)) == Self.sorted(due.shapes))
    if let formula = inference.formula { #expect(formula.value == due.params, "\(formula)") }
  }

  /// Shapes in an order of their own: that of the weights differs between the containers.
  private static func sorted(_ shapes: [[Int]]) -> [String] { shapes.map { "\($0)" }.sorted() }

  @Test("every class has a row that Keras printed")
  func coverage() {
    let names = Set(LayerRegistry.standard.rules.flatMap { rule in rule.classes.map(\.name) })
    #expect(names.subtracting(Self.printed).subtracting(Self.notPrinted).sorted() == [])
    #expect(Self.printed.intersection(Self.notPrinted).sorted() == [])
  }

  /// The classes of all rows, those of the layers and cells in their settings, and those of the
  /// operations of `tf.keras`.
  static let printed: Set<String> = {
    var names: Set<String> = []
    var open =
      LayerExpectation.all.map(\.entry) + ExpectationFile.rows("operations2")
      + ExpectationFile.rows("operations2-nodes")
    while let value = open.popLast() {
      if let name = value["class_name"]?.string { names.insert(name) }
      open += value.array ?? value.object?.values ?? []
    }
    return names
  }()

  /// Classes whose shapes or weights their settings do not always determine: code, what was learned
  /// from data, and axes whose order Keras 1 did not save.
  static let undetermined: Set<String> = [
    "Lambda", "Merge", "Discretization", "UpSampling2D", "UpSampling3D", "ZeroPadding2D",
    "ZeroPadding3D", "Cropping2D", "Cropping3D",
  ]

  /// Classes that no row can be printed of.
  static let notPrinted: Set<String> = [
    // What the sample models cover.
    "Model",
    // Other names of classes, which Keras reads and does not write.
    "AvgPool1D", "AvgPool2D", "AvgPool3D", "MaxPool1D", "MaxPool2D", "MaxPool3D",
    "GlobalAvgPool1D", "GlobalAvgPool2D", "GlobalAvgPool3D", "GlobalMaxPool1D",
    "GlobalMaxPool2D", "GlobalMaxPool3D", "Convolution1DTranspose", "Convolution2DTranspose",
    "Convolution3DTranspose", "Deconvolution3D", "SeparableConvolution1D", "GroupedQueryAttention",
    "BatchNormalizationV1", "BatchNormalizationV2", "IndexLookup",
    // Bookkeeping of TensorFlow, which has no shape of its own.
    "AddLoss", "AddMetric",
    // What comes from outside of Keras.
    "TFSMLayer", "TorchModuleWrapper", "JaxLayer", "FlaxLayer",
  ]
}

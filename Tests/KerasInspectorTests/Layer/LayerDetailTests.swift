import KerasInspector
import Testing

@Suite("A layer")
struct LayerDetailTests {
  @Test(
    "reads as recorded",
    arguments: [
      (SampleFile.model("nested-shared"), "encoder", "layer-model"),
      (.model("nested-shared"), "encoder/normalize", "layer-nested"),
      (.model("nested-shared"), "joined", "layer-joined"),
      (.model("wrong-kernel"), "dense", "layer-mismatch"),
      (.container("model.keras"), "dense_1", "layer-archive"),
      (.container("keras3.3.weights.h5"), "layers/dense", "layer-weights"),
    ])
  func rendering(_ file: SampleFile, _ name: String, _ snapshot: String) throws {
    var detail = try LayerDetail(of: name, in: Inspection(of: file.path))
    detail.file.path = file.fileName
    try Snapshot(name: "\(snapshot).txt").expect(
      LayerTextRenderer(style: TextStyle(width: 80)).render(detail))
    try Snapshot(name: "\(snapshot).json").expect(LayerJSONRenderer().render(detail))
  }

  @Test("is found by every name that the report has", arguments: SampleModel.all)
  func names(_ sample: SampleModel) throws {
    let inspection = try Inspection(of: sample.path)
    for layer in inspection.report.model.layers {
      let detail = try LayerDetail(of: layer.name, in: inspection)
      #expect(detail.layer.params == layer.params)
      #expect(detail.settings != nil, "\(layer.name)")
      for weight in detail.weights { #expect(weight.array?.bytes == weight.report.bytes) }
      for inner in layer.layers {
        #expect(
          try LayerDetail(of: "\(layer.name)/\(inner.name)", in: inspection).layer.name
            == inner.name)
      }
    }
  }

  @Test("is named by its neighbours where it is not there")
  func absent() throws {
    let inspection = try Inspection(of: SampleFile.model("nested-shared").path)
    let error = #expect(throws: InspectionError.self) {
      try LayerDetail(of: "normalise", in: inspection)
    }
    #expect(error?.message == "it has no layer normalise; the closest names are encoder/normalize")
  }
}

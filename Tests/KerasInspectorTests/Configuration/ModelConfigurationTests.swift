import KerasArchitecture
import Testing

@testable import KerasInspector

@Suite("Configurations")
struct ModelConfigurationTests {
  @Test(
    "are printed as Python prints them",
    arguments: [
      ("[]", "[]"), ("{}", "{}"), ("[1,[2]]", "[\n  1,\n  [\n    2\n  ]\n]"),
      (#"{"b":1,"a":null}"#, "{\n  \"b\": 1,\n  \"a\": null\n}"),
      ("[NaN,Infinity,-Infinity]", "[\n  NaN,\n  Infinity,\n  -Infinity\n]"),
      ("1e-07", "1e-07"), ("1e16", "1e+16"), ("0.1", "0.1"), ("1.0", "1.0"),
      ("123456789012345678901234567890", "123456789012345678901234567890"),
      (#""a\u001b\u202e\"é""#, #""a\u001b\u202e\"é""#),
    ])
  func prettyPrinted(_ text: String, _ printed: String) throws {
    #expect(try JSONValue(parsing: text).prettyPrinted == printed)
    #expect(try JSONValue(parsing: text).prettyPrinted(limit: printed.utf8.count) == printed)
    #expect(try JSONValue(parsing: text).prettyPrinted(limit: printed.utf8.count - 1) == nil)
  }

  @Test("are the same when they are read again", arguments: SampleModel.all)
  func roundTrip(_ sample: SampleModel) throws {
    let configuration = try ModelConfiguration(of: sample.path)
    #expect(try JSONValue(parsing: configuration.model.prettyPrinted) == configuration.model)
  }

  @Test(
    "have an entry for each layer",
    arguments: [
      ("nested-shared", "joined", "Concatenate"), ("nested-shared", "encoder", "Functional"),
      ("nested-shared", "encoder/normalize", "BatchNormalization"),
      ("dense-activation", "dense_1", "Dense"), ("lstm", "lstm_1", "LSTM"),
    ])
  func entry(_ sample: String, _ name: String, _ className: String) throws {
    let configuration = try ModelConfiguration(of: SampleFile.model(sample).path)
    #expect(try configuration.entry(named: name)["class_name"]?.string == className)
  }

  @Test(
    "follow names with slashes, wrappers and cells",
    arguments: ["a/b", "a/b/inner", "wrapped/cell_1", "wrapped/cell_1/deep"])
  func slashes(_ name: String) throws {
    let model = try JSONValue(
      parsing: """
        {"class_name": "Model", "config": {"layers": [
          {"class_name": "Model", "name": "a/b", "config": {"layers": [
            {"class_name": "Dense", "config": {"name": "inner"}}]}},
          {"class_name": "RNN", "config": {"name": "wrapped", "cell": {"class_name": "StackedRNNCells",
            "config": {"name": "cell_1", "cells": [
              {"class_name": "LSTMCell", "config": {"name": "deep"}}]}}}}]}}
        """)
    #expect(model.entry(named: name, in: model) != nil)
    #expect(model.layerNames().contains(name))
  }

  @Test("find the layers of a leading Merge where summaries show them")
  func merge() throws {
    let model = try JSONValue(
      parsing: """
        {"class_name": "Sequential", "config": [{"class_name": "Merge", "config": {"layers": [
          {"class_name": "Sequential", "config": [
            {"class_name": "Dense", "config": {"name": "left"}}]}]}}]}
        """)
    #expect(model.entry(named: "left", in: model)?["class_name"]?.string == "Dense")
  }

  @Test("find a model without a name by what loading names it, and show the file's own entry")
  func nameless() throws {
    let configuration = try ModelConfiguration(of: SampleFile.model("nested-chains").path)
    let entry = try configuration.entry(named: "sequential_4/sequential_5/dense_1")
    #expect(entry["config"]?["output_dim"]?.int == 4)
    #expect(entry.object?.keys == ["class_name", "config"])
  }

  @Test("name the closest layers to one that is not there")
  func absent() throws {
    let configuration = try ModelConfiguration(of: SampleFile.model("dense-activation").path)
    let error = #expect(throws: InspectionError.self) { try configuration.entry(named: "Dense_9") }
    #expect(error?.code == .missingObject)
    #expect(
      error?.message
        == "it has no layer Dense_9; the closest names are dense_1, dense_2, dense")
  }

  @Test(
    "are asked for in vain where there is none",
    arguments: ["keras3.15.weights.h5", "keras2.2.4_weights.h5", "sharded/model.weights.json"])
  func none(_ name: String) {
    let error = #expect(throws: InspectionError.self) {
      try ModelConfiguration(of: SampleFile.container(name).path)
    }
    #expect(error?.code == .missingObject)
  }

  @Test("tell what the model was compiled with")
  func training() throws {
    let compiled = try ModelConfiguration(of: SampleFile.model("flatten-dense").path)
    #expect(try compiled.requiredTraining().object != nil)
    let bare = try ModelConfiguration(of: SampleFile.model("lstm").path)
    #expect(throws: InspectionError.self) { try bare.requiredTraining() }
  }
}

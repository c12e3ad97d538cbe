import Testing

@testable import KerasArchitecture

@Suite("Settings of a layer")
struct LayerConfigTests {
  func config(_ text: String) throws -> LayerConfig {
    let settings = try #require(try JSONValue(parsing: text).object)
    return LayerConfig(
      className: "X", settings: settings,
      context: ArchitectureContext(keras: .latest(.keras3)))
  }

  @Test("reads what converters write as floats", arguments: ["64", "64.0", "6.4e1"])
  func integers(_ text: String) throws {
    let units: Int = try config("{\"units\": \(text)}")["units"]
    #expect(units == 64)
  }

  @Test(
    "refuses what no setting can be",
    arguments: [
      ("\"64\"", "units is a string, not an integer"),
      ("64.5", "units is a number, not an integer"),
      ("null", "units is null, not an integer"),
      ("1e300", "units is a number that no model can have"),
      ("9223372036854775807", "units is a number that no model can have"),
    ])
  func wrongTypes(_ text: String, _ message: String) throws {
    let config = try config("{\"units\": \(text)}")
    let error = #expect(throws: ConfigError.self) { let _: Int = try config["units"] }
    #expect(error?.description == message)
  }

  @Test("takes the first of several keys that is there")
  func aliases() throws {
    let config = try config(#"{"output_dim": 3, "bias": false}"#)
    let units: Int = try config["units", "output_dim"]
    let hasBias: Bool = try config["use_bias", "bias", default: true]
    let mode: String? = try config["mode", default: nil]
    #expect(units == 3)
    #expect(!hasBias)
    #expect(mode == nil)
    #expect(throws: ConfigError("filters", "is missing")) { let _: Int = try config["filters"] }
  }

  @Test("reads one number for all axes, or one for each")
  func extents() throws {
    let config = try config(#"{"a": 3, "b": [1, 2], "c": [1], "d": 0}"#)
    #expect(try config.extents("a", rank: 2) == [3, 3])
    #expect(try config.extents("b", rank: 2) == [1, 2])
    #expect(try config.extents("e", rank: 2, default: 1) == [1, 1])
    #expect(throws: ConfigError("c", "has 1 numbers for 2 axes")) {
      try config.extents("c", rank: 2)
    }
    #expect(throws: ConfigError("d", "has a number below 1")) { try config.extents("d", rank: 2) }
  }

  @Test(
    "knows the Keras of a version",
    arguments: [
      ("1.2.2", .keras1), ("2.0.8", .keras2), ("2.3.1", .keras2), ("2.2.4-tf", .tensorFlow),
      ("2.1.6-tf", .tensorFlow), ("2.4.0", .tensorFlow), ("2.15.0", .tensorFlow),
      ("2.21.0", .tensorFlow), ("3.0.5", .keras3), ("3.15.1", .keras3),
    ] as [(String, KerasVersion.Line)])
  func versions(_ text: String, _ line: KerasVersion.Line) {
    #expect(KerasVersion(text)?.line == line)
  }

  @Test("knows no Keras of what is no version", arguments: ["", "-", "abc", "-5.0", "1000.0"])
  func notVersions(_ text: String) {
    #expect(KerasVersion(text) == nil)
  }

  @Test(
    "tells the type of variables from a dtype policy",
    arguments: [
      (#""float32""#, "float32"), (#""mixed_float16""#, "float32"), (#""bfloat16""#, "bfloat16"),
      (#"{"class_name": "DTypePolicy", "config": {"name": "float16"}}"#, "float16"),
      (#""int8_from_float32""#, "float32"), (#""int8_from_mixed_bfloat16""#, "float32"),
    ])
  func dtypes(_ dtype: String, _ expected: String) throws {
    let json = try JSONValue(parsing: #"{"class_name": "X", "config": {"dtype": \#(dtype)}}"#)
    #expect(try LayerEntry(json).variableDtype == expected)
  }
}

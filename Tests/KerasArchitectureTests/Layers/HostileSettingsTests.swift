import Testing

@testable import KerasArchitecture

@Suite("Settings no model can have")
struct HostileSettingsTests {
  /// The largest setting that is read.
  static let huge = Int.largestSetting

  @Test(
    "leave the output open and never trap",
    arguments: [
      ("Conv1D", #"{"filters": 1, "kernel_size": \#(huge), "dilation_rate": \#(huge)}"#),
      ("Conv1D", #"{"filters": 1, "kernel_size": 12}"#),
      ("Conv1DTranspose", #"{"filters": 1, "kernel_size": \#(huge), "dilation_rate": \#(huge)}"#),
      ("UpSampling1D", #"{"size": \#(huge), "name": "twice"}"#),
      ("Reshape", #"{"target_shape": [0, -1]}"#),
      ("Reshape", #"{"target_shape": [7]}"#),
      ("Permute", #"{"dims": [9, 1]}"#),
      ("Cropping1D", #"{"cropping": [10, 1]}"#),
      ("Concatenate", #"{"axis": 9}"#),
      ("Dot", #"{"axes": 0}"#),
    ])
  func output(className: String, settings: String) throws {
    let input: Shape = [nil, className.hasPrefix("UpSampling") ? 1 << 41 : 11, 1]
    let shapes = className == "Dot" ? [input, input] : [input]
    let inference = try LayerCase.layer(className, settings).infer(LayerCall(shapes: shapes))
    #expect(inference.output.reason != nil)
  }

  @Test(
    "leave the weights open and never trap",
    arguments: [
      ("Conv1D", #"{"filters": 9, "kernel_size": 1, "groups": 9}"#),
      ("DepthwiseConv2D", #"{"kernel_size": 1, "depth_multiplier": \#(huge)}"#),
      ("GroupNormalization", #"{"groups": 9}"#),
      ("BatchNormalization", #"{"axis": [1, \#(huge)]}"#),
      ("LayerNormalization", #"{"axis": -9}"#),
      ("PReLU", #"{"shared_axes": [\#(huge)]}"#),
    ])
  func weights(className: String, settings: String) throws {
    let input: Shape = className == "Conv1D" ? [nil, 4, 2] : [nil, 4, 4, 1 << 30]
    let inference = try LayerCase.layer(className, settings).infer(LayerCall(shapes: [input]))
    #expect(inference.weights.reason != nil)
    #expect(inference.formula == nil)
  }

  @Test(
    "are refused",
    arguments: [
      ("Conv2D", #"{"filters": 0, "kernel_size": 3}"#),
      ("Conv2D", #"{"filters": 4, "kernel_size": [3, 3, 3]}"#),
      ("Conv2D", #"{"filters": 4, "kernel_size": 3, "strides": 0}"#),
      ("Conv2D", #"{"filters": 4, "kernel_size": 3, "groups": 3}"#),
      ("Conv2D", #"{"filters": 4, "kernel_size": 3, "padding": "wide"}"#),
      ("Dense", #"{"units": "7"}"#),
      ("Dense", #"{"units": 7, "lora_rank": -1}"#),
      ("Reshape", #"{"target_shape": [-1, -1]}"#),
      ("ZeroPadding2D", #"{"padding": [1, 2, 3]}"#),
      ("Merge", #"{"mode": "median"}"#),
    ])
  func refusal(className: String, settings: String) {
    #expect(throws: ConfigError.self) { try LayerCase.layer(className, settings) }
  }
}

public import KerasArchitecture

/// All about one layer of a model: its settings, what it is called with, and its weights.
///
/// ```swift
/// let inspection = try Inspection(of: "model.h5")
/// let detail = try LayerDetail(of: "encoder/dense", in: inspection)
/// print(detail.layer.params ?? 0, detail.inputs)
/// ```
public struct LayerDetail: Sendable {
  /// The file.
  public var file: Report.FileDescription
  /// The name with those of the models and wrappers around it: `encoder/dense`.
  public var path: String
  /// The row of the layer in the report.
  public var layer: LayerReport
  /// The settings, as the file holds them; `nil` without a configuration of the layer.
  public var settings: JSONObject?
  /// The tensors it is called with.
  public var inputs: [Input]
  /// The layers that take what it returns, by name.
  public var consumers: [String]
  /// Its weights.
  public var weights: [Weight]
  /// What disagrees about it, or is worth knowing.
  public var findings: [Finding]

  /// A tensor that a layer is called with.
  public struct Input: Sendable, Hashable {
    /// Where it comes from.
    public var origin: DeclaredLayer.Connection
    /// Its shape; `nil` where that is not known.
    public var shape: Shape?
  }

  /// A weight, and how it is stored.
  public struct Weight: Sendable, Hashable {
    /// What is declared, and what is stored.
    public var report: WeightReport
    /// The dataset; `nil` where none is stored.
    public var array: StoredArray?
  }
}

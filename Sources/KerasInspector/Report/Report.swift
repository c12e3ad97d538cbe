public import KerasArchitecture

/// What a model file declares, what it stores, and whether the two agree.
///
/// A report is a value: every renderer sees it and nothing else, so no two of them can disagree on
/// a number.
public struct Report: Sendable {
  /// The file.
  public var file: FileDescription
  /// The model it holds.
  public var model: ModelDescription
  /// Counts and sizes of the whole model.
  public var totals: Totals
  /// What disagrees, or is worth knowing, in the order in which it was found.
  public var findings: [Finding]

  /// Creates a report.
  public init(
    file: FileDescription, model: ModelDescription, totals: Totals, findings: [Finding]
  ) {
    (self.file, self.model, self.totals, self.findings) = (file, model, totals, findings)
  }

  /// Whether what is stored is what is declared.
  public var verdict: Verdict {
    if findings.contains(where: { $0.severity == .error }) { return .mismatch }
    let isComplete = totals.params != nil && totals.storedParams != nil
    let isVerified =
      !model.leavesOutUnverifiedLayer && !model.layers.contains(where: \.isUnverified)
    return isComplete && isVerified ? .ok : .unverified
  }

  /// What a report comes to.
  public enum Verdict: String, Sendable, CaseIterable {
    /// All that is declared is stored, and nothing else.
    case ok
    /// Something declared and something stored disagree.
    case mismatch
    /// Something could not be compared.
    case unverified
  }
}

extension Report {
  /// The file of a report.
  public struct FileDescription: Sendable {
    /// The path, as it was given.
    public var path: String
    /// The length of the file, in bytes.
    public var bytes: Int
    /// The kind of container.
    public var format: FileFormat
    /// The version of Keras that wrote the file; `nil` where the file does not say.
    public var kerasVersion: String?
    /// The backend of that Keras; `nil` where the file does not say.
    public var backend: String?
    /// When an archive says that it was saved.
    public var savedAt: String?

    /// Creates the description of a file.
    public init(
      path: String, bytes: Int, format: FileFormat, kerasVersion: String? = nil,
      backend: String? = nil, savedAt: String? = nil
    ) {
      (self.path, self.bytes, self.format) = (path, bytes, format)
      (self.kerasVersion, self.backend, self.savedAt) = (kerasVersion, backend, savedAt)
    }
  }

  /// The model of a report.
  public struct ModelDescription: Sendable {
    /// The class, as the configuration names it; `nil` without a configuration.
    public var className: String?
    /// The name, where the configuration has one.
    public var name: String?
    /// The shape of each input; `nil` where it is not known.
    public var inputShapes: [Shape?]
    /// The shape of each output; `nil` where it is not known.
    public var outputShapes: [Shape?]
    /// The layers, in the order of Keras' own summary.
    public var layers: [LayerReport]
    /// Whether a layer that could not be compared is left out of them, since the report would be too long.
    var leavesOutUnverifiedLayer = false
    /// Whether the layers form a chain, for which Keras shows no connections.
    public var isChain: Bool
    /// What the model was compiled with, where the file says it.
    public var training: Training?

    /// Creates the description of a model.
    public init(
      className: String?, name: String?, inputShapes: [Shape?] = [], outputShapes: [Shape?] = [],
      layers: [LayerReport], isChain: Bool, training: Training? = nil
    ) {
      (self.className, self.name, self.layers) = (className, name, layers)
      (self.inputShapes, self.outputShapes) = (inputShapes, outputShapes)
      (self.isChain, self.training) = (isChain, training)
    }
  }

  /// What a model was compiled with, in Keras' words.
  public struct Training: Sendable, Hashable {
    /// The class of the optimizer: `Adam`.
    public var optimizer: String?
    /// The losses: one, or one for each output.
    public var losses: [String]
    /// The metrics.
    public var metrics: [String]

    /// Creates the description of a compilation.
    public init(optimizer: String? = nil, losses: [String] = [], metrics: [String] = []) {
      (self.optimizer, self.losses, self.metrics) = (optimizer, losses, metrics)
    }
  }
}

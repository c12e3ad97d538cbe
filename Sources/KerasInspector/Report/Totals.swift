/// The counts and sizes of a whole model; every distinct weight counts once.
public struct Totals: Sendable, Hashable {
  /// The declared parameters; `nil` if those of one layer are not known.
  public var params: Int?
  /// Those of them that training changes.
  public var trainableParams: Int?
  /// Those of them that training leaves alone.
  public var nonTrainableParams: Int?
  /// The variables of the optimizer; `nil` where none is declared or stored.
  public var optimizerParams: Int?
  /// The elements of the stored layer weights; `nil` where the file stores none at all.
  public var storedParams: Int?
  /// The size of the values of the stored layer weights, in bytes.
  public var storedBytes: Int?
  /// What the file spends on them, in bytes: less where compressed or never written.
  public var allocatedBytes: Int?

  /// Creates totals.
  public init(
    params: Int? = nil, trainableParams: Int? = nil, nonTrainableParams: Int? = nil,
    optimizerParams: Int? = nil, storedParams: Int? = nil, storedBytes: Int? = nil,
    allocatedBytes: Int? = nil
  ) {
    (self.params, self.trainableParams) = (params, trainableParams)
    (self.nonTrainableParams, self.optimizerParams) = (nonTrainableParams, optimizerParams)
    (self.storedParams, self.storedBytes) = (storedParams, storedBytes)
    self.allocatedBytes = allocatedBytes
  }
}

extension LayerRegistry {
  /// Every operation of Keras 3 that this package has a rule for.
  public static let operations = LayerRegistry([
    // Element by element
    ShapePreservingOperation.self, SecondOperandShape.self, BroadcastingOperation.self,
    AlongAxisOperation.self, FlatteningOperation.self,
    // Over axes
    Reduction.self, Moments.self, Quantile.self, LeadingAxesOperation.self, ScalarOperation.self,
    Crossentropy.self, SequenceLoss.self, SequenceDecoding.self,
    Bincount.self, Histogram.self, Unique.self,
    // Elements in other places
    ReshapeOperation.self, Ravel.self, ExpandDims.self, Squeeze.self, Transpose.self,
    Moveaxis.self, Swapaxes.self, Rearrange.self, Tile.self, Repeat.self, BroadcastTo.self,
    Pad.self, Diff.self, Trapezoid.self, Diag.self, Diagonal.self, Interpolation.self,
    Meshgrid.self, Glu.self,
    // Joining and splitting
    ConcatenateOperation.self, Dstack.self, Append.self, Stack.self,
    Split.self, ArraySplit.self, Unstack.self,
    // Choosing elements
    GetItem.self, Take.self, TakeAlongAxis.self, SliceOperation.self, GivenShape.self,
    ClassEncoding.self, SegmentReduction.self, TopK.self, Nonzero.self, Ndim.self,
    UnravelIndex.self, Select.self,
    // Products and matrices
    MatrixProduct.self, Inner.self, Outer.self, Tensordot.self, Einsum.self, Kron.self,
    Cross.self, CDist.self, Correlate.self,
    Decomposition.self, PseudoInverse.self, LeastSquares.self, Vander.self,
    // Windows
    ConvolutionOperation.self, PoolingOperation.self, AdaptivePoolingOperation.self,
    ExtractPatches.self, FoldOperation.self, BlockOperation.self,
    // Images and signals
    ResizeOperation.self, ImageMargins.self, RGBToGrayscale.self, StructuralSimilarity.self,
    PairOperation.self, MapCoordinates.self, ScaleAndTranslate.self,
    ExtractSequences.self, FourierTransform.self, RealFourierTransform.self,
    ShortTimeFourierTransform.self, InverseShortTimeFourierTransform.self,
    // Those whose result nothing tells
    UntoldOperation.self,
  ])
}

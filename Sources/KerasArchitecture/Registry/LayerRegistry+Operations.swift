extension LayerRegistry {
  /// Every operation of Keras 3 that this package has a rule for.
  public static let operations = LayerRegistry([
    ShapePreservingOperation.self, SecondOperandShape.self, BroadcastingOperation.self,
    AlongAxisOperation.self, FlatteningOperation.self,
    Reduction.self, Moments.self, Quantile.self, LeadingAxesOperation.self, ScalarOperation.self,
    ReshapeOperation.self, Ravel.self, ExpandDims.self, Squeeze.self, Transpose.self,
    Moveaxis.self, Swapaxes.self, Rearrange.self, Tile.self, Repeat.self, BroadcastTo.self,
    Pad.self, Diff.self, Trapezoid.self, Diag.self, Diagonal.self,
    ConcatenateOperation.self, Dstack.self, Append.self, Stack.self, Split.self, ArraySplit.self,
    Unstack.self,
    GetItem.self, Take.self, TakeAlongAxis.self, SliceOperation.self, GivenShape.self,
    ClassEncoding.self, SegmentReduction.self, TopK.self,
    MatrixProduct.self, Inner.self, Outer.self, Tensordot.self, Einsum.self, Kron.self,
    Cross.self, CDist.self, Correlate.self,
    UntoldOperation.self,
  ])
}

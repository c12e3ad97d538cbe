extension LayerRegistry {
  /// Every layer class of Keras that this package has a rule for.
  public static let standard = LayerRegistry([
    // Models and their inputs
    NestedModel.self, InputLayer.self,
    // Core
    Dense.self, Embedding.self, ReversibleEmbedding.self, Lambda.self, MaxoutDense.self,
    Highway.self,
    // Shape unchanged, without weights
    ShapePreserving.self,
    // Activations
    LearnedActivation.self, LayerScale.self,
    // Convolution
    Convolution.self, TransposedConvolution.self, Deconvolution.self, DepthwiseConvolution.self,
    SeparableConvolution.self, LocallyConnected.self,
    // Pooling
    Pooling.self, GlobalPooling.self, AdaptivePooling.self,
    // Reshaping
    Flatten.self, Reshape.self, Permute.self, RepeatVector.self, UpSampling.self,
    ZeroPadding.self, Cropping.self,
    // Merging
    ElementwiseMerge.self, Concatenate.self, Dot.self, Merge.self,
    // Normalization
    BatchNormalization.self, LayerNormalization.self, RMSNormalization.self,
    GroupNormalization.self, Normalization.self, RandomFourierFeatures.self,
  ])

  /// Every operation of Keras 3 that this package has a rule for.
  public static let operations = LayerRegistry([])
}

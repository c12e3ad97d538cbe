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
    // Functions of TensorFlow
    TFOpLambda.self, TensorFlowOpLayer.self, CompositeTensorAccess.self,
    // Normalization
    BatchNormalization.self, LayerNormalization.self, RMSNormalization.self,
    GroupNormalization.self, Normalization.self, RandomFourierFeatures.self,
    // Recurrent layers and their cells
    SimpleRNN.self, SimpleRNNCell.self, GRU.self, GRUCell.self, LSTM.self, LSTMCell.self,
    CuDNNGRU.self, CuDNNLSTM.self, RNN.self, StackedRNNCells.self, CellWrapper.self,
    BasicRNNCell.self, BasicLSTMCell.self, ConvLSTM.self,
    // Attention
    EinsumDense.self, Attention.self, MultiHeadAttention.self, GroupedQueryAttention.self,
    // Wrappers
    Bidirectional.self, TimeDistributed.self, SpectralNormalization.self,
    // Preprocessing
    CategoryEncoding.self, Discretization.self, Hashing.self, Lookup.self,
    TextVectorization.self, ImageSize.self, STFTSpectrogram.self, MelSpectrogram.self,
    Pipeline.self, MaxNumBoundingBoxes.self,
    // Outside of Keras
    ExternalLayer.self,
  ])
}

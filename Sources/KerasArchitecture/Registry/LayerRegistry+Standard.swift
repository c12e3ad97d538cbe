extension LayerRegistry {
  /// Every layer class of Keras that this package has a rule for.
  public static let standard = LayerRegistry([
    NestedModel.self, InputLayer.self, Dense.self, ShapePreserving.self,
    // Recurrent layers, their cells, and wrappers.
    SimpleRNN.self, SimpleRNNCell.self, GRU.self, GRUCell.self, LSTM.self, LSTMCell.self,
    CuDNNGRU.self, CuDNNLSTM.self, RNN.self, StackedRNNCells.self, CellWrapper.self,
    BasicCell.self, Bidirectional.self, TimeDistributed.self, SpectralNormalization.self,
  ])

  /// Every operation of Keras 3 that this package has a rule for.
  public static let operations = LayerRegistry([])
}

"""The layers of tf.keras 2.15: those it shares with Keras 3, and its own."""

import tensorflow as tf

from expectations import Row, compiled, ints, words, x
from keras_flavour import keras
from rows_common import CHANNELS_FIRST, PICTURE, ROWS as COMMON
from rows_common import TOKENS, adapted, small_functional

L = keras.layers
ROWS = list(COMMON)


def row(*arguments, **keywords):
    """Adds one row."""
    ROWS.append(Row(*arguments, **keywords))


# Core
row(lambda: L.Embedding(10, 4, input_length=5), ints(5))
row(lambda: L.Embedding(10, 4, input_length=5), ints(None))
row(lambda: L.Embedding(10, 4, input_length=(None, 5)), ints(2, None))
row(lambda: L.Lambda(compiled("lambda t: [t, t]")), x(4))
row(lambda: L.experimental.RandomFourierFeatures(6, scale=2.0), x(4))
row(lambda: L.experimental.RandomFourierFeatures(6, trainable=True), x(4))
row(lambda: L.Masking(), x(5, 4))

# Convolutions
row(lambda: L.SeparableConv1D(4, 3, padding="causal", depth_multiplier=2), x(10, 2))
row(lambda: L.Conv2D(4, 3), x(5, 10, 9, 2))
row(lambda: L.Conv3DTranspose(4, 3, strides=2, output_padding=1), x(3, 4, 5, 2))
row(lambda: L.Conv3DTranspose(4, 3, data_format=CHANNELS_FIRST), x(2, 3, 4, 5))
for way, padding in ((1, "valid"), (2, "valid"), (2, "same"), (3, "valid"), (3, "same")):
    settings = dict(implementation=way, padding=padding)
    row(lambda s=settings: L.LocallyConnected1D(4, 3, **s), x(10, 2))
    row(lambda s=settings: L.LocallyConnected1D(4, 3, strides=2, use_bias=False, **s), x(10, 2))
    row(lambda s=settings: L.LocallyConnected2D(4, (3, 2), **s), x(6, 5, 2))
    row(lambda s=settings: L.LocallyConnected2D(4, 2, data_format=CHANNELS_FIRST, **s), x(2, 6, 5))

# Normalization and activations
row(lambda: L.BatchNormalization(axis=[1, 3]), x(5, 6, 4))
row(lambda: L.BatchNormalization(renorm=True), x(4))
row(lambda: L.BatchNormalization(synchronized=True), x(4))
row(lambda: tf.compat.v1.keras.layers.BatchNormalization(virtual_batch_size=4), x(6, 5, 4, batch=8))
row(lambda: L.experimental.SyncBatchNormalization(), x(5, 4))
row(lambda: L.ThresholdedReLU(theta=0.5), x(4))
row(lambda: L.ReLU(max_value=6, negative_slope=0.1), x(None, 4))

# Recurrent
row(lambda: L.LSTM(3, time_major=True, return_sequences=True), x(2, 4, batch=5))
row(lambda: L.GRU(3, time_major=True), x(2, 4, batch=5))
row(lambda: L.Bidirectional(L.LSTM(3, time_major=True, return_sequences=True)), x(2, 4, batch=5))
row(lambda: L.RNN(L.LSTMCell(3), time_major=True, return_sequences=True), x(2, 4, batch=5))
row(lambda: L.RNN([L.GRUCell(3), L.SimpleRNNCell(2)], return_state=True), x(5, 4))
row(lambda: L.LSTM(3, implementation=1), x(5, 4))
row(lambda: tf.compat.v1.keras.layers.GRU(3), x(5, 4))
row(lambda: tf.compat.v1.keras.layers.LSTM(3), x(5, 4))
row(lambda: tf.compat.v1.keras.layers.CuDNNLSTM(3), x(5, 4))
row(lambda: tf.compat.v1.keras.layers.CuDNNLSTM(3, return_sequences=True, return_state=True), x(5, 4))
row(lambda: tf.compat.v1.keras.layers.CuDNNGRU(3), x(5, 4))
row(lambda: L.RNN(tf.nn.RNNCellDropoutWrapper(L.LSTMCell(3), 0.5)), x(5, 4))
row(lambda: L.RNN(tf.nn.RNNCellResidualWrapper(L.SimpleRNNCell(4))), x(5, 4))
row(lambda: L.RNN(tf.nn.RNNCellDeviceWrapper(L.GRUCell(3), "cpu")), x(5, 4))
row(lambda: L.RNN(tf.compat.v1.nn.rnn_cell.BasicLSTMCell(3)), x(5, 4))
row(lambda: L.RNN(tf.compat.v1.nn.rnn_cell.BasicRNNCell(3)), x(5, 4))
row(lambda: L.RNN(tf.compat.v1.nn.rnn_cell.GRUCell(3)), x(5, 4))

# Attention
row(lambda: L.Attention(), [x(5, 4), x(5, 4)], use_causal_mask=True)
row(lambda: L.Attention(score_mode="concat"), [x(5, 4), x(6, 4)])

# Preprocessing
row(lambda: L.RandomHeight(0.2), x(*PICTURE))
row(lambda: L.RandomWidth(0.2), x(*PICTURE))
row(lambda: L.Resizing(7, 9), x(12, 14, 3, batch=2))
row(lambda: L.experimental.preprocessing.Rescaling(0.5), x(3))
row(lambda: adapted(L.Discretization(num_bins=4, output_mode="one_hot"), 10, 1), x(1))
for mode in ("one_hot", "multi_hot", "count"):
    row(lambda m=mode: L.HashedCrossing(num_bins=5, output_mode=m), (words(1), words(1)))
row(lambda: L.TextVectorization(vocabulary=TOKENS, output_mode="count"), words(1))
row(lambda: L.TextVectorization(vocabulary=TOKENS, output_mode="int", max_tokens=9), words(1))

# Models within models
row(lambda: keras.Sequential([keras.Input((4,)), L.Dense(3), L.BatchNormalization()]), x(4))
row(lambda: keras.Sequential([L.Dense(3), L.Dense(2)]), x(5, 4))
row(small_functional, [x(4), x(4)])

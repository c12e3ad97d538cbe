"""Layers of Keras 1.2.2 that only its TensorFlow backend has, and some to show its names."""

from expectations import Row, ints, x
from keras_flavour import keras

L = keras.layers
ROWS = []


def row(*arguments, **keywords):
    """Adds one row."""
    ROWS.append(Row(*arguments, **keywords))


for order, shape in (("tf", (10, 9, 2)), ("tf", (None, 9, 2)), ("th", (2, 10, 9))):
    row(lambda o=order: L.SeparableConvolution2D(4, 3, 2, depth_multiplier=2, dim_ordering=o), x(*shape))
    row(lambda o=order: L.SeparableConvolution2D(4, 3, 3, border_mode="same", bias=False, dim_ordering=o), x(*shape))
row(lambda: L.Dense(3), x(4))
row(lambda: L.LSTM(3, consume_less="gpu"), x(5, 4))
row(lambda: L.LSTM(3), x(5, 4))
row(lambda: L.Embedding(10, 4), ints(5))
row(lambda: L.BatchNormalization(), x(4))
row(lambda: L.Convolution2D(4, 3, 2, dim_ordering="th"), x(2, 10, 9))
row(lambda: L.Deconvolution2D(4, 3, 3, output_shape=(None, 12, 11, 4)), x(10, 9, 2))
row(lambda: L.ConvLSTM2D(3, 2, 2, dim_ordering="tf", border_mode="same"), x(5, 10, 9, 2))
row(lambda: L.Merge(mode="cos"), [x(4), x(4)])

"""Layers that Keras 3 and tf.keras share, with the settings that change shapes or weights."""

import itertools

import numpy

from expectations import Row, compiled, freeze, ints, words, x
from keras_flavour import keras

L = keras.layers
ROWS = []


def row(*arguments, **keywords):
    """Adds one row."""
    ROWS.append(Row(*arguments, **keywords))


def small_functional():
    """A model with two inputs and two outputs."""
    left, right = keras.Input((4,), name="left"), keras.Input((4,), name="right")
    joined = L.Concatenate(name="joined")([left, right])
    return keras.Model([left, right], [L.Dense(3, name="a")(joined), L.Add(name="b")([left, right])])


# Core
row(lambda: L.Dense(3), x(4))
row(lambda: L.Dense(3, use_bias=False, activation="relu"), x(5, 4))
row(lambda: L.Dense(3), x(None, None, 4))
row(lambda: L.Dense(3, kernel_regularizer="l2", bias_constraint="non_neg"), x(4, batch=8))
row(lambda: L.Dense(3), x(4), then=freeze)
row(lambda: L.Dense(3, dtype="mixed_float16"), x(4))
row(lambda: L.Dense(3, dtype="bfloat16"), x(4))
row(lambda: L.Dense(3, dtype="float64"), x(4))
row(lambda: L.EinsumDense("ab,bc->ac", 6), x(8))
row(lambda: L.EinsumDense("ab,bc->ac", output_shape=6, bias_axes="c"), x(8))
row(lambda: L.EinsumDense("abc,cd->abd", (None, 6), bias_axes="d"), x(None, 8))
row(lambda: L.EinsumDense("abc,cd->abd", (5, 6), bias_axes="d"), x(5, 8))
row(lambda: L.EinsumDense("abc,cde->abde", (None, 2, 3), bias_axes="de"), x(5, 8))
row(lambda: L.EinsumDense("abcd,cde->abe", (None, 7), bias_axes="e"), x(5, 2, 3))
row(lambda: L.EinsumDense("abc,bd->adc", (4, 8), bias_axes="d"), x(5, 8))
row(lambda: L.EinsumDense("...x,xy->...y", 6, bias_axes="y"), x(5, 4, 8))
row(lambda: L.EinsumDense("...ab,bc->...ac", (5, 6), bias_axes="ac"), x(4, 5, 8))
row(lambda: L.EinsumDense("ab...,bc->ac...", 6, bias_axes="c"), x(8, 5, 4))
row(lambda: L.Embedding(10, 4), x(5))
row(lambda: L.Embedding(10, 4, mask_zero=True), ints(None))
row(lambda: L.Embedding(10, 4), ints(2, 3))
row(lambda: L.Embedding(10, 4), ints())
row(lambda: L.Activation("tanh"), x(5, 4))
row(lambda: L.ActivityRegularization(l1=0.1, l2=0.2), x(4))
row(lambda: L.Identity(), x(None, 4))
row(lambda: L.Masking(mask_value=0.5), x(5, 4))
row(lambda: L.Masking(mask_value=float("nan")), x(5, 4))
row(lambda: L.Lambda(compiled("lambda t: t * 2"), output_shape=(4,)), x(4))
row(lambda: L.Lambda(compiled("lambda t: t[:, :2]")), x(4))
row(lambda: L.Lambda(compiled("lambda t, by: t * by"), arguments={"by": 3}), x(None, 4))

# Regularization
row(lambda: L.Dropout(0.5), x(4))
row(lambda: L.Dropout(0.5, noise_shape=(None, 1, 4), seed=1), x(5, 4))
row(lambda: L.SpatialDropout1D(0.5), x(5, 4))
row(lambda: L.SpatialDropout2D(0.5, data_format="channels_first"), x(3, 5, 4))
row(lambda: L.SpatialDropout3D(0.5), x(3, 5, 4, 2))
row(lambda: L.GaussianNoise(0.1), x(4))
row(lambda: L.GaussianDropout(0.1), x(4))
row(lambda: L.AlphaDropout(0.1), x(4))

# Convolutions
CHANNELS_FIRST = "channels_first"
row(lambda: L.Conv1D(4, 3), x(10, 2))
row(lambda: L.Conv1D(4, 3, padding="same", strides=2), x(11, 2))
row(lambda: L.Conv1D(4, 3, padding="causal", dilation_rate=2), x(10, 2))
row(lambda: L.Conv1D(4, 3, strides=3), x(None, 2))
row(lambda: L.Conv1D(4, 3, groups=2, use_bias=False), x(10, 6))
row(lambda: L.Conv1D(4, 3, data_format=CHANNELS_FIRST), x(2, 10))
row(lambda: L.Conv2D(4, 3), x(10, 9, 2))
row(lambda: L.Conv2D(4, (3, 2), strides=(2, 1), padding="same"), x(11, 9, 2))
row(lambda: L.Conv2D(4, (3, 5), strides=2), x(11, 9, 2))
row(lambda: L.Conv2D(4, 3, dilation_rate=(2, 3)), x(11, 9, 2))
row(lambda: L.Conv2D(4, 3, groups=2, use_bias=False), x(10, 9, 6))
row(lambda: L.Conv2D(4, 3, data_format=CHANNELS_FIRST, padding="same"), x(2, 10, 9))
row(lambda: L.Conv2D(4, 3, strides=2), x(None, 9, 2))
row(lambda: L.Conv3D(4, (1, 2, 3)), x(6, 7, 8, 2))
row(lambda: L.Conv3D(4, 3, strides=(2, 1, 3), padding="same"), x(6, None, 8, 2))
row(lambda: L.Conv3D(4, 2, data_format=CHANNELS_FIRST, groups=2), x(2, 6, 7, 8))

for stride, padding, output_padding, dilation in [
    (1, "valid", None, 1),
    (2, "valid", None, 1),
    (3, "valid", None, 1),
    (2, "valid", 1, 1),
    (2, "same", None, 1),
    (3, "same", None, 1),
    (2, "same", 0, 1),
    (2, "same", 1, 1),
    (1, "valid", None, 2),
    (1, "same", None, 2),
]:
    settings = dict(strides=stride, padding=padding, dilation_rate=dilation)
    settings["output_padding"] = output_padding
    row(lambda s=settings: L.Conv1DTranspose(4, 3, **s), x(10, 2))
    row(lambda s=settings: L.Conv2DTranspose(4, (3, 2), **s), x(10, 7, 2))
row(lambda: L.Conv2DTranspose(4, 3, strides=(2, 3), use_bias=False), x(None, 7, 2))
row(lambda: L.Conv2DTranspose(4, 3, data_format=CHANNELS_FIRST, strides=2), x(2, 5, 7))
row(lambda: L.Conv2DTranspose(4, 2, strides=3, output_padding=(0, 1)), x(5, 7, 2))
row(lambda: L.Conv3DTranspose(4, 3, strides=2, padding="same"), x(3, 4, 5, 2))
row(lambda: L.Conv3DTranspose(4, (1, 2, 3), strides=(1, 2, 3)), x(3, 4, 5, 2))
row(lambda: L.DepthwiseConv1D(3), x(10, 2))
row(lambda: L.DepthwiseConv1D(3, depth_multiplier=2, padding="same", strides=2), x(10, 2))
row(lambda: L.DepthwiseConv2D(3), x(10, 9, 2))
row(lambda: L.DepthwiseConv2D((3, 2), depth_multiplier=3, use_bias=False), x(10, 9, 2))
row(lambda: L.DepthwiseConv2D(3, padding="same", data_format=CHANNELS_FIRST), x(2, 10, 9))
row(lambda: L.SeparableConv1D(4, 3), x(10, 2))
row(lambda: L.SeparableConv1D(4, 3, padding="same", depth_multiplier=2), x(10, 2))
row(lambda: L.SeparableConv2D(4, 3), x(10, 9, 2))
row(lambda: L.SeparableConv2D(4, 3, depth_multiplier=2, strides=2, use_bias=False), x(10, 9, 2))
row(lambda: L.SeparableConv2D(4, 3, data_format=CHANNELS_FIRST, padding="same"), x(2, 10, 9))

# Pooling
for kind in ("Max", "Average"):
    one, two, three = [getattr(L, "%sPooling%dD" % (kind, n)) for n in (1, 2, 3)]
    row(lambda c=one: c(2), x(11, 2))
    row(lambda c=one: c(3, strides=1, padding="same"), x(11, 2))
    row(lambda c=one: c(3, strides=2, data_format=CHANNELS_FIRST), x(2, 11))
    row(lambda c=two: c(2), x(11, 9, 2))
    row(lambda c=two: c((3, 2), strides=(1, 2), padding="same"), x(11, 9, 2))
    row(lambda c=two: c(3, data_format=CHANNELS_FIRST), x(2, None, 9))
    row(lambda c=three: c(2), x(5, 6, 7, 2))
    row(lambda c=three: c(2, strides=3, padding="same"), x(5, 6, 7, 2))
    for size, shape in ((1, (11, 2)), (2, (11, 9, 2)), (3, (5, 6, 7, 2))):
        pool = getattr(L, "Global%sPooling%dD" % (kind, size))
        row(lambda c=pool: c(), x(*shape))
        row(lambda c=pool: c(keepdims=True), x(*shape))
        row(lambda c=pool: c(data_format=CHANNELS_FIRST), x(*shape))
        row(lambda c=pool: c(keepdims=True, data_format=CHANNELS_FIRST), x(*shape))
row(lambda: L.GlobalMaxPooling2D(), x(None, None, 2))

# Shapes
row(lambda: L.UpSampling1D(3), x(5, 2))
row(lambda: L.UpSampling2D((2, 3), interpolation="bilinear"), x(5, None, 2))
row(lambda: L.UpSampling2D(2, data_format=CHANNELS_FIRST), x(2, 5, 6))
row(lambda: L.UpSampling3D((1, 2, 3)), x(4, 5, 6, 2))
row(lambda: L.UpSampling3D(2, data_format=CHANNELS_FIRST), x(2, 4, 5, 6))
row(lambda: L.ZeroPadding1D(2), x(5, 2))
row(lambda: L.ZeroPadding1D((1, 2)), x(None, 2))
row(lambda: L.ZeroPadding2D(1), x(5, 6, 2))
row(lambda: L.ZeroPadding2D((1, 2)), x(5, None, 2))
row(lambda: L.ZeroPadding2D(((1, 2), (3, 4)), data_format=CHANNELS_FIRST), x(2, 5, 6))
row(lambda: L.ZeroPadding3D(1), x(4, 5, 6, 2))
row(lambda: L.ZeroPadding3D(((1, 2), (3, 4), (0, 1))), x(4, 5, 6, 2))
row(lambda: L.ZeroPadding3D((1, 2, 3), data_format=CHANNELS_FIRST), x(2, 4, 5, 6))
row(lambda: L.Cropping1D((1, 2)), x(7, 2))
row(lambda: L.Cropping1D(1), x(None, 2))
row(lambda: L.Cropping2D(1), x(5, 6, 2))
row(lambda: L.Cropping2D((1, 2)), x(None, 6, 2))
row(lambda: L.Cropping2D(((1, 2), (0, 1)), data_format=CHANNELS_FIRST), x(2, 5, 6))
row(lambda: L.Cropping3D(1), x(4, 5, 6, 2))
row(lambda: L.Cropping3D(((1, 0), (0, 2), (1, 1)), data_format=CHANNELS_FIRST), x(2, 4, 5, 6))
row(lambda: L.Flatten(), x(5, 6, 2))
row(lambda: L.Flatten(), x(None, 2))
row(lambda: L.Flatten(), x())
row(lambda: L.Flatten(data_format=CHANNELS_FIRST), x(5, 6, 2))
row(lambda: L.Flatten(), x(3, 2, batch=4))
row(lambda: L.Reshape((3, -1)), x(4, 6))
row(lambda: L.Reshape((-1,)), x(None, 6))
row(lambda: L.Reshape((2, -1, 3)), x(None, 6))
row(lambda: L.Reshape((8, 3)), x(4, 6))
row(lambda: L.Reshape((1, 1)), x())
row(lambda: L.Reshape((8, 3)), x(None, 6))
row(lambda: L.Permute((2, 1)), x(5, 4))
row(lambda: L.Permute((3, 1, 2)), x(None, 4, 3))
row(lambda: L.RepeatVector(3), x(4))

# Merging
for name in ("Add", "Multiply", "Average", "Maximum", "Minimum"):
    merge = getattr(L, name)
    row(lambda c=merge: c(), [x(5, 4), x(5, 4), x(5, 4)])
    row(lambda c=merge: c(), [x(5, 4), x(5, 1)])
row(lambda: L.Add(), [x(None, 4), x(5, 4)])
row(lambda: L.Add(), [x(4), x(3, 4)])
row(lambda: L.Add(), [x(4, batch=8), x(4)])
row(lambda: L.Subtract(), [x(5, 4), x(5, 4)])
row(lambda: L.Concatenate(), [x(5, 4), x(5, 3), x(5, 2)])
row(lambda: L.Concatenate(axis=1), [x(5, 4), x(3, 4)])
row(lambda: L.Concatenate(axis=1), [x(5, 4), x(None, 4)])
row(lambda: L.Concatenate(axis=-2), [x(5, 4, 3), x(5, 2, 3)])
row(lambda: L.Concatenate(), [x(None, 4), x(5, 3)])
row(lambda: L.Concatenate(axis=0), [x(5, batch=2), x(5, batch=3)])
row(lambda: L.Dot(axes=1), [x(4), x(4)])
row(lambda: L.Dot(axes=(2, 1), normalize=True), [x(5, 4), x(4, 3)])
row(lambda: L.Dot(axes=-1), [x(5, 4), x(6, 4)])
row(lambda: L.Dot(axes=1), [x(5, 4), x(5, 3)])
row(lambda: L.Dot(axes=(1, 2)), [x(5, 4), x(3, 5)])

# Normalization
row(lambda: L.BatchNormalization(), x(4))
row(lambda: L.BatchNormalization(center=False), x(5, 6, 4))
row(lambda: L.BatchNormalization(scale=False, axis=1), x(5, 6, 4))
row(lambda: L.BatchNormalization(center=False, scale=False), x(None, 4))
row(lambda: L.BatchNormalization(), x(4), then=freeze)
row(lambda: L.LayerNormalization(), x(5, 4))
row(lambda: L.LayerNormalization(axis=(1, 2)), x(5, 4))
row(lambda: L.LayerNormalization(axis=(-1, 1), center=False), x(5, 6, 4))
row(lambda: L.LayerNormalization(scale=False, axis=1), x(5, 6, 4))
row(lambda: L.GroupNormalization(2), x(5, 6, 4))
row(lambda: L.GroupNormalization(-1, axis=1, center=False), x(3, 6, 4))
row(lambda: L.GroupNormalization(4, scale=False), x(None, 4))
row(lambda: L.UnitNormalization(axis=(1, 2)), x(5, 4))
row(lambda: L.SpectralNormalization(L.Dense(3)), x(4))
row(lambda: L.SpectralNormalization(L.Conv2D(4, 3), power_iterations=2), x(10, 9, 2))
row(lambda: L.SpectralNormalization(L.Embedding(10, 4)), ints(5))


def adapted(layer, *shape):
    """A Normalization (or lookup) that has seen data."""
    layer.adapt(numpy.arange(numpy.prod(shape)).reshape(shape).astype("float32"))
    return layer


row(lambda: L.Normalization(), x(3))
row(lambda: adapted(L.Normalization(), 4, 3), x(3))
row(lambda: adapted(L.Normalization(axis=(1, 2)), 4, 5, 3), x(5, 3))
row(lambda: adapted(L.Normalization(axis=None), 4, 3), x(3))
row(lambda: adapted(L.Normalization(axis=1), 4, 5, 3), x(5, 3))
row(lambda: L.Normalization(mean=2.0, variance=3.0), x(3))
row(lambda: L.Normalization(mean=[1.0, 2.0], variance=[3.0, 4.0], invert=True), x(5, 2))

# Activations
row(lambda: L.ReLU(max_value=6.0, negative_slope=0.1, threshold=0.2), x(4))
row(lambda: L.ReLU(max_value=float("inf")), x(4))
row(lambda: L.LeakyReLU(0.2), x(4))
row(lambda: L.ELU(alpha=0.5), x(4))
row(lambda: L.Softmax(axis=1), x(5, 4))
row(lambda: L.Softmax(axis=[1, 2]), x(5, 4))
row(lambda: L.PReLU(), x(5, 4))
row(lambda: L.PReLU(shared_axes=[1, 2]), x(5, 6, 4))
row(lambda: L.PReLU(shared_axes=(1,)), x(None, 4))

# Recurrent
for name in ("SimpleRNN", "LSTM", "GRU"):
    kind = getattr(L, name)
    row(lambda c=kind: c(3), x(5, 4))
    row(lambda c=kind: c(3, return_sequences=True), x(None, 4))
    row(lambda c=kind: c(3, use_bias=False, go_backwards=True, unroll=True), x(5, 4))
    row(lambda c=kind: c(3, return_state=True, dropout=0.1, recurrent_dropout=0.2), x(5, 4))
    row(lambda c=kind: c(3, return_state=True, return_sequences=True), x(5, 4))
    row(lambda c=kind: c(3, stateful=True, return_sequences=True), x(5, 4, batch=2))
    row(lambda c=kind: c(3), x(5, 4), mask=x(5, dtype="bool"))
row(lambda: L.GRU(3, reset_after=False), x(5, 4))
row(lambda: L.GRU(3, reset_after=True, use_bias=False), x(5, 4))
row(lambda: L.LSTM(3, unit_forget_bias=False), x(5, 4))
row(lambda: L.LSTM(3), x(5, 4), then=freeze)
row(lambda: L.LSTM(3), x(5, 4), initial_state=[x(3), x(3)])
row(lambda: L.GRU(3, return_sequences=True), x(5, 4), initial_state=x(3))
row(lambda: L.RNN(L.SimpleRNNCell(3)), x(5, 4))
row(lambda: L.RNN(L.LSTMCell(3), return_sequences=True, return_state=True), x(5, 4))
row(lambda: L.RNN(L.GRUCell(3, reset_after=False)), x(None, 4))
row(lambda: L.RNN([L.LSTMCell(3), L.GRUCell(2)]), x(5, 4))
row(lambda: L.RNN([L.LSTMCell(3), L.GRUCell(2)], return_state=True), x(5, 4))
row(lambda: L.RNN([L.LSTMCell(3), L.LSTMCell(2)], return_sequences=True, return_state=True), x(5, 4))
row(lambda: L.RNN(L.StackedRNNCells([L.SimpleRNNCell(3), L.SimpleRNNCell(2)])), x(5, 4))
row(lambda: L.RNN([L.LSTMCell(3), L.LSTMCell(3)]), x(5, 4), then=freeze)
row(lambda: L.Bidirectional(L.LSTM(3)), x(5, 4))
for mode in ("sum", "mul", "ave", None):
    row(lambda m=mode: L.Bidirectional(L.GRU(3, return_sequences=True), merge_mode=m), x(5, 4))
row(lambda: L.Bidirectional(L.LSTM(3, return_state=True)), x(5, 4))
row(lambda: L.Bidirectional(L.LSTM(3, return_state=True, return_sequences=True), merge_mode=None), x(5, 4))
row(lambda: L.Bidirectional(L.GRU(3, return_state=True), merge_mode="sum"), x(None, 4))
row(lambda: L.Bidirectional(L.LSTM(3), backward_layer=L.GRU(3, go_backwards=True)), x(5, 4))
row(lambda: L.Bidirectional(L.LSTM(3)), x(5, 4), then=freeze)
row(lambda: L.Bidirectional(L.RNN([L.LSTMCell(3), L.LSTMCell(2)])), x(5, 4))
row(lambda: L.Bidirectional(L.SimpleRNN(3)), x(5, 4), initial_state=[x(3), x(3)])
for size, shape in ((1, (5, 10, 2)), (2, (5, 10, 9, 2)), (3, (5, 6, 7, 8, 2))):
    kind = getattr(L, "ConvLSTM%dD" % size)
    row(lambda c=kind: c(3, 2), x(*shape))
    row(lambda c=kind: c(3, 2, padding="same", return_sequences=True, strides=2), x(*shape))
    row(lambda c=kind: c(3, 2, return_state=True, use_bias=False), x(*shape))
row(lambda: L.ConvLSTM2D(3, (2, 3), data_format=CHANNELS_FIRST), x(5, 2, 10, 9))
row(lambda: L.ConvLSTM2D(3, 2, dilation_rate=2, padding="same"), x(None, 10, 9, 2))
row(lambda: L.ConvLSTM2D(3, 2, return_sequences=True, return_state=True), x(None, 10, 9, 2))
row(lambda: L.TimeDistributed(L.Dense(3)), x(5, 4))
row(lambda: L.TimeDistributed(L.Conv2D(4, 3)), x(5, 10, 9, 2))
row(lambda: L.TimeDistributed(L.Conv2D(4, 3)), x(None, 10, 9, 2))
row(lambda: L.TimeDistributed(L.LSTM(3)), x(6, 5, 4))
row(lambda: L.TimeDistributed(L.BatchNormalization()), x(5, 4))
row(lambda: L.TimeDistributed(L.Flatten()), x(5, 4, 3))
row(lambda: L.TimeDistributed(keras.Sequential([keras.Input((4,)), L.Dense(3), L.Dense(2)])), x(5, 4))

# Attention
row(lambda: L.Attention(), [x(5, 4), x(6, 4)])
row(lambda: L.Attention(use_scale=True, score_mode="concat"), [x(5, 4), x(6, 3), x(6, 4)])
row(lambda: L.Attention(use_scale=True, dropout=0.1, seed=1), [x(None, 4), x(6, 3), x(6, 4)])
row(lambda: L.Attention(), [x(5, 4), x(6, 4)], return_attention_scores=True)
row(lambda: L.AdditiveAttention(), [x(5, 4), x(6, 4)])
row(lambda: L.AdditiveAttention(use_scale=False), [x(5, 4), x(None, 4), x(None, 4)])
row(lambda: L.AdditiveAttention(), [x(5, 4), x(6, 3), x(6, 4)], return_attention_scores=True)
row(lambda: L.MultiHeadAttention(2, 3), x(5, 4), x(6, 4))
row(lambda: L.MultiHeadAttention(2, 3), x(None, 4), x(None, 6), x(None, 5))
row(lambda: L.MultiHeadAttention(2, 3), query=x(5, 4), value=x(6, 4))
row(lambda: L.MultiHeadAttention(2, 3, value_dim=2, use_bias=False), x(5, 4), x(6, 7))
row(lambda: L.MultiHeadAttention(2, 3, output_shape=8, dropout=0.1), x(5, 4), x(6, 7), key=x(6, 9))
row(lambda: L.MultiHeadAttention(2, 3, output_shape=(2, 5)), x(5, 4), x(6, 7))
row(lambda: L.MultiHeadAttention(2, 3, attention_axes=(2,)), x(3, 5, 4), x(3, 6, 4))
row(lambda: L.MultiHeadAttention(2, 3), x(3, 5, 4), x(3, 6, 4))
row(lambda: L.MultiHeadAttention(2, 3), x(5, 4), x(6, 4), return_attention_scores=True)
row(lambda: L.MultiHeadAttention(2, 3), x(5, 4), x(5, 4), use_causal_mask=True)
row(lambda: L.MultiHeadAttention(2, 3), x(5, 4), x(6, 4), attention_mask=x(5, 6, dtype="bool"))
row(lambda: L.MultiHeadAttention(2, 3), x(5, 4), x(6, 4), then=freeze)

# Preprocessing of numbers and words
row(lambda: L.Rescaling(1 / 255.0, offset=-1), x(5, 6, 3))
row(lambda: L.Rescaling([0.5, 0.25], offset=[1, 2]), x(2))
row(lambda: L.CategoryEncoding(num_tokens=7), ints(3))
row(lambda: L.CategoryEncoding(num_tokens=7, output_mode="one_hot"), ints(3))
row(lambda: L.CategoryEncoding(num_tokens=7, output_mode="one_hot"), ints(1))
row(lambda: L.CategoryEncoding(num_tokens=7, output_mode="one_hot"), ints(5, 3))
row(lambda: L.CategoryEncoding(num_tokens=7, output_mode="one_hot"), ints())
row(lambda: L.CategoryEncoding(num_tokens=7, output_mode="count"), ints(3), count_weights=x(3))
row(lambda: L.CategoryEncoding(num_tokens=7), ints(5, 3))
row(lambda: L.CategoryEncoding(num_tokens=7), ints(1))
row(lambda: L.Discretization(bin_boundaries=[0.0, 1.0, 2.0]), x(3))
for mode, shape in itertools.product(("one_hot", "multi_hot", "count"), ((3,), (1,), (5, 3))):
    row(lambda m=mode: L.Discretization(bin_boundaries=[0.0, 1.0], output_mode=m), x(*shape))
row(lambda: adapted(L.Discretization(num_bins=4), 10, 1), x(3))
row(lambda: adapted(L.Discretization(num_bins=4, output_mode="multi_hot"), 10, 1), x(3))
for mode, shape in itertools.product(("int", "one_hot", "multi_hot", "count"), ((3,), (1,), ())):
    row(lambda m=mode: L.Hashing(num_bins=5, output_mode=m), words(*shape))
row(lambda: L.Hashing(num_bins=5, mask_value="", salt=3), words(5, 3))
row(lambda: L.HashedCrossing(num_bins=5), (words(1), words(1)))
row(lambda: L.HashedCrossing(num_bins=5), (words(), ints()))
row(lambda: L.HashedCrossing(num_bins=5, output_mode="one_hot"), (words(1), ints(1)))
row(lambda: L.HashedCrossing(num_bins=5, output_mode="one_hot"), (words(), words()))
TOKENS = ["a", "b", "c"]
for mode, shape in itertools.product(("int", "one_hot", "multi_hot", "count"), ((5,), (1,), ())):
    row(lambda m=mode: L.StringLookup(vocabulary=TOKENS, output_mode=m), words(*shape))
    row(lambda m=mode: L.IntegerLookup(vocabulary=[7, 8, 9], output_mode=m), x(*shape, dtype="int64"))
row(lambda: L.StringLookup(vocabulary=TOKENS, output_mode="tf_idf", idf_weights=[0.1, 0.2, 0.3]), words(5))
row(lambda: L.StringLookup(vocabulary=TOKENS, output_mode="multi_hot", num_oov_indices=3), words(5))
row(lambda: L.StringLookup(vocabulary=TOKENS, output_mode="multi_hot", num_oov_indices=0), words(5))
row(lambda: L.StringLookup(vocabulary=TOKENS, output_mode="count", mask_token="m"), words(5))
row(lambda: L.StringLookup(vocabulary=TOKENS, mask_token="m", num_oov_indices=2), words(None))
row(lambda: L.StringLookup(vocabulary=TOKENS, max_tokens=9, pad_to_max_tokens=True, output_mode="multi_hot"), words(5))
row(lambda: L.StringLookup(vocabulary=TOKENS, max_tokens=9, output_mode="multi_hot"), words(5))
row(lambda: L.StringLookup(vocabulary=TOKENS, invert=True), x(5, dtype="int64"))
row(lambda: L.StringLookup(vocabulary=TOKENS, output_mode="one_hot"), words(5, 3))
row(lambda: L.IntegerLookup(vocabulary=[7, 8], output_mode="multi_hot", mask_token=0), x(5, dtype="int64"))
row(lambda: L.IntegerLookup(max_tokens=9, output_mode="multi_hot", pad_to_max_tokens=True, vocabulary=[1]), x(5, dtype="int64"))


def taught(layer):
    """A text layer that has learned three words."""
    layer.adapt(["a b", "b c"])
    return layer


row(lambda: taught(L.StringLookup()), words(5))
row(lambda: taught(L.TextVectorization()), words(1))
row(lambda: taught(L.TextVectorization(output_sequence_length=8)), words(1))
row(lambda: taught(L.TextVectorization(output_mode="multi_hot")), words(1))
row(lambda: taught(L.TextVectorization(output_mode="tf_idf")), words(1))
row(lambda: taught(L.TextVectorization(output_mode="count", max_tokens=9, pad_to_max_tokens=True)), words(1))
row(lambda: L.TextVectorization(vocabulary=TOKENS, output_sequence_length=8, ngrams=2), words(1))
row(lambda: L.TextVectorization(vocabulary=TOKENS, output_sequence_length=8), words())
row(lambda: L.TextVectorization(vocabulary=TOKENS, output_mode="multi_hot"), words())
row(lambda: L.TextVectorization(vocabulary=TOKENS, split=None, standardize=None), words(3))

# Images
PICTURE = (12, 14, 3)
row(lambda: L.Resizing(7, 9), x(*PICTURE))
row(lambda: L.Resizing(7, 9, crop_to_aspect_ratio=True), x(None, None, 3))
row(lambda: L.CenterCrop(7, 9), x(*PICTURE))
row(lambda: L.RandomCrop(7, 9, seed=1), x(*PICTURE))
row(lambda: L.RandomFlip("horizontal", seed=1), x(*PICTURE))
row(lambda: L.RandomRotation(0.2), x(*PICTURE))
row(lambda: L.RandomZoom(0.2), x(*PICTURE))
row(lambda: L.RandomTranslation(0.1, 0.2), x(*PICTURE))
row(lambda: L.RandomContrast(0.2), x(*PICTURE))
row(lambda: L.RandomBrightness(0.2), x(*PICTURE))

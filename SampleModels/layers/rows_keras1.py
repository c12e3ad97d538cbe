"""The layers of Keras 1.2.2, each with the settings that change shapes or weights."""

from expectations import Row, compiled, freeze, ints, x
from keras_flavour import keras

L = keras.layers
ROWS = []


def row(*arguments, **keywords):
    """Adds one row."""
    ROWS.append(Row(*arguments, **keywords))


# Core
row(lambda: L.Dense(3), x(4))
row(lambda: L.Dense(3, bias=False, activation="relu"), x(4))
row(lambda: L.Dense(3), x(5, 4))
row(lambda: L.Dense(3, W_regularizer="l2", b_constraint="nonneg"), x(4))
row(lambda: L.Dense(3), x(4), then=freeze)
row(lambda: L.TimeDistributedDense(3), x(5, 4))
row(lambda: L.TimeDistributedDense(3, bias=False), x(5, 4))
row(lambda: L.MaxoutDense(3, nb_feature=2), x(4))
row(lambda: L.MaxoutDense(3, bias=False), x(4))
row(lambda: L.Highway(), x(4))
row(lambda: L.Highway(bias=False), x(4))
row(lambda: L.Activation("tanh"), x(5, 4))
row(lambda: L.ActivityRegularization(l1=0.1, l2=0.2), x(4))
row(lambda: L.Dropout(0.5), x(4))
row(lambda: L.SpatialDropout1D(0.5), x(5, 4))
row(lambda: L.SpatialDropout2D(0.5, dim_ordering="th"), x(3, 5, 4))
row(lambda: L.SpatialDropout3D(0.5), x(3, 5, 4, 2))
row(lambda: L.GaussianNoise(0.1), x(4))
row(lambda: L.GaussianDropout(0.1), x(4))
row(lambda: L.Masking(0.5), x(5, 4))
row(lambda: L.Flatten(), x(5, 6, 2))
row(lambda: L.Reshape((3, -1)), x(4, 6))
row(lambda: L.Reshape((8, 3)), x(4, 6))
row(lambda: L.Reshape((-1, 3)), x(None, 6))
row(lambda: L.Permute((2, 1)), x(None, 4))
row(lambda: L.Permute((3, 1, 2)), x(5, 4, 3))
row(lambda: L.RepeatVector(3), x(4))
row(lambda: L.Lambda(compiled("lambda t: t * 2")), x(4))
row(lambda: L.Lambda(compiled("lambda t: t[:, :2]"), output_shape=(2,)), x(4))
row(lambda: L.Lambda(compiled("lambda t: t[:, :2]"), output_shape=compiled("lambda s: (s[0], 2)")), x(4))
row(lambda: L.Lambda(compiled("lambda t, by: t * by"), arguments={"by": 3}, output_shape=(4,)), x(4))

# Convolutions
for order, shape in (("tf", (10, 2)), ("tf", (None, 2))):
    row(lambda: L.Convolution1D(4, 3), x(*shape))
    row(lambda: L.Convolution1D(4, 3, border_mode="same", subsample_length=2), x(*shape))
    row(lambda: L.Convolution1D(4, 3, border_mode="full", bias=False), x(*shape))
    row(lambda: L.AtrousConvolution1D(4, 3, atrous_rate=2), x(*shape))
for order, shape in (("tf", (10, 9, 2)), ("th", (2, 10, 9)), ("tf", (None, 9, 2))):
    row(lambda o=order: L.Convolution2D(4, 3, 2, dim_ordering=o), x(*shape))
    row(lambda o=order: L.Convolution2D(4, 3, 2, border_mode="same", subsample=(2, 3), dim_ordering=o), x(*shape))
    row(lambda o=order: L.Convolution2D(4, 3, 2, border_mode="full", bias=False, dim_ordering=o), x(*shape))
    row(lambda o=order: L.AtrousConvolution2D(4, 3, 2, atrous_rate=(2, 3), dim_ordering=o), x(*shape))
    row(lambda o=order: L.AtrousConvolution2D(4, 2, 2, atrous_rate=(2, 2), border_mode="same", dim_ordering=o), x(*shape))
row(lambda: L.Deconvolution2D(4, 3, 3, output_shape=(None, 12, 11, 4)), x(10, 9, 2))
row(lambda: L.Deconvolution2D(4, 3, 3, output_shape=(None, 4, 21, 19), subsample=(2, 2), dim_ordering="th"), x(2, 10, 9))
row(lambda: L.Deconvolution2D(4, 3, 3, output_shape=(None, 20, 18, 4), subsample=(2, 2), border_mode="same", bias=False), x(10, 9, 2))
for order, shape in (("tf", (6, 7, 8, 2)), ("th", (2, 6, 7, 8))):
    row(lambda o=order: L.Convolution3D(4, 1, 2, 3, dim_ordering=o), x(*shape))
    row(lambda o=order: L.Convolution3D(4, 3, 3, 3, border_mode="same", subsample=(2, 2, 2), bias=False, dim_ordering=o), x(*shape))
row(lambda: L.LocallyConnected1D(4, 3), x(10, 2))
row(lambda: L.LocallyConnected1D(4, 3, subsample_length=2, bias=False), x(10, 2))
row(lambda: L.LocallyConnected2D(4, 3, 2), x(6, 5, 2))
row(lambda: L.LocallyConnected2D(4, 2, 2, subsample=(2, 1), dim_ordering="th"), x(2, 6, 5))

# Pooling and shapes
for kind in ("Max", "Average"):
    one, two, three = [getattr(L, "%sPooling%dD" % (kind, n)) for n in (1, 2, 3)]
    row(lambda c=one: c(), x(11, 2))
    row(lambda c=one: c(3, stride=2, border_mode="same"), x(11, 2))
    row(lambda c=two: c(), x(11, 9, 2))
    row(lambda c=two: c((3, 2), strides=(1, 2), border_mode="same"), x(11, 9, 2))
    row(lambda c=two: c((3, 3), dim_ordering="th"), x(2, None, 9))
    row(lambda c=three: c(), x(5, 6, 7, 2))
    row(lambda c=three: c((2, 1, 2), strides=(3, 1, 1), dim_ordering="th"), x(2, 5, 6, 7))
    for size, shape in ((1, (11, 2)), (2, (11, 9, 2)), (3, (5, 6, 7, 2))):
        row(lambda c=getattr(L, "Global%sPooling%dD" % (kind, size)): c(), x(*shape))
    row(lambda c=getattr(L, "Global%sPooling2D" % kind): c(dim_ordering="th"), x(2, 11, 9))
    row(lambda c=getattr(L, "Global%sPooling3D" % kind): c(dim_ordering="th"), x(2, 5, 6, 7))
row(lambda: L.UpSampling1D(3), x(5, 2))
row(lambda: L.UpSampling2D((2, 3)), x(5, 6, 2))
row(lambda: L.UpSampling2D((2, 3), dim_ordering="th"), x(2, 5, None))
row(lambda: L.UpSampling3D((1, 2, 3)), x(4, 5, 6, 2))
row(lambda: L.ZeroPadding1D(2), x(5, 2))
row(lambda: L.ZeroPadding1D((1, 2)), x(None, 2))
row(lambda: L.ZeroPadding1D({"left_pad": 1, "right_pad": 2}), x(5, 2))
row(lambda: L.ZeroPadding2D((1, 2)), x(5, 6, 2))
row(lambda: L.ZeroPadding2D((1, 2, 3, 4), dim_ordering="th"), x(2, 5, 6))
row(lambda: L.ZeroPadding2D({"top_pad": 1, "left_pad": 2}), x(5, 6, 2))
row(lambda: L.ZeroPadding3D((1, 2, 3)), x(4, 5, 6, 2))
row(lambda: L.Cropping1D((1, 2)), x(7, 2))
row(lambda: L.Cropping2D(((1, 2), (0, 1))), x(5, 6, 2))
row(lambda: L.Cropping2D(((1, 2), (0, 1)), dim_ordering="th"), x(2, 5, 6))
row(lambda: L.Cropping3D(((1, 0), (0, 2), (1, 1))), x(4, 5, 6, 2))

# Merging
for mode in ("sum", "mul", "ave", "max"):
    row(lambda m=mode: L.Merge(mode=m), [x(5, 4), x(5, 4), x(5, 4)])
row(lambda: L.Merge(mode="concat"), [x(5, 4), x(5, 3)])
row(lambda: L.Merge(mode="concat", concat_axis=1), [x(5, 4), x(3, 4)])
row(lambda: L.Merge(mode="concat", concat_axis=1), [x(5, 4), x(None, 4)])
row(lambda: L.Merge(mode="dot"), [x(4), x(4)])
row(lambda: L.Merge(mode="dot", dot_axes=1), [x(5, 4), x(5, 3)])
row(lambda: L.Merge(mode="dot", dot_axes=[2, 1]), [x(5, 4), x(4, 3)])
row(lambda: L.Merge(mode="cos"), [x(4), x(4)])
row(lambda: L.Merge(mode="cos", dot_axes=2), [x(5, 4), x(5, 4)])
row(lambda: L.Merge(mode=compiled("lambda t: t[0] - t[1]"), output_shape=(4,)), [x(4), x(4)])
row(lambda: L.Merge(mode=compiled("lambda t: t[0]"), output_shape=compiled("lambda s: s[0]")), [x(4), x(4)])

# Recurrent
for kind in (L.SimpleRNN, L.GRU, L.LSTM):
    for way in ("cpu", "mem", "gpu"):
        row(lambda c=kind, w=way: c(3, consume_less=w), x(5, 4))
    row(lambda c=kind: c(3, return_sequences=True), x(None, 4))
    row(lambda c=kind: c(3, unroll=True, go_backwards=True, dropout_W=0.1, dropout_U=0.2), x(5, 4))
    row(lambda c=kind: c(3, stateful=True, return_sequences=True), x(5, 4, batch=2))
row(lambda: L.LSTM(3), x(5, 4), then=freeze)
row(lambda: L.ConvLSTM2D(3, 2, 2, dim_ordering="tf", border_mode="same"), x(5, 10, 9, 2))
row(lambda: L.ConvLSTM2D(3, 2, 2, dim_ordering="th", border_mode="same", return_sequences=True), x(5, 2, 10, 9))
row(lambda: L.ConvLSTM2D(3, 2, 3, dim_ordering="tf", return_sequences=True), x(None, 10, 9, 2))
row(lambda: L.Bidirectional(L.LSTM(3)), x(5, 4))
for mode in ("sum", "mul", "ave", None):
    row(lambda m=mode: L.Bidirectional(L.GRU(3, return_sequences=True), merge_mode=m), x(5, 4))
row(lambda: L.TimeDistributed(L.Dense(3)), x(5, 4))
row(lambda: L.TimeDistributed(L.Convolution2D(4, 3, 3)), x(5, 10, 9, 2))
row(lambda: L.TimeDistributed(L.BatchNormalization()), x(5, 4))
row(lambda: L.TimeDistributed(L.Flatten()), x(5, 4, 3))

# Embedding, normalization, activations
row(lambda: L.Embedding(10, 4), ints(5))
row(lambda: L.Embedding(10, 4, mask_zero=True), ints(None))
row(lambda: L.Embedding(10, 4, input_length=5, dropout=0.1), ints(5))
row(lambda: L.BatchNormalization(), x(4))
row(lambda: L.BatchNormalization(axis=1), x(5, 6, 4))
row(lambda: L.BatchNormalization(mode=1), x(4))
row(lambda: L.BatchNormalization(mode=2), x(5, 4))
row(lambda: L.BatchNormalization(), x(4), then=freeze)
row(lambda: L.LeakyReLU(alpha=0.2), x(4))
row(lambda: L.ELU(alpha=0.5), x(4))
row(lambda: L.ThresholdedReLU(theta=0.5), x(4))
row(lambda: L.PReLU(), x(5, 4))
row(lambda: L.PReLU(shared_axes=[1]), x(5, 4))
row(lambda: L.ParametricSoftplus(), x(4))
row(lambda: L.ParametricSoftplus(shared_axes=[1]), x(5, 4))
row(lambda: L.SReLU(), x(4))
row(lambda: L.SReLU(shared_axes=[1]), x(5, 4))

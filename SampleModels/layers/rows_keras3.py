"""The layers of Keras 3.15: those it shares with tf.keras, and its own."""

from keras.src.applications.convnext import LayerScale, StochasticDepth
from keras.src.legacy.layers import RandomHeight, RandomWidth, ThresholdedReLU

from expectations import Row, ints, x
from keras_flavour import keras
from rows_common import CHANNELS_FIRST, PICTURE, ROWS as COMMON
from rows_common import small_functional

L = keras.layers
ROWS = list(COMMON)


def row(*arguments, **keywords):
    """Adds one row."""
    ROWS.append(Row(*arguments, **keywords))


# Core
row(lambda: L.ReversibleEmbedding(10, 4), ints(5))
row(lambda: L.ReversibleEmbedding(10, 4, tie_weights=False), ints(5))
row(lambda: L.ReversibleEmbedding(10, 4, tie_weights=False), x(5, 4), reverse=True)
row(lambda: L.ReversibleEmbedding(10, 4, logit_soft_cap=2.0), x(None, 4), reverse=True)

# Pooling
for kind in ("Max", "Average"):
    for size, shape in ((1, (11, 2)), (2, (11, 9, 2)), (3, (5, 6, 7, 2))):
        adaptive = getattr(L, "Adaptive%sPooling%dD" % (kind, size))
        row(lambda c=adaptive: c(2), x(*shape))
        row(lambda c=adaptive, s=size: c((3, 2, 1)[:s]), x(*shape))
        if size == 2:
            row(lambda c=adaptive: c(2, data_format=CHANNELS_FIRST), x(2, 8, 9))

# Shapes
row(lambda: L.ZeroPadding1D((1, 2), data_format=CHANNELS_FIRST), x(2, 5))

# Normalization
row(lambda: L.BatchNormalization(renorm=True), x(4))
row(lambda: L.LayerNormalization(rms_scaling=True), x(5, 4))
row(lambda: L.RMSNormalization(), x(5, 4))
row(lambda: L.RMSNormalization(axis=(-1, 1)), x(5, 6, 4))

# Activations
row(lambda: ThresholdedReLU(theta=0.5), x(4))

# Attention
row(lambda: L.MultiHeadAttention(2, 3, use_gate=True), x(5, 4), x(6, 4))
row(lambda: L.MultiHeadAttention(2, 3, sliding_window=2), x(5, 4), x(5, 4))
row(lambda: L.GroupQueryAttention(3, 4, 2), x(5, 8), x(6, 8))
row(lambda: L.GroupQueryAttention(3, 4, 2, use_bias=False, dropout=0.1), x(5, 8), x(6, 8), key=x(6, 8))
row(lambda: L.GroupQueryAttention(3, 4, 2, use_gate=True), x(None, 8), x(6, 8))
row(lambda: L.GroupQueryAttention(3, 4, 2), x(5, 8), x(6, 8), return_attention_scores=True)

# Images
row(lambda: L.Resizing(7, 9, data_format=CHANNELS_FIRST), x(3, 12, None))
row(lambda: L.CenterCrop(7, 9, data_format=CHANNELS_FIRST), x(3, 12, 14))
row(lambda: L.RandomShear(0.1, 0.2), x(*PICTURE))
row(lambda: L.RandomPerspective(0.5), x(*PICTURE))
row(lambda: L.RandomElasticTransform(0.5), x(*PICTURE))
row(lambda: L.RandomErasing(0.5), x(*PICTURE))
row(lambda: L.RandomHue(0.2), x(*PICTURE))
row(lambda: L.RandomSaturation(0.2), x(*PICTURE))
row(lambda: L.RandomSharpness(0.2), x(*PICTURE))
row(lambda: L.RandomColorJitter((0, 255), 0.2, 0.2, 0.2, 0.2), x(*PICTURE))
row(lambda: L.RandomColorDegeneration(0.2), x(*PICTURE))
row(lambda: L.RandomGrayscale(0.2), x(*PICTURE))
row(lambda: L.RandomInvert(0.2), x(*PICTURE))
row(lambda: L.RandomPosterization(4), x(*PICTURE))
row(lambda: L.RandomGaussianBlur(), x(*PICTURE))
row(lambda: L.Solarization(), x(*PICTURE))
row(lambda: L.AutoContrast(), x(*PICTURE))
row(lambda: L.Equalization(), x(*PICTURE), alone=True)
row(lambda: L.ContrastLimitedAdaptiveHistogramEqualization(), x(*PICTURE))
row(lambda: L.AugMix(), x(*PICTURE))
row(lambda: L.RandAugment(), x(*PICTURE))
row(lambda: L.CutMix(), {"images": x(*PICTURE), "labels": x(5)})
row(lambda: L.MixUp(), {"images": x(*PICTURE), "labels": x(5)})
row(lambda: L.MaxNumBoundingBoxes(6), {"boxes": x(9, 4), "labels": x(9)})
row(lambda: L.Pipeline([L.Resizing(7, 9), L.RandomFlip(), L.Rescaling(0.5)]), x(*PICTURE))
row(lambda: RandomHeight(0.2), x(*PICTURE))
row(lambda: RandomWidth(0.2), x(*PICTURE))

# Sound
row(lambda: L.STFTSpectrogram(frame_length=16, frame_step=8, fft_length=16), x(100, 1))
row(lambda: L.STFTSpectrogram(mode="stft", frame_length=16), x(100, 2))
row(lambda: L.STFTSpectrogram(mode="real", frame_length=16, expand_dims=True, padding="same"), x(100, 1))
row(lambda: L.STFTSpectrogram(mode="imag", frame_length=12, trainable=False), x(100, 1))
row(lambda: L.STFTSpectrogram(mode="angle", frame_length=16, data_format=CHANNELS_FIRST), x(2, 100))
row(lambda: L.STFTSpectrogram(mode="log", frame_length=16), x(None, 1))
row(lambda: L.MelSpectrogram(fft_length=64, sequence_stride=16, num_mel_bins=8), x(200))
row(lambda: L.MelSpectrogram(fft_length=64, sequence_length=32, num_mel_bins=8), x(None))

# Models within models
row(lambda: keras.Sequential([keras.Input((4,)), L.Dense(3), L.BatchNormalization()]), x(4))
row(lambda: keras.Sequential([L.Dense(3), L.Dense(2)]), x(5, 4))
row(small_functional, [x(4), x(4)])

# Private layers of keras.applications, saved like any other
row(lambda: LayerScale(1e-6, 4), x(5, 4))
row(lambda: StochasticDepth(0.1), x(5, 4))

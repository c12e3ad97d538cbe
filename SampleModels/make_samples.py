"""Builds one sample model with the Keras at hand and saves it.

    python make_samples.py NAME FILE

NAME is a key of SAMPLES below. Each model is written in the manner of one
Keras; make.sh knows which. Nothing is trained to a purpose: where a sample is
trained at all, it is one batch, so that the file holds optimizer weights.
"""

import sys

import numpy

from keras_flavour import keras

layers = keras.layers


def text_cnn():
    """Sentence classifier with three filter widths: 838,914 parameters (Keras 2.2)."""
    tokens = layers.Input(shape=(80,), dtype="int32", name="tokens")
    embedded = layers.Embedding(10000, 64, name="embedding")(tokens)
    pooled = []
    for size in (3, 4, 5):
        found = layers.Conv1D(
            256, size, padding="same", activation="relu", name="conv_%d" % size
        )(embedded)
        pooled.append(layers.GlobalMaxPooling1D(name="pool_%d" % size)(found))
    joined = layers.concatenate(pooled, name="concatenate")
    kept = layers.Dropout(0.5, name="dropout")(joined)
    label = layers.Dense(2, activation="softmax", name="label")(kept)
    return keras.models.Model(tokens, label)


def dense_activation():
    """Three Dense layers with their activations apart: 209 parameters (Keras 3)."""
    return keras.Sequential(
        [
            keras.Input((4,)),
            layers.Dense(7),
            layers.Activation("relu"),
            layers.Dense(13),
            layers.Activation("relu"),
            layers.Dense(5),
            layers.Activation("softmax"),
        ]
    )


def conv_digits():
    """Digits of 8x8 pixels: 63,210 parameters (Keras 1, its argument names)."""
    from keras.layers import Convolution2D, Dense, Dropout, Flatten, MaxPooling2D

    model = keras.models.Sequential()
    model.add(Convolution2D(32, 3, 2, input_shape=(8, 8, 1)))
    model.add(layers.Activation("relu"))
    model.add(Convolution2D(64, 2, 3, activation="relu"))
    model.add(Convolution2D(64, 2, 2, activation="relu"))
    model.add(MaxPooling2D(pool_size=(2, 2)))
    model.add(Dropout(0.25))
    model.add(Flatten())
    model.add(Dense(128, activation="relu"))
    model.add(Dropout(0.5))
    model.add(Dense(10, activation="softmax"))
    return model


def embedding_rnn():
    """Embedding and SimpleRNN over texts of any length (tf.keras)."""
    return keras.Sequential([layers.Embedding(1000, 64), layers.SimpleRNN(32)])


def build_embedding_rnn():
    """An Embedding knows no input length, so the shape is given apart."""
    model = embedding_rnn()
    model.build((None, None))
    return model


def lstm():
    """One LSTM of 256 units, twelve arrays in a file of Keras 1."""
    model = keras.models.Sequential()
    model.add(layers.LSTM(256, input_shape=(16, 4096)))
    return model


def conv1d():
    """One Conv1D with 32 filters of width 7."""
    return keras.Sequential([layers.Conv1D(32, 7, input_shape=(500, 128))])


def conv_lstm():
    """Brain wave classifier: convolutions, normalization, three LSTM (tf.keras)."""
    model = keras.Sequential()
    model.add(
        layers.Conv1D(64, 15, strides=2, use_bias=False, input_shape=(178, 1))
    )
    model.add(layers.ReLU())
    for _ in range(3):
        model.add(layers.Conv1D(64, 3))
        model.add(layers.ReLU())
    model.add(layers.BatchNormalization())
    model.add(layers.LSTM(64, return_sequences=True))
    model.add(layers.LSTM(64, return_sequences=True))
    model.add(layers.LSTM(32))
    model.add(layers.Dense(5, activation="softmax"))
    return model


def ocr_stack():
    """Character recognition over pictures of any height: 249,662 parameters."""
    picture = layers.Input(shape=(None, 200, 1))
    x = picture
    for filters in (32, 64, 128, 128):
        x = layers.Conv2D(filters, 3, padding="same")(x)
        x = layers.BatchNormalization()(x)
        x = layers.Activation("relu")(x)
        x = layers.MaxPooling2D()(x)
    x = layers.GlobalAveragePooling2D()(x)
    letter = layers.Dense(62, activation="softmax")(x)
    return keras.models.Model(picture, letter)


def flatten_dense():
    """Pictures of 28x28 through three Dense layers: 23,893 parameters. Trained a batch."""
    model = keras.Sequential(
        [
            layers.Flatten(input_shape=(28, 28)),
            layers.Dense(30, activation="relu"),
            layers.Dense(10, activation="relu"),
            layers.Dense(3, activation="softmax"),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    model.train_on_batch(numpy.zeros((1, 28, 28)), numpy.zeros((1, 1)))
    return model


def conv_dense():
    """A convolution with 99 filters of 7x7: 176,025 parameters (Keras 3)."""
    return keras.Sequential(
        [
            keras.Input((55, 55, 1)),
            layers.Conv2D(99, 7, activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(3),
        ]
    )


def embedding_rnn_sequence():
    """A value for each of 600 words: 320,736 parameters (Keras 2.3)."""
    model = keras.models.Sequential()
    model.add(layers.Embedding(10000, 32, input_length=600))
    model.add(layers.SimpleRNN(15, return_sequences=True))
    model.add(layers.Dense(1, activation="sigmoid"))
    return model


def nested_shared():
    """An encoder called twice, a Dense called twice, a frozen normalization."""
    inside = keras.Input((8,), name="features")
    x = layers.Dense(6, activation="relu", name="squeeze")(inside)
    normalize = layers.BatchNormalization(name="normalize")
    normalize.trainable = False
    encoder = keras.Model(inside, normalize(x), name="encoder")

    left = keras.Input((8,), name="left")
    right = keras.Input((8,), name="right")
    shared = layers.Dense(4, name="shared")
    seen_left = shared(encoder(left))
    seen_right = shared(encoder(right))
    joined = layers.Concatenate(name="joined")([seen_left, seen_right])
    same = layers.Dense(1, activation="sigmoid", name="same")(joined)
    difference = layers.Subtract(name="difference")([seen_left, seen_right])
    return keras.Model([left, right], [same, difference], name="twins")


def wrappers():
    """Wrappers and cells, in a model inside the model."""
    inner = keras.Input((6, 3), name="inner_sequence")
    steps = layers.TimeDistributed(layers.Dense(4, name="step"), name="steps")(inner)
    both = layers.Bidirectional(layers.GRU(2, return_sequences=True, name="gru"), name="both")(steps)
    cells = [layers.LSTMCell(3, name="lower"), layers.GRUCell(2, name="upper")]
    last = layers.RNN(cells, name="stacked")(both)
    normal = layers.SpectralNormalization(layers.Dense(2, name="projection"), name="normal")(last)
    encoder = keras.Model(inner, normal, name="encoder")
    sequence = keras.Input((6, 3), name="sequence")
    label = layers.Dense(1, name="label")(encoder(sequence))
    return keras.Model(sequence, label, name="wrappers")


def nested_chains():
    """Chains in a chain, which Keras 1 saves without their names."""
    from keras.layers import Activation, Dense, SimpleRNN, TimeDistributed

    Chain = keras.models.Sequential
    first = Chain([SimpleRNN(3, input_shape=(5, 4), return_sequences=True), Activation("tanh")])
    last = Chain([Chain([Dense(4, input_dim=2)]), Dense(3), Activation("relu")])
    step = Chain([Dense(2, input_dim=3)])
    return Chain([first, TimeDistributed(step), SimpleRNN(2), last, Dense(1)])


def fifty_layers():
    """A deep chain, to see that a summary of one does not take long."""
    model = keras.models.Sequential([layers.Dense(4, input_dim=4)])
    for index in range(1, 50):
        kinds = [layers.Dense(4), layers.Activation("relu"), layers.Dropout(0.1)]
        model.add(kinds[index % 3])
    return model


SAMPLES = {
    "text-cnn": text_cnn,
    "dense-activation": dense_activation,
    "conv-digits": conv_digits,
    "embedding-rnn": build_embedding_rnn,
    "lstm": lstm,
    "conv1d": conv1d,
    "conv-lstm": conv_lstm,
    "ocr-stack": ocr_stack,
    "flatten-dense": flatten_dense,
    "conv-dense": conv_dense,
    "embedding-rnn-sequence": embedding_rnn_sequence,
    "nested-shared": nested_shared,
    "nested-shared-tf": nested_shared,
    "wrappers": wrappers,
    "nested-chains": nested_chains,
    "fifty-layers": fifty_layers,
}


def main():
    name, path = sys.argv[1:]
    SAMPLES[name]().save(path)


if __name__ == "__main__":
    main()

"""Keras 3.15 layers with low-rank adaptation and in every quantized mode."""

from expectations import Row, ints, x
from keras_flavour import keras

L = keras.layers
ROWS = []


def row(*arguments, **keywords):
    """Adds one row."""
    ROWS.append(Row(*arguments, **keywords))


def enable_lora(rank, alpha=None):
    """Low-rank adaptation, switched on once the layer has weights."""
    return lambda layer: layer.enable_lora(rank, lora_alpha=alpha)


def quantize(mode):
    """Quantization of one layer that has weights."""
    return lambda layer: layer.quantize(mode)


# Low-rank adaptation
row(lambda: L.Dense(3), x(4), then=enable_lora(2))
row(lambda: L.Dense(3, use_bias=False), x(4), then=enable_lora(2, 4))
row(lambda: L.Embedding(10, 4), ints(5), then=enable_lora(2))
row(lambda: L.ReversibleEmbedding(10, 4), ints(5), then=enable_lora(2))
row(lambda: L.EinsumDense("abc,cde->abde", (None, 2, 3), bias_axes="de"), x(5, 8), then=enable_lora(2))
row(lambda: L.EinsumDense("ab,bc->ac", 6), x(8), then=enable_lora(2))
row(lambda: L.Conv1D(4, 3), x(10, 2), then=enable_lora(2))
row(lambda: L.Conv2D(4, 3, groups=2), x(10, 9, 2), then=enable_lora(2))
row(lambda: L.Conv3D(4, 2, use_bias=False), x(5, 6, 7, 2), then=enable_lora(2))

# Quantization
EINSUMS = [
    ("ab,bc->ac", 5, None, (6,)),
    ("abc,cd->abd", (None, 5), "d", (4, 6)),
    ("abc,cde->abde", (None, 2, 3), "de", (4, 6)),
    ("abcd,cde->abe", (None, 5), "e", (4, 2, 3)),
    ("abc,bd->adc", (3, 6), "d", (4, 6)),
]
for mode in ("int8", "int4", "float8"):
    row(lambda: L.Dense(5), x(6), then=quantize(mode))
    row(lambda: L.Dense(5, use_bias=False), x(3, 7), then=quantize(mode))
    for equation, output, bias, shape in EINSUMS:
        row(
            lambda e=equation, o=output, b=bias: L.EinsumDense(e, o, bias_axes=b),
            x(*shape),
            then=quantize(mode),
        )
for mode in ("int8", "int4"):
    row(lambda: L.Embedding(10, 5), ints(4), then=quantize(mode))
    row(lambda: L.ReversibleEmbedding(10, 5), ints(4), then=quantize(mode))
    row(lambda: L.ReversibleEmbedding(10, 5, tie_weights=False), ints(4), then=quantize(mode))
for policy in (
    "int4/-1_from_float32",
    "int4/4_from_float32",
    "gptq/4/-1_from_float32",
    "gptq/4/4_from_float32",
    "gptq/8/-1_from_float32",
    "gptq/2/4_from_float32",
    "gptq/3/4_from_float32",
    "awq/4/-1_from_float32",
    "awq/4/4_from_float32",
):
    row(lambda p=policy: L.Dense(5, dtype=p), x(6))
    row(lambda p=policy: L.Dense(4, dtype=p, use_bias=False), x(7))
    for equation, output, bias, shape in EINSUMS:
        row(
            lambda e=equation, o=output, b=bias, p=policy: L.EinsumDense(e, o, bias_axes=b, dtype=p),
            x(*shape),
        )
for policy in ("int4/-1_from_float32", "int4/4_from_float32"):
    row(lambda p=policy: L.Embedding(10, 5, dtype=p), ints(4))
    row(lambda p=policy: L.ReversibleEmbedding(10, 5, dtype=p), ints(4))
    row(lambda p=policy: L.ReversibleEmbedding(10, 5, tie_weights=False, dtype=p), ints(4))
row(lambda: L.Dense(5, dtype="int8_from_mixed_bfloat16"), x(6))
row(lambda: L.Dense(5, dtype="int8_from_float32"), x(6), then=enable_lora(2))
row(lambda: L.Dense(5, dtype="int4/4_from_float32"), x(6), then=enable_lora(2))
row(lambda: L.Embedding(10, 5, dtype="int8_from_float32"), ints(4), then=enable_lora(2))
row(
    lambda: L.EinsumDense("abc,cd->abd", (None, 5), bias_axes="d", dtype="int8_from_float32"),
    x(4, 6),
    then=enable_lora(2),
)
row(lambda: L.MultiHeadAttention(2, 3), x(5, 4), x(6, 4), model_then=lambda m: m.quantize("int8"))
row(lambda: L.MultiHeadAttention(2, 3), x(5, 4), x(6, 4), model_then=lambda m: m.quantize("int4"))
row(lambda: L.TimeDistributed(L.Dense(3)), x(5, 4), model_then=lambda m: m.quantize("int8"))

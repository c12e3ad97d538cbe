"""Operations of Keras 3.15, each as an expression over inputs a, b and c."""

import numpy

from expectations import Row, ints, x
from keras_flavour import keras

ROWS = []
NAMES = {"ops": keras.ops, "keras": keras, "numpy": numpy}


def op(text, *inputs):
    """Adds one row: an expression and the inputs that it calls a, b and c."""
    letters = ", ".join("abc"[: len(inputs)])
    function = eval("lambda %s: %s" % (letters, text), NAMES)
    ROWS.append((text, Row(function, *inputs)))


# Elementwise, one tensor
ELEMENTWISE = """
abs absolute negative exp exp2 expm1 log log10 log1p log2 sqrt rsqrt square reciprocal cbrt sign
sin cos tan arcsin arccos arctan sinh cosh tanh arcsinh arccosh arctanh sinc deg2rad rad2deg
floor ceil round trunc fabs erf erfc erfinv i0 isnan isinf isfinite isposinf isneginf signbit
logical_not relu relu6 sigmoid log_sigmoid silu softplus softsign elu selu celu gelu leaky_relu
hard_sigmoid hard_silu hard_tanh hard_shrink soft_shrink tanh_shrink sparse_plus sparse_sigmoid
sparsemax squareplus softmax log_softmax normalize stop_gradient ones_like zeros_like empty_like
copy nan_to_num conj conjugate real imag angle
""".split()
for name in ELEMENTWISE:
    op("ops.%s(a)" % name, x(5, 4))
for text in (
    "ops.softmax(a, axis=1)",
    "ops.leaky_relu(a, negative_slope=0.1)",
    "ops.gelu(a, approximate=False)",
    "ops.threshold(a, 0.5, 0.0)",
    "ops.clip(a, 0.0, 1.0)",
    "ops.cast(a, 'int32')",
    "ops.saturate_cast(a, 'uint8')",
    "ops.round(a, decimals=2)",
    "ops.full_like(a, 2.0)",
    "ops.cumsum(a, axis=1)",
    "ops.cumsum(a)",
    "ops.cumprod(a, axis=-1)",
    "ops.cumprod(a)",
    "ops.nancumsum(a, axis=1)",
    "ops.flip(a, axis=1)",
    "ops.fliplr(a)",
    "ops.flipud(a)",
    "ops.roll(a, 2, axis=1)",
    "ops.rot90(a, axes=(1, 2))",
    "ops.sort(a, axis=1)",
    "ops.argsort(a, axis=1)",
    "ops.argsort(a, axis=None)",
    "ops.argpartition(a, 2, axis=1)",
    "ops.tril(a)",
    "ops.triu(a, k=1)",
    "ops.glu(a)",
    "ops.diff(a, axis=1)",
    "ops.diff(a, n=2)",
    "ops.trapezoid(a)",
    "-a",
    "abs(a)",
    "a * 2",
    "2.0 - a",
    "1 / a",
    "a ** 2",
    "a // 2",
    "a % 3",
    "a > 0",
    "a + numpy.ones((4,), 'float32')",
):
    op(text, x(5, 4))
op("~(a > 0)", x(5, 4))
op("ops.bitwise_invert(a)", ints(5))
op("ops.bitwise_not(a)", ints(5))

# Elementwise, two or three tensors
BINARY = """
add subtract multiply divide true_divide divide_no_nan floor_divide mod fmod power maximum minimum
fmax fmin equal not_equal greater greater_equal less less_equal logical_and logical_or logical_xor
arctan2 logaddexp logaddexp2 hypot heaviside isclose nextafter
""".split()
for name in BINARY:
    op("ops.%s(a, b)" % name, x(5, 4), x(1, 4))
for name in ("bitwise_and", "bitwise_or", "bitwise_xor", "left_shift", "right_shift", "gcd", "lcm"):
    op("ops.%s(a, b)" % name, ints(5), ints(5))
op("a + b", x(5, 4), x(4))
op("a + b", x(None, 4), x(5, 4))
op("a + b", x(None, 4), x(1, 4))
op("a * b", x(None, 4), x(None, 1))
op("a @ b", x(5, 4), x(4, 3))
op("a - b", x(4, batch=3), x(4, batch=1))
op("ops.where(a, b, c)", x(5, 4, dtype="bool"), x(5, 4), x(1, 4))
op("ops.where(a, b, 0.0)", x(5, 1, dtype="bool"), x(5, 4))
op("ops.select([a > 0, a < 0], [a, a * 2], 0.0)", x(5, 4))

# Reductions
REDUCTIONS = """
sum mean max min prod std var any all median amax amin nansum nanmean nanmax nanmin nanprod nanstd
nanvar nanmedian count_nonzero logsumexp ptp
""".split()
for name in REDUCTIONS:
    op("ops.%s(a, axis=1)" % name, x(5, 4))
for name in ("sum", "mean", "max", "logsumexp"):
    op("ops.%s(a)" % name, x(5, 4))
    op("ops.%s(a, keepdims=True)" % name, x(5, 4))
    op("ops.%s(a, axis=(1, 2))" % name, x(5, 4))
    op("ops.%s(a, axis=-1, keepdims=True)" % name, x(None, 4))
    op("ops.%s(a, axis=[0, 2])" % name, x(None, 4))
for text in (
    "ops.argmax(a)",
    "ops.argmax(a, axis=1)",
    "ops.argmin(a, axis=-1, keepdims=True)",
    "ops.nanargmax(a, axis=1)",
    "ops.nanargmin(a, axis=1)",
    "ops.norm(a, axis=-1)",
    "ops.norm(a, ord=2, axis=1, keepdims=True)",
    "ops.norm(a)",
    "ops.quantile(a, 0.5, axis=1)",
    "ops.quantile(a, [0.25, 0.75], axis=1)",
    "ops.percentile(a, 50.0, axis=1, keepdims=True)",
    "ops.nanquantile(a, 0.5, axis=1)",
    "ops.average(a, axis=1)",
    "ops.average(a)",
    "ops.moments(a, axes=[1])",
    "ops.moments(a, axes=[1, 2], keepdims=True)",
    "ops.std(a, axis=1, keepdims=True)",
    "ops.count_nonzero(a)",
    "ops.trace(a, axis1=1, axis2=2)",
    "ops.diagonal(a, axis1=1, axis2=2)",
    "ops.diagonal(a, offset=1, axis1=1, axis2=2)",
    "ops.bincount(a, minlength=7)",
):
    op(text, x(5, 4))
op("ops.bincount(a, minlength=7)", ints(5))

# Shapes
for text in (
    "ops.reshape(a, (-1, 10))",
    "ops.reshape(a, (-1, 4, 5))",
    "ops.reshape(a, (2, 10))",
    "ops.ravel(a)",
    "ops.expand_dims(a, 1)",
    "ops.expand_dims(a, -1)",
    "ops.expand_dims(a, (1, 3))",
    "ops.transpose(a)",
    "ops.transpose(a, (0, 2, 1))",
    "ops.moveaxis(a, 1, 2)",
    "ops.moveaxis(a, [1, 2], [2, 1])",
    "ops.swapaxes(a, 1, -1)",
    "ops.repeat(a, 3, axis=1)",
    "ops.repeat(a, 3)",
    "ops.repeat(a, [1, 2, 3, 1, 1], axis=1)",
    "ops.tile(a, (1, 2, 3))",
    "ops.tile(a, 2)",
    "ops.tile(a, (2, 1, 1, 1))",
    "ops.pad(a, 1)",
    "ops.pad(a, ((0, 0), (1, 2), (0, 3)))",
    "ops.pad(a, ((0, 0), (1, 2), (0, 3)), mode='reflect')",
    "ops.pad(a, ((0, 0), (1, 1), (0, 0)), constant_values=2.0)",
    "ops.split(a, 2, axis=2)",
    "ops.split(a, [1, 3], axis=2)",
    "ops.split(a, [1, 3], axis=1)",
    "ops.array_split(a, 3, axis=1)",
    "ops.hsplit(a, 5)",
    "ops.dsplit(a, 2)",
    "ops.unstack(a, axis=1)",
    "ops.unstack(a, num=4, axis=-1)",
    "ops.concatenate([a, a], axis=1)",
    "ops.concatenate([a, a], axis=-1)",
    "ops.stack([a, a])",
    "ops.stack([a, a, a], axis=-1)",
    "ops.stack([a, a], axis=1)",
    "ops.hstack([a, a])",
    "ops.vstack([a, a])",
    "ops.dstack([a, a])",
    "ops.append(a, a, axis=1)",
    "ops.append(a, a)",
    "ops.meshgrid(a[0, 0], a[0, 0])",
    "ops.vander(a[0, 0], 3)",
    "ops.broadcast_to(a, (3, 5, 4))",
    "ops.take(a, [0, 2], axis=1)",
    "ops.take(a, 1, axis=1)",
    "ops.take(a, [[0, 1], [2, 3]], axis=-1)",
    "ops.take(a, [0, 2])",
    "ops.slice(a, (0, 1, 1), (1, 2, 3))",
    "ops.view(a, 'int32')",
    "ops.diag(a[0])",
    "ops.diagflat(a[0, 0])",
    "ops.unfold(ops.expand_dims(a, 1), 2)",
):
    op(text, x(5, 4))
op("ops.rearrange(a, 'b h w -> b w h')", x(5, 4, batch=2))
op("ops.rearrange(a, 'b h (w c) -> b h w c', c=2)", x(5, 4, batch=2))
op("ops.rearrange(a, 'b h w -> b (h w)')", x(5, 4, batch=2))
op("ops.reshape(a, (-1, 20))", x(None, 4))
op("ops.reshape(a, (6, 4))", x(3, 4, batch=2))
op("ops.reshape(a, (-1, 6))", x(3, 4, batch=2))
op("ops.squeeze(a)", x(1, 4, batch=1))
op("ops.squeeze(a)", x(1, 4))
op("ops.squeeze(a, axis=1)", x(1, 4))
op("ops.squeeze(a, axis=(1, 2))", x(1, 1, 4))
op("ops.concatenate([a, b], axis=1)", x(5, 4), x(None, 4))
op("ops.concatenate([a, b])", x(5, batch=2), x(5, batch=3))
op("ops.split(a, 2, axis=1)", x(None, 4))
op("ops.take(a, b, axis=1)", x(5, 4), ints(3))
op("ops.take_along_axis(a, b, axis=1)", x(5, 4), ints(3, 4))
op("ops.scatter(a, b, (7, 4))", ints(1), x(4))
op("ops.scatter_update(a, b, c)", x(4), ints(1, batch=2), x(4, batch=2))
op("ops.slice_update(a, (0, 1), b)", x(4, batch=3), x(2, batch=3))
op("ops.searchsorted(a, b)", x(batch=5), x(batch=3))
op("ops.digitize(a, numpy.array([0.0, 1.0]))", x(5, 4))

# Indexing
for text in (
    "a[0]",
    "a[:, 0]",
    "a[:, -1]",
    "a[..., 0]",
    "a[:, 1:3]",
    "a[:, ::2]",
    "a[:, ::-1]",
    "a[:, -3:]",
    "a[:, :-1, 1:]",
    "a[:, None]",
    "a[..., None]",
    "a[:, None, :, 0]",
    "a[:, 1, 2]",
    "a[:, 10:]",
    "a[0, ..., 1]",
    "a[:, 4:1:-2]",
):
    op(text, x(5, 4))
op("a[:, 1:3]", x(None, 4))
op("a[:, :]", x(None, 4))
op("a[:, 0]", x(None, 4))

# Products
for text in ("ops.matmul(a, b)", "ops.einsum('bij,bjk->bik', a, b)", "ops.dot(a, b)"):
    op(text, x(5, 4), x(4, 3))
op("ops.matmul(a, b)", x(5, 4), x(4, batch=4))
op("ops.matmul(a, b)", x(7, 5, 4), x(4, 3))
op("ops.matmul(a, b)", x(None, 4), x(4, None))
op("ops.matmul(a, numpy.ones((4, 3), 'float32'))", x(5, 4))
op("ops.einsum('...ij,jk->...ik', a, b)", x(5, 4), x(3, batch=4))
op("ops.einsum('bij->bji', a)", x(5, 4))
op("ops.einsum('bij->b', a)", x(5, 4))
op("ops.einsum('bi,bj', a, b)", x(5), x(4))
op("ops.tensordot(a, b, axes=1)", x(5, 4), x(3, batch=4))
op("ops.tensordot(a, b, axes=[[2], [1]])", x(5, 4), x(4, batch=3))
op("ops.tensordot(a, b)", x(5, 4), x(4, 3, batch=5))
op("ops.dot(a, b)", x(4), x(3, batch=4))
op("ops.vdot(a, b)", x(batch=4), x(batch=4))
op("ops.inner(a, b)", x(4), x(4, batch=3))
op("ops.outer(a, b)", x(4, batch=2), x(5, batch=3))
op("ops.kron(a, b)", x(4, batch=2), x(5, batch=3))
op("ops.cross(a, b)", x(5, 3), x(5, 3))
op("ops.cross(a, b)", x(5, 2), x(5, 2))
op("ops.cdist(a, b)", x(5, 4), x(3, 4))
op("ops.correlate(a, b, mode='full')", x(batch=5), x(batch=3))
op("ops.corrcoef(a)", x(4, batch=3))

# Encodings and classification
op("ops.one_hot(a, 7)", ints(5))
op("ops.one_hot(a, 7, axis=1)", ints(5))
op("ops.multi_hot(a, 7)", ints(5))
op("ops.multi_hot(a, 7)", ints(5, 3))
op("ops.top_k(a, 2)", x(5, 4))
op("ops.in_top_k(a, b, 2)", ints(), x(4))
op("ops.binary_crossentropy(a, b)", x(4), x(4))
op("ops.categorical_crossentropy(a, b)", x(5, 4), x(5, 4))
op("ops.sparse_categorical_crossentropy(a, b)", ints(5), x(5, 4))
op("ops.segment_sum(a, b, num_segments=3)", x(4), ints())
op("ops.isin(a, b)", ints(5), ints(3))

# Neural network
IMAGE = x(10, 9, 2)
op("ops.max_pool(a, 2)", IMAGE)
op("ops.max_pool(a, (3, 2), strides=(1, 2), padding='same')", IMAGE)
op("ops.average_pool(a, 3, strides=2)", IMAGE)
op("ops.average_pool(a, 2, data_format='channels_first')", x(2, 10, 9))
op("ops.adaptive_average_pool(a, (3, 2))", IMAGE)
op("ops.adaptive_max_pool(a, (2, 2))", IMAGE)
op("ops.conv(a, numpy.ones((3, 3, 2, 4), 'float32'))", IMAGE)
op("ops.conv(a, b, strides=2, padding='same')", IMAGE, x(3, 2, 4, batch=3))
op("ops.conv(a, b, dilation_rate=2)", x(10, 2), x(2, 4, batch=3))
op("ops.depthwise_conv(a, b)", IMAGE, x(3, 2, 2, batch=3))
op("ops.depthwise_conv(a, b, strides=2, padding='same')", IMAGE, x(3, 2, 1, batch=3))
op("ops.separable_conv(a, b, c)", IMAGE, x(3, 2, 2, batch=3), x(1, 4, 6, batch=1))
op("ops.conv_transpose(a, b, strides=2)", IMAGE, x(3, 4, 2, batch=3))
op("ops.conv_transpose(a, b, strides=2, padding='same')", IMAGE, x(3, 4, 2, batch=3))
op("ops.conv_transpose(a, b, strides=2, padding='same', output_padding=1)", IMAGE, x(3, 4, 2, batch=3))
op("ops.batch_normalization(a, b, c, axis=-1)", x(5, 4), x(batch=4), x(batch=4))
op("ops.layer_normalization(a)", x(5, 4))
op("ops.rms_normalization(a)", x(5, 4))
op("ops.dot_product_attention(a, b, c)", x(5, 2, 4), x(6, 2, 4), x(6, 2, 4))
op("ops.dot_product_attention(a, b, b, is_causal=True)", x(None, 2, 4), x(6, 2, 4))
op("ops.depth_to_space(a, 2)", x(5, 4, 8))
op("ops.space_to_depth(a, 2)", x(6, 4, 2))
op("ops.psnr(a, b, 255)", x(4), x(4))
op("ops.polar(a, b)", x(4), x(4))
op("ops.fold(a, (4, 4), 2, stride=2)", x(8, 4))

# Images
for text in (
    "ops.image.resize(a, (7, 5))",
    "ops.image.resize(a, (7, 5), crop_to_aspect_ratio=True)",
    "ops.image.crop_images(a, top_cropping=1, left_cropping=2, target_height=5, target_width=4)",
    "ops.image.crop_images(a, 1, 2, 3, 4)",
    "ops.image.pad_images(a, top_padding=1, left_padding=2, target_height=14, target_width=15)",
    "ops.image.pad_images(a, 1, 2, 3, 4)",
    "ops.image.extract_patches(a, (3, 2))",
    "ops.image.extract_patches(a, 3, strides=1, padding='same')",
    "ops.image.rgb_to_grayscale(a)",
    "ops.image.rgb_to_hsv(a)",
    "ops.image.hsv_to_rgb(a)",
    "ops.image.gaussian_blur(a)",
    "ops.image.sobel_edges(a)",
    "ops.image.affine_transform(a, numpy.ones((8,), 'float32'))",
):
    op(text, x(10, 9, 3))
op("ops.image.resize(a, (7, 5), data_format='channels_first')", x(3, 10, 9))
op("ops.image.map_coordinates(a, b, 1)", x(9, batch=10), x(4, batch=2))

# Linear algebra and signals
SQUARE = x(4, 4)
for text in (
    "ops.det(a)",
    "ops.inv(a)",
    "ops.cholesky(a)",
    "ops.eigh(a)",
    "ops.eig(a)",
    "ops.slogdet(a)",
    "ops.logdet(a)",
    "ops.lu_factor(a)",
    "ops.matrix_rank(a)",
):
    op(text, SQUARE)
op("ops.qr(a)", x(5, 4))
op("ops.qr(a, mode='complete')", x(5, 4))
op("ops.svd(a)", x(5, 4))
op("ops.svd(a, full_matrices=False)", x(5, 4))
op("ops.svd(a, compute_uv=False)", x(5, 4))
op("ops.pinv(a)", x(5, 4))
op("ops.solve(a, b)", SQUARE, x(4, 3))
op("ops.solve_triangular(a, b, lower=True)", SQUARE, x(4, 3))
op("ops.lstsq(a, b)", x(4, batch=5), x(3, batch=5))
op("ops.rfft(a)", x(16))
op("ops.rfft(a, 10)", x(16))
op("ops.fft((a, a))", x(16))
op("ops.irfft((a, a))", x(9))
op("ops.stft(a, 8, 4, 8)", x(32))
op("ops.istft((a, a), 8, 4, 8)", x(7, 5))
op("ops.extract_sequences(a, 8, 4)", x(32))

# Activations that are operations (cond, map, scan and their like hold functions, which
# Keras 3.15 does not save)
op("keras.activations.softmax(a)", x(4))

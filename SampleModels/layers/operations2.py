"""TensorFlow functions and Python operators in tf.keras graphs, over inputs a, b and c."""

import numpy
import tensorflow as tf

from expectations import Row, ints, x
from keras_flavour import keras

ROWS = []
NAMES = {"tf": tf, "keras": keras, "K": keras.backend, "numpy": numpy}


def op(text, *inputs):
    """Adds one row: an expression and the inputs that it calls a, b and c."""
    letters = ", ".join("abc"[: len(inputs)])
    function = eval("lambda %s: %s" % (letters, text), NAMES)
    ROWS.append((text, Row(function, *inputs)))


# Elementwise, one tensor
for name in """
math.abs math.negative math.exp math.log math.log1p math.sqrt math.rsqrt math.square math.sin math.cos
math.tan math.tanh math.sigmoid math.softplus math.floor math.ceil math.round math.sign math.erf
math.reciprocal math.is_nan math.is_finite math.l2_normalize math.cumsum
nn.relu nn.relu6 nn.elu nn.selu nn.gelu nn.silu nn.softmax nn.log_softmax nn.leaky_relu nn.softsign
abs exp sqrt square tanh sigmoid identity stop_gradient ones_like zeros_like round
linalg.l2_normalize convert_to_tensor
""".split():
    op("tf.%s(a)" % name, x(5, 4))
for text in (
    "a + 2",
    "2 + a",
    "a - 1.5",
    "1.5 - a",
    "a * 2",
    "a / 2",
    "1 / a",
    "a ** 2",
    "a // 2",
    "a % 2",
    "-a",
    "abs(a)",
    "a > 0",
    "a >= 0",
    "a < 0",
    "tf.cast(a, 'int32')",
    "tf.cast(a, tf.float16)",
    "tf.clip_by_value(a, 0.0, 1.0)",
    "tf.nn.softmax(a, axis=1)",
    "tf.nn.dropout(a, 0.5)",
    "tf.math.pow(a, 2.0)",
    "tf.math.maximum(a, 0.0)",
    "tf.math.minimum(a, 1.0)",
    "tf.math.add(a, numpy.ones((4,), 'float32'))",
    "a + tf.ones((5, 1))",
    "a * [1.0, 2.0, 3.0, 4.0]",
    "tf.math.logical_not(a > 0)",
    "tf.where(a > 0, a, 0.0)",
    "tf.reverse(a, [1])",
    "tf.roll(a, 1, axis=1)",
    "tf.sort(a)",
    "tf.argsort(a)",
    "tf.linalg.band_part(a, -1, 0)",
    "tf.keras.activations.relu(a)",
    "tf.ensure_shape(a, (None, 5, 4))",
    "tf.debugging.check_numerics(a, 'x')",
    "tf.fill(tf.shape(a), 2.0)",
):
    op(text, x(5, 4))

# Elementwise, two or three tensors
for name in """
math.add math.subtract math.multiply math.divide math.truediv math.floordiv math.floormod math.pow
math.maximum math.minimum math.equal math.not_equal math.greater math.less math.less_equal
math.squared_difference math.divide_no_nan math.atan2 add subtract multiply divide maximum minimum
""".split():
    op("tf.%s(a, b)" % name, x(5, 4), x(1, 4))
op("a + b", x(5, 4), x(5, 4))
op("a - b", x(5, 4), x(4))
op("a * b", x(None, 4), x(5, 1))
op("a * b", x(None, 4), x(None, 1))
op("a / b", x(5, 4), x(5, 4))
op("a > b", x(5, 4), x(5, 4))
op("a @ b", x(5, 4), x(4, 3))
op("tf.where(a > 0, a, b)", x(5, 4), x(5, 4))
op("tf.math.logical_and(a > 0, b > 0)", x(5, 4), x(5, 4))
op("tf.add_n([a, b])", x(5, 4), x(5, 4))
op("tf.math.add_n([a, a, b])", x(5, 4), x(5, 4))
op("tf.add(x=a, y=b)", x(5, 4), x(5, 4))

# Reductions
for name in "sum mean max min prod any all std variance logsumexp euclidean_norm".split():
    dtype = "bool" if name in ("any", "all") else "float32"
    op("tf.math.reduce_%s(a, axis=1)" % name, x(5, 4, dtype=dtype))
for text in (
    "tf.reduce_sum(a)",
    "tf.reduce_mean(a)",
    "tf.reduce_mean(a, [1, 2])",
    "tf.reduce_mean(a, axis=-1, keepdims=True)",
    "tf.reduce_max(a, axis=(1, 2), keepdims=True)",
    "tf.reduce_sum(a, keepdims=True)",
    "tf.reduce_sum(a, 0)",
    "tf.argmax(a, axis=-1)",
    "tf.math.argmin(a, axis=1)",
    "tf.norm(a, axis=-1)",
    "tf.linalg.norm(a, axis=1, keepdims=True)",
    "tf.math.count_nonzero(a, axis=1)",
    "tf.nn.moments(a, [1])",
    "tf.linalg.trace(a)",
    "tf.linalg.diag_part(a)",
    "tf.linalg.diag(a)",
    "K.sum(a, axis=1)",
    "K.mean(a, axis=[1, 2])",
):
    op(text, x(5, 4))

# Shapes
for text in (
    "tf.reshape(a, (-1, 20))",
    "tf.reshape(a, [-1, 4, 5])",
    "tf.reshape(a, (2, 10))",
    "tf.reshape(a, (tf.shape(a)[0], 20))",
    "tf.reshape(a, [-1])",
    "tf.reshape(a, tf.stack([tf.shape(a)[0], 4, 5]))",
    "tf.transpose(a)",
    "tf.transpose(a, (0, 2, 1))",
    "tf.transpose(a, perm=[0, 2, 1])",
    "tf.expand_dims(a, 1)",
    "tf.expand_dims(a, axis=-1)",
    "tf.concat([a, a], 1)",
    "tf.concat([a, a], axis=-1)",
    "tf.concat([a, tf.zeros((1, 5, 4))], axis=0)",
    "tf.stack([a, a])",
    "tf.stack([a, a, a], axis=1)",
    "tf.split(a, 2, axis=2)",
    "tf.split(a, [1, 3], axis=-1)",
    "tf.split(a, 5, 1)",
    "tf.unstack(a, axis=1)",
    "tf.unstack(a, num=4, axis=2)",
    "tf.tile(a, [1, 2, 3])",
    "tf.tile(a, tf.constant([1, 1, 2]))",
    "tf.repeat(a, 3, axis=1)",
    "tf.repeat(a, repeats=[1, 2, 1, 1, 1], axis=1)",
    "tf.pad(a, [[0, 0], [1, 2], [0, 3]])",
    "tf.pad(a, tf.constant([[0, 0], [1, 1], [0, 0]]), 'REFLECT')",
    "tf.gather(a, [0, 2], axis=1)",
    "tf.gather(a, 1, axis=1)",
    "tf.gather(a, [0], axis=0)",
    "tf.gather_nd(a, [[0, 1]])",
    "tf.broadcast_to(a, (3, 5, 4))",
    "tf.shape(a)",
    "tf.shape(a)[0]",
    "tf.shape(a)[1:]",
    "tf.size(a)",
    "tf.rank(a)",
    "K.shape(a)",
    "K.int_shape(a)[1] * a",
    "K.flatten(a)",
    "K.batch_flatten(a)",
    "K.permute_dimensions(a, (0, 2, 1))",
    "K.concatenate([a, a])",
    "K.expand_dims(a)",
    "K.dot(a, tf.ones((4, 3)))",
    "K.l2_normalize(a, axis=1)",
    "tf.slice(a, [0, 1, 0], [-1, 2, 3])",
    "tf.strided_slice(a, [0, 1], [1, 3])",
    "tf.meshgrid(a[0, 0], a[0, 0])",
    "tf.keras.layers.Flatten()(a) + 1",
    "tf.one_hot(tf.argmax(a, axis=-1), 7)",
    "tf.sequence_mask(tf.shape(a)[1:], 6)",
    "tf.range(tf.shape(a)[1])",
    "tf.zeros((tf.shape(a)[0], 3))",
    "tf.eye(4) + a[0, :4]",
    "a.shape[1] + a",
    "tf.boolean_mask(a, a[:, :, 0] > 0)",
):
    op(text, x(5, 4))
op("tf.reshape(a, (-1, 6))", x(3, 4, batch=2))
op("tf.reshape(a, (-1, 8))", x(None, 4))
op("tf.squeeze(a)", x(1, 4, batch=1))
op("tf.squeeze(a)", x(1, 4))
op("tf.squeeze(a, 1)", x(1, 4))
op("tf.squeeze(a, axis=[1, 2])", x(1, 1, 4))
op("tf.concat([a, b], axis=1)", x(5, 4), x(None, 4))
op("tf.concat([a, b], axis=-1)", x(None, 4), x(5, 3))
op("tf.stack([a, b], axis=-1)", x(5, 4), x(5, 4))
op("tf.gather(a, b, axis=1)", x(5, 4), ints(3))
op("tf.gather(a, b, batch_dims=1)", x(5, 4), ints(3))
op("tf.gather(a, b)", x(4, batch=10), ints(3))
op("tf.gather_nd(a, b, batch_dims=1)", x(5, 4), ints(3, 1))
op("tf.nn.embedding_lookup(a, b)", x(4, batch=10), ints(3))
op("tf.scatter_nd(a, b, [7, 4])", ints(1), x(4))
op("tf.tensor_scatter_nd_update(a, b, c)", x(4, batch=9), ints(1, batch=2), x(4, batch=2))
op("tf.one_hot(a, 7)", ints(5))
op("tf.one_hot(a, depth=7, axis=1)", ints(5))
op("tf.broadcast_to(a, tf.shape(b))", x(1, 4), x(5, 4))
op("tf.image.resize(a, tf.shape(b)[1:3])", x(10, 9, 3), x(7, 5, 3))

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
    "a[1:]",
    "a[:, None]",
    "a[..., tf.newaxis]",
    "a[:, tf.newaxis, :, 0]",
    "a[:, 1, 2]",
    "a[0, ..., 1]",
    "a[:, 4:1:-2]",
    "a[:, :tf.shape(a)[2]]",
):
    op(text, x(5, 4))
op("a[:, 1:3]", x(None, 4))
op("a[:, :]", x(None, 4))
op("a[:, 0]", x(None, 4))

# Products
op("tf.matmul(a, b)", x(5, 4), x(4, 3))
op("tf.matmul(a, b, transpose_b=True)", x(5, 4), x(3, 4))
op("tf.matmul(a, b, transpose_a=True)", x(4, 5), x(4, 3))
op("tf.linalg.matmul(a, b)", x(None, 4), x(4, None))
op("tf.matmul(a, tf.ones((4, 3)))", x(4))
op("tf.matmul(a, a, transpose_b=True)", x(None, 4))
op("tf.linalg.matvec(a, b)", x(5, 4), x(4))
op("tf.tensordot(a, b, axes=1)", x(5, 4), x(3, batch=4))
op("tf.tensordot(a, b, axes=[[2], [1]])", x(5, 4), x(4, batch=3))
op("tf.einsum('bij,bjk->bik', a, b)", x(5, 4), x(4, 3))
op("tf.einsum('...ij,jk->...ik', a, b)", x(5, 4), x(3, batch=4))
op("tf.einsum('bij->bji', a)", x(5, 4))
op("tf.einsum('bij,bij->b', a, b)", x(5, 4), x(5, 4))
op("K.batch_dot(a, b)", x(5, 4), x(4, 3))
op("tf.linalg.cross(a, b)", x(5, 3), x(5, 3))
op("tf.linalg.inv(a)", x(4, 4))
op("tf.linalg.det(a)", x(4, 4))

# Neural network and images
IMAGE = x(10, 9, 3)
for text in (
    "tf.nn.conv2d(a, tf.ones((3, 3, 3, 4)), 1, 'SAME')",
    "tf.nn.conv2d(a, tf.ones((3, 2, 3, 4)), strides=[1, 2, 2, 1], padding='VALID')",
    "tf.nn.depthwise_conv2d(a, tf.ones((3, 3, 3, 2)), [1, 1, 1, 1], 'SAME')",
    "tf.nn.max_pool2d(a, 2, 2, 'VALID')",
    "tf.nn.max_pool2d(a, ksize=3, strides=2, padding='SAME')",
    "tf.nn.avg_pool2d(a, 2, 2, 'SAME')",
    "tf.nn.bias_add(a, tf.ones((3,)))",
    "tf.nn.l2_normalize(a, axis=-1)",
    "tf.nn.local_response_normalization(a)",
    "tf.image.resize(a, (7, 5))",
    "tf.image.resize(a, [7, 5], method='nearest')",
    "tf.image.resize_with_pad(a, 12, 12)",
    "tf.image.rgb_to_grayscale(a)",
    "tf.image.flip_left_right(a)",
    "tf.image.central_crop(a, 0.5)",
    "tf.image.crop_to_bounding_box(a, 1, 2, 5, 4)",
    "tf.image.per_image_standardization(a)",
    "tf.image.adjust_contrast(a, 2.0)",
    "tf.image.extract_patches(a, [1, 3, 3, 1], [1, 3, 3, 1], [1, 1, 1, 1], 'VALID')",
    "tf.keras.applications.imagenet_utils.preprocess_input(a, mode='tf')",
    "tf.keras.applications.imagenet_utils.preprocess_input(a, mode='caffe')",
    "tf.keras.applications.imagenet_utils.preprocess_input(a, mode='torch')",
):
    op(text, IMAGE)
op("tf.nn.depth_to_space(a, 2)", x(5, 4, 8))
op("tf.nn.space_to_depth(a, 2)", x(6, 4, 2))
op("tf.nn.softmax_cross_entropy_with_logits(a, b)", x(4), x(4))
op("tf.nn.sigmoid_cross_entropy_with_logits(a, b)", x(4), x(4))
op("tf.nn.top_k(a, 2)", x(4))
op("tf.math.top_k(a, k=2)", x(4))
op("tf.nn.conv1d(a, tf.ones((3, 2, 4)), 1, 'SAME')", x(10, 2))
op("tf.strings.length(a)", x(4, dtype="string"))
op("tf.cast(a, 'float32') / 255.0", x(4, dtype="uint8"))

# Methods and properties of composite tensors
op("tf.RaggedTensor.from_tensor(a).to_tensor()", x(5, 4))
op("tf.RaggedTensor.from_tensor(a).flat_values", x(5, 4))
op("tf.RaggedTensor.from_tensor(a).row_splits", x(5))
op("tf.RaggedTensor.from_tensor(a).row_lengths()", x(5))
op("tf.reduce_sum(tf.RaggedTensor.from_tensor(a), axis=1)", x(5))

extension TensorFlowFunction {
  /// Convolutions, poolings, images and signals.
  static let windows: [TensorFlowFunction] = [
    TensorFlowFunction(
      ["conv1d", "conv2d", "conv3d", "convolution", "atrous_conv2d", "conv1d_v2", "conv2d_v2"],
      WindowFunction.self, "Conv", of: ["input/value", "filters/filter"], settings: convolution),
    TensorFlowFunction(
      ["depthwise_conv2d", "depthwise_conv2d_native"], WindowFunction.self, "DepthwiseConv",
      of: ["input", "filter"], settings: convolution),
    TensorFlowFunction(
      ["separable_conv2d"], WindowFunction.self, "SeparableConv",
      of: ["input", "depthwise_filter", "pointwise_filter"], settings: convolution),
    TensorFlowFunction(
      ["conv1d_transpose", "conv2d_transpose", "conv3d_transpose", "conv_transpose"],
      TransposedWindowFunction.self, "ConvTranspose", of: ["input/value"],
      sizes: ["output_shape": "output_shape"]),
    TensorFlowFunction(
      ["dilation2d", "erosion2d"], WindowFunction.self, "Dilation",
      of: ["input/value", "filters/filter/kernel"], settings: convolution),
    TensorFlowFunction(
      [
        "avg_pool", "avg_pool1d", "avg_pool2d", "avg_pool3d", "avg_pool_v2", "max_pool",
        "max_pool1d", "max_pool2d", "max_pool3d", "max_pool_v2", "pool", "pool_v2",
      ], WindowFunction.self, "Pool", of: ["input/value"], settings: convolution),
    TensorFlowFunction(
      ["image.extract_patches"], PatchFunction.self, "ExtractPatches", of: ["images"],
      settings: [
        "sizes": "sizes/ksizes", "strides": "strides", "rates": "rates", "padding": "padding",
      ]),
    TensorFlowFunction(
      [
        "image.resize", "image.resize_area", "image.resize_bicubic", "image.resize_bilinear",
        "image.resize_images", "image.resize_nearest_neighbor",
      ], ImageSizing.self, "Resize", of: ["images"],
      settings: ["preserve_aspect_ratio": "preserve_aspect_ratio"], sizes: ["size": "size"]),
    TensorFlowFunction(
      [
        "image.crop_to_bounding_box", "image.pad_to_bounding_box",
        "image.resize_image_with_crop_or_pad", "image.resize_image_with_pad",
        "image.resize_with_crop_or_pad", "image.resize_with_pad",
      ], ImageSizing.self, "Resize", of: ["image"],
      sizes: ["target_height": "target_height", "target_width": "target_width"]),
    TensorFlowFunction(
      ["image.resize_node"], ImageSizing.self, "ResizeNode", of: ["images"],
      sizes: ["size": "size"]),
    TensorFlowFunction(
      ["image.central_crop"], CentralCrop.self, "CentralCrop", of: ["image"],
      settings: ["central_fraction": "central_fraction"]),
    TensorFlowFunction(
      ["image.crop_and_resize"], CropAndResize.self, "CropAndResize", of: ["image", "boxes"],
      sizes: ["crop_size": "crop_size"]),
    TensorFlowFunction(
      ["image.rgb_to_grayscale"], ImageChannels.self, "ToGrayscale", of: ["images"]),
    TensorFlowFunction(
      ["image.grayscale_to_rgb"], ImageChannels.self, "ToRGB", of: ["images"]),
    TensorFlowFunction(["image.transpose"], ImageChannels.self, "Transposed", of: ["image"]),
    TensorFlowFunction(["image.rot90"], ImageChannels.self, "Turned", of: ["image"]),
    TensorFlowFunction(
      ["image.psnr"], StructuralSimilarity.self, "SSIM", of: ["a", "b"]),
    TensorFlowFunction(["image.sobel_edges"], PairOperation.self, "SobelEdges", of: ["image"]),
    TensorFlowFunction(
      ["signal.frame"], FrameFunction.self, "Frame", of: ["signal"], settings: frames),
    TensorFlowFunction(
      ["signal.stft"], FrameFunction.self, "STFT", of: ["signals"], settings: frames),
    TensorFlowFunction(
      ["signal.rfft"], RealTransformFunction.self, "RFFT", of: ["input_tensor"],
      settings: ["fft_length": "fft_length"]),
    TensorFlowFunction(
      ["signal.irfft"], RealTransformFunction.self, "IRFFT", of: ["input_tensor"],
      settings: ["fft_length": "fft_length"]),
    TensorFlowFunction(
      [
        "map_fn", "scan", "foldl", "foldr", "while_loop", "cond", "py_function", "numpy_function",
        "vectorized_map",
      ], UntoldFunction.self, "Map", of: []),
    TensorFlowFunction(["meshgrid"], UntoldFunction.self, "Meshgrid", of: []),
  ]

  private static let convolution = [
    "strides": "strides/stride", "padding": "padding", "data_format": "data_format",
    "dilations": "dilations/dilation_rate/rate/rates", "ksize": "ksize/window_shape",
    "margins": "margins",
  ]
  private static let frames = [
    "frame_length": "frame_length", "frame_step": "frame_step", "fft_length": "fft_length",
    "pad_end": "pad_end", "axis": "axis",
  ]
}

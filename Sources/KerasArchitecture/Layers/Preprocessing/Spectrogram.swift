/// A short-time Fourier transform, as a convolution with kernels that can be trained.
///
/// keras 3.15.1 `layers/preprocessing/stft_spectrogram.py`.
struct STFTSpectrogram: SingleInputLayer {
  static let classes = [LayerClass("STFTSpectrogram", in: .three)]

  let mode: String
  let window: SlidingWindow
  /// The number of frequencies.
  let frequencies: Int
  /// Whether the frequencies have an axis of their own instead of one with the channels.
  let expands: Bool
  let isChannelsFirst: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    mode = try config["mode", default: "log"]
    let frame = config.json("frame_length") == nil ? 256 : try config.positive("frame_length")
    let step: Int? = try config["frame_step", default: nil]
    let stride = step ?? frame / 2
    guard (1...frame).contains(stride) else {
      throw ConfigError("frame_step", "is \(stride), not from 1 to \(frame)")
    }
    let length: Int? = try config["fft_length", default: nil]
    let padding: SlidingWindow.Padding = try config["padding", default: .valid]
    window = SlidingWindow(
      sizes: [frame], strides: [stride], dilation: [1], padding: padding, needsPlace: true)
    var power = 1
    while power < frame { power *= 2 }
    let transformed = length ?? power
    guard transformed >= frame else {
      throw ConfigError("fft_length", "is \(transformed), less than frame_length")
    }
    frequencies = transformed / 2 + 1
    expands = try config["expand_dims", default: false]
    isChannelsFirst = try config.isChannelsFirst
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    guard input.rank == 3 else { throw .impossible("a signal of the shape \(input)") }
    let channels = try input.size(ofAxis: isChannelsFirst ? 1 : 2)
    let steps = try window.places(along: [input.sizes[isChannelsFirst ? 2 : 1]])[0]
    let values = mode == "stft" ? 2 * frequencies : frequencies
    let batch = input.sizes[0]
    switch (isChannelsFirst, expands) {
    case (false, false): return [batch, steps, try product([values, channels])]
    case (true, false): return [batch, try product([values, channels]), steps]
    case (false, true): return [batch, steps, values, channels]
    case (true, true): return [batch, channels, steps, values]
    }
  }

  func weights(for input: Shape) throws(ShapeError) -> [WeightSpec] {
    let shape = window.sizes + [1, frequencies]
    let names = mode == "real" ? ["real"] : mode == "imag" ? ["imag"] : ["real", "imag"]
    return names.map { WeightSpec("\($0)_kernel", shape) }
  }
}

/// The strength of tones in every step of a signal (keras 3.15.1
/// `layers/preprocessing/mel_spectrogram.py`).
struct MelSpectrogram: SingleInputLayer {
  static let classes = [LayerClass("MelSpectrogram", in: .three)]

  let bins: Int
  let stride: Int

  init(_ config: LayerConfig) throws(ConfigError) {
    bins = config.json("num_mel_bins") == nil ? 128 : try config.positive("num_mel_bins")
    stride = config.json("sequence_stride") == nil ? 512 : try config.positive("sequence_stride")
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    guard let length = input.rank == 1 ? input.sizes[0] : input.sizes.dropFirst().first else {
      throw .impossible("a signal of the shape \(input)")
    }
    let steps = length.map { ($0 + stride + 1) / stride }
    return Shape((input.rank == 1 ? [] : input.sizes.prefix(1)) + [bins, steps])
  }
}

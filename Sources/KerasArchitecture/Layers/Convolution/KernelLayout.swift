/// The order in which a convolution keeps the axes of its kernel.
enum KernelLayout: Sendable {
  /// The window, the channels, the filters.
  case filtersLast
  /// The filters, the channels, the window.
  case filtersFirst

  /// The order that a convolution of these settings uses. Only Keras 1 has another than
  /// ``filtersLast``: for images with their channels first, and for sequences before 1.1
  /// (keras 1.0.8 and 1.2.2 `layers/convolutional.py`).
  init(_ axes: SpatialAxes, keras: KerasVersion) {
    let isTransposed = axes.count == 1 ? !keras.isAtLeast(1, 1) : axes.isChannelsFirst
    self = keras.line == .keras1 && isTransposed ? .filtersFirst : .filtersLast
  }

  /// The shape of a kernel.
  func shape(window: [Int], channels: Int, filters: Int) -> [Int] {
    switch self {
    case .filtersLast: window + [channels, filters]
    case .filtersFirst: [filters, channels] + window
    }
  }
}

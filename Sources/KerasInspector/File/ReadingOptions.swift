import HDF5

/// How files are read: where libhdf5 runs, and how long it may take.
public struct ReadingOptions: Sendable, Hashable {
  /// Where libhdf5 runs, which crashes or hangs on some damaged files.
  public enum Isolation: Sendable, Hashable {
    /// In a process that is forked for it, may do nothing but compute, and is ended when it takes too
    /// long. In a host with threads this is as safe: all that runs after the fork is C that takes no
    /// lock, and no fork happens while this library is inside libhdf5. A host that calls libhdf5 on
    /// other threads itself may fork while it holds libhdf5's lock; the reader's clock ends such a
    /// worker, and the file is reported as damaged.
    case process
    /// In the process of the host, without any clock and about a millisecond faster: for files you
    /// trust only. A damaged one can crash or hang the host.
    case none
  }

  /// Where libhdf5 runs.
  public var isolation = Isolation.process
  /// How long the process that reads may make no progress before it is ended. What it hung on is
  /// reported as damaged, and the rest is read by another one.
  public var patience = Duration.seconds(2)
  /// How long reading may take in all; what was not read by then is reported as damaged.
  public var timeLimit = Duration.seconds(10)

  /// Creates the options that hold by default.
  public init() {}

  /// The options of the HDF5 reader that these come to.
  var hdf5: HDF5Reader.Options {
    var options = HDF5Reader.Options()
    options.isolation = isolation == .none ? .none : .process
    options.patience = patience
    options.timeLimit = timeLimit
    options.attributesAlwaysRead = [
      "model_config", "training_config", "keras_version", "backend", "layer_names", "weight_names",
    ]
    return options
  }
}

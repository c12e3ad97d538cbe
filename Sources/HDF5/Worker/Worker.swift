internal import CReader

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The process that reads; it ends with this value at the latest.
struct Worker: ~Copyable {
  private let worker: reader_worker
  private var isReaped = false

  init(
    _ region: FileRegion, limits: reader_limits, skips: [reader_skip], area: inout SharedArea
  ) throws(HDF5Error) {
    var source = reader_source(region)
    var limits = limits
    var worker = reader_worker()
    let failure = skips.withUnsafeBufferPointer {
      reader_start(&source, &limits, $0.baseAddress, $0.count, &area.area, &worker)
    }
    if failure != 0 { throw .system(operation: "start the reader", code: failure) }
    self.worker = worker
  }

  deinit {
    if !isReaped { _ = Self.end(worker.process) }
    close(worker.lifeline)
  }

  /// Waits for the worker to end, or ends it; nil where it ended well.
  mutating func wait(
    watching area: borrowing SharedArea, patience: Duration, until deadline: ContinuousClock.Instant
  ) -> Stop? {
    var lastSteps = area.steps
    var lastProgress = ContinuousClock.now
    var stop: Stop?
    while stop == nil && !hasHungUp(within: .milliseconds(50)) {
      let now = ContinuousClock.now
      let steps = area.steps
      if steps != lastSteps { (lastSteps, lastProgress) = (steps, now) }
      if now >= deadline {
        stop = .outOfTime
      } else if now - lastProgress >= patience {
        stop = .stalled
      }
    }
    let status = Self.end(worker.process)
    isReaped = true
    return stop ?? Stop(status: status)
  }

  /// Why a worker ended early.
  enum Stop {
    case stalled
    case outOfTime
    case crashed(signal: CInt)
    case exited(CInt)

    init?(status: CInt) {
      let signal = status & 0x7F
      if signal != 0 {
        self = .crashed(signal: signal)
      } else if status >> 8 & 0xFF != 0 {
        self = .exited(status >> 8 & 0xFF)
      } else {
        return nil
      }
    }
  }

  // The lifeline closes when the worker ends, however it does.
  private func hasHungUp(within time: Duration) -> Bool {
    var lifeline = pollfd(fd: worker.lifeline, events: Int16(POLLIN), revents: 0)
    let milliseconds = CInt(time / .milliseconds(1))
    return poll(&lifeline, 1, milliseconds) > 0
  }

  // A worker that has ended keeps its status; one that only closed its end of the lifeline is ended.
  private static func end(_ process: pid_t) -> CInt {
    kill(process, SIGKILL)
    var status: CInt = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return status
  }
}

extension reader_source {
  init(_ region: FileRegion) {
    self.init(descriptor: region.descriptor, offset: region.offset, length: region.length)
  }
}

import Synchronization

/// The work that is left for one architecture.
///
/// A few models, each calling the next twice, can ask for 2^60 calls; without a bound such a file
/// would keep the reader busy for ever. Layers that return many tensors take as many calls.
final class InferenceBudget: Sendable {
  private let remainingCalls = Mutex(1_000_000)

  /// Takes calls from what is left; `false` if there are not as many.
  func takeCalls(_ count: Int = 1) -> Bool {
    remainingCalls.withLock { remaining in
      remaining -= min(count, max(remaining, 0) + 1)
      return remaining >= 0
    }
  }

  /// Takes what a list of weights costs that a wrapper holds; `false` if not as much is left. Wrappers
  /// in one another each hold all that is in them, which is more memory than time.
  func takeWeights(_ count: Int) -> Bool { takeCalls(8 * count) }
}

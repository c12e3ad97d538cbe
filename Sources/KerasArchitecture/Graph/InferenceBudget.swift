import Synchronization

/// The work that is left for one architecture.
///
/// A few models, each calling the next twice, can ask for 2^60 calls; without a bound such a file
/// would keep the reader busy for ever.
final class InferenceBudget: Sendable {
  private let remainingCalls = Mutex(1_000_000)

  /// Takes one call from what is left; `false` if nothing is.
  func takeCall() -> Bool {
    remainingCalls.withLock { remaining in
      remaining -= 1
      return remaining >= 0
    }
  }
}

import Testing

@testable import HDF5

@Suite struct ConfinementTests {
  @Test("a worker can read its file, and nothing else", arguments: HDF5Reader.Attempt.allCases)
  func refusal(_ attempt: HDF5Reader.Attempt) {
    let isRefused = attempt.isRefused
    #expect(isRefused)
  }
}

import Testing

@testable import HDF5

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

@Suite struct ConfinementTests {
  @Test("a worker can read its file, and nothing else", arguments: HDF5Reader.Attempt.allCases)
  func refusal(_ attempt: HDF5Reader.Attempt) {
    let isRefused = attempt.isRefused()
    #expect(isRefused == true)
  }

  // Root may do what others may not, such as raise a limit again, and others need no_new_privs.
  @Test(
    "so can that of an ordinary user", .enabled(if: getuid() == 0, "only root can become another"),
    arguments: HDF5Reader.Attempt.allCases)
  func refusalToOthers(_ attempt: HDF5Reader.Attempt) {
    let isRefused = attempt.isRefused(user: 65534)
    #expect(isRefused == true)
  }
}

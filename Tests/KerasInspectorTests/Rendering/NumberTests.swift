import Testing

@testable import KerasInspector

@Suite("Numbers")
struct NumberTests {
  @Test(
    "groups digits by thousands",
    arguments: [
      (0, "0"), (12, "12"), (999, "999"), (1000, "1,000"), (838_914, "838,914"),
      (1_234_567, "1,234,567"), (-1000, "-1,000"), (Int.max, "9,223,372,036,854,775,807"),
      (Int.min, "-9,223,372,036,854,775,808"),
    ])
  func grouped(_ number: Int, _ text: String) {
    #expect(number.grouped == text)
  }

  @Test(
    "writes sizes in units of 1,024",
    arguments: [
      (0, "0 B"), (1, "1 B"), (1023, "1023 B"), (1024, "1.00 KiB"), (1536, "1.50 KiB"),
      (3_355_656, "3.20 MiB"), (1_048_575, "1.00 MiB"), (1_048_576, "1.00 MiB"),
      (5_368_709_120, "5.00 GiB"), (Int.max, "8.00 EiB"),
    ])
  func byteSize(_ bytes: Int, _ text: String) {
    #expect(bytes.byteSize == text)
  }
}

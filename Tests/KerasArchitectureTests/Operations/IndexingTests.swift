import Testing

@testable import KerasArchitecture

/// What stands between brackets. Counts are those of Python's `len(range(*slice.indices(n)))`, shapes
/// those of keras 3.15.1; `nil` for what it refuses.
@Suite("Slices and indices")
struct IndexingTests {
  @Test(
    "takes as many elements as Python",
    arguments: [
      (nil, nil, nil, 5, 5),
      (1, 3, nil, 5, 2),
      (nil, nil, -1, 5, 5),
      (-3, -1, nil, 5, 2),
      (2, 100, nil, 5, 3),
      (3, 1, nil, 5, 0),
      (5, 0, -2, 5, 2),
      (nil, nil, 2, 5, 3),
      (-100, nil, 3, 5, 2),
      (nil, -100, -1, 5, 5),
      (1_000_000_000_000, -1_000_000_000_000, -7, 10, 2),
      (-1_000_000_000_000_000_000, 1_000_000_000_000_000_000, 100_000_000_000_000_000, 10, 1),
      (nil, nil, nil, 0, 0),
      (0, 0, nil, 5, 0),
      (4, nil, -4_611_686_018_427_387_904, 5, 1),
      (.min, .max, .max, 5, 1),
      (.max, .min, .min, 5, 1),
    ] as [(Int?, Int?, Int?, Int, Int)])
  func slices(_ start: Int?, _ stop: Int?, _ step: Int?, length: Int, count: Int) throws {
    let slice = PythonSlice(start: start, stop: stop, step: step)
    #expect(try slice.count(of: length) == count)
    let positions = try slice.positions(in: length)
    #expect(positions.count == count)
    #expect(positions.allSatisfy((0..<length).contains))
  }

  @Test("refuses a step of 0")
  func noStep() {
    #expect(throws: ShapeError.self) { try PythonSlice(step: 0).count(of: 5) }
  }

  private static let whole = PythonSlice()

  @Test(
    "indexes a shape",
    arguments: [
      ([nil, 6, 4], [.ellipsis, .position(0)], [nil, 6]),
      (
        [nil, 6, 4], [.slice(whole), .newAxis, .slice(PythonSlice(start: 1, stop: 3))],
        [nil, 1, 2, 4]
      ),
      ([nil, 6, 4], [.slice(PythonSlice(start: 0, stop: 2))], [nil, 6, 4]),
      ([2, 6, 4], [.slice(PythonSlice(start: 0, stop: 1)), .position(-1)], [1, 4]),
      ([nil, 6, 4], [.newAxis, .ellipsis, .newAxis], [1, nil, 6, 4, 1]),
      ([nil, 6, 4], [.partOfAxis, .partOfAxis, .position(nil)], [nil, nil]),
      ([2, 6], [.position(0), .position(0), .position(0)], nil),
      ([2, 6], [.position(0), .position(6)], nil),
      ([2, 6], [.ellipsis, .ellipsis], nil),
      ([2, 6], [.position(.min)], nil),
    ] as [(Shape, [TensorIndex], Shape?)])
  func indices(_ shape: Shape, _ items: [TensorIndex], _ expected: Shape?) {
    #expect((try? shape.indexed(by: items)) == expected)
  }
}

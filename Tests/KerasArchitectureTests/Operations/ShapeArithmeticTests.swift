import Testing

@testable import KerasArchitecture

/// The arithmetic of shapes. Expectations are those of keras 3.15.1 (`ops/operation_utils.py` and
/// symbolic calls of `keras.ops`); `nil` for what it refuses.
@Suite("Arithmetic of shapes")
struct ShapeArithmeticTests {
  @Test(
    "broadcasts as NumPy, with open sizes",
    arguments: [
      ([], [3], [3]),
      ([5, 3], [1, 3], [5, 3]),
      ([nil, 3], [1], [nil, 3]),
      ([nil, 1], [4], [nil, 4]),
      ([nil], [nil], [nil]),
      ([nil], [7], [7]),
      ([1], [nil], [nil]),
      ([2, 3, 1], [3, 4], [2, 3, 4]),
      ([nil, 6, 4], [2, 1, 4], [2, 6, 4]),
      ([2], [3], nil),
      ([4, 7], [6, 4], nil),
    ] as [(Shape, Shape, Shape?)])
  func broadcasting(_ left: Shape, _ right: Shape, _ expected: Shape?) {
    #expect((try? Shape.broadcast(left, right)) == expected)
    #expect((try? Shape.broadcast(right, left)) == expected)
  }

  @Test(
    "reduces over axes",
    arguments: [
      ([nil, 6, 4], nil, false, []),
      ([nil, 6, 4], nil, true, [1, 1, 1]),
      ([nil, 6, 4], [1], false, [nil, 4]),
      ([nil, 6, 4], [-1], true, [nil, 6, 1]),
      ([nil, 6, 4], [0, 2], false, [6]),
      ([nil, 6, 4], [1, -1], true, [nil, 1, 1]),
      ([nil, 6, 4], [], false, [nil, 6, 4]),
      ([], nil, true, []),
      ([2, 3], [2], false, nil),
      ([2, 3], [-3], false, nil),
      ([2, 3], [.max], false, nil),
      ([2, 3], [.min], false, nil),
    ] as [(Shape, [Int]?, Bool, Shape?)])
  func reductions(_ shape: Shape, _ axes: [Int]?, _ keepsAxes: Bool, _ expected: Shape?) {
    #expect((try? shape.reduced(over: axes, keepingAxes: keepsAxes)) == expected)
  }

  @Test(
    "lays elements out anew",
    arguments: [
      ([nil, 6, 4], [-1, 24], [nil, 24]),
      ([2, 6, 4], [-1, 24], [2, 24]),
      ([2, 6, 4], [2, -1, 3], [2, 8, 3]),
      ([2, 6, 4], [48], [48]),
      ([2, 6, 4], [nil, -1], [nil, nil]),
      ([nil, 6, 4], [nil, 24], [nil, 24]),
      ([2, 6, 4], [5, -1], nil),
      ([2, 6, 4], [49], nil),
      ([2, 6, 4], [-1, -1], nil),
      ([], [1, 1], [1, 1]),
      ([0, 3], [-1, 3], [0, 3]),
      ([2, 3], [0, -1], nil),
      ([2, 3], [-2, 3], nil),
      ([1 << 40, 1 << 40], [-1, 1], nil),
    ] as [(Shape, [Int?], Shape?)])
  func reshaping(_ shape: Shape, _ sizes: [Int?], _ expected: Shape?) {
    #expect((try? shape.reshaped(to: sizes)) == expected)
  }

  @Test(
    "multiplies matrices and vectors",
    arguments: [
      ([2, 3], [3, 4], [2, 4]),
      ([3], [3, 4], [4]),
      ([2, 3], [3], [2]),
      ([3], [3], []),
      ([nil, 6, 4], [4, 9], [nil, 6, 9]),
      ([nil, 6, 4], [nil, 4, 6], [nil, 6, 6]),
      ([5, 1, 2, 3], [7, 3, 4], [5, 7, 2, 4]),
      ([nil, nil], [nil, 2], [nil, 2]),
      ([2, 3], [4, 2], nil),
      ([2, 2, 3], [3, 3, 4], nil),
      ([], [3], nil),
    ] as [(Shape, Shape, Shape?)])
  func matrixProducts(_ left: Shape, _ right: Shape, _ expected: Shape?) {
    #expect((try? Shape.matrixProduct(left, right)) == expected)
  }

  @Test(
    "sums products by subscripts",
    arguments: [
      ("bij,bkj->bik", [[nil, 6, 4], [nil, 5, 4]], [nil, 6, 5]),
      ("bij->bji", [[nil, 6, 4]], [nil, 4, 6]),
      ("ij,jk", [[2, 3], [3, 4]], [2, 4]),
      ("ba", [[2, 3]], [3, 2]),
      ("ii->i", [[3, 3]], [3]),
      ("...ij,jk->...ik", [[nil, 7, 6, 4], [4, 9]], [nil, 7, 6, 9]),
      ("i...->...i", [[nil, 6, 4]], [6, 4, nil]),
      ("...,...->...", [[5, 1], [nil]], [5, nil]),
      ("bij,bij->", [[nil, 6, 4], [nil, 6, 4]], []),
      ("ij", [[2, 3, 4]], nil),
      ("ij,j->i", [[2, 3]], nil),
      ("ij->ij", [[2]], nil),
      ("i->j->k", [[2]], nil),
      ("........->i", [[2]], nil),
    ] as [(String, [Shape], Shape?)])
  func einsteinSums(_ subscripts: String, _ operands: [Shape], _ expected: Shape?) {
    #expect((try? EinsteinSum(subscripts)?.shape(for: operands)) == expected)
  }

  @Test(
    "joins tensors along an axis",
    arguments: [
      ([[nil, 6, 4], [nil, 2, 4]], 1, [nil, 8, 4]),
      ([[nil, 6], [3, 6]], 0, [nil, 6]),
      ([[2, 6], [nil, 6]], 1, [2, 12]),
      ([[2, 6], [2, 5]], 0, nil),
      ([[2, 6], [2, 6, 1]], 0, nil),
      ([[2, 6]], -1, [2, 6]),
      ([[2, 6]], 2, nil),
      ([], 0, nil),
    ] as [([Shape], Int, Shape?)])
  func concatenation(_ shapes: [Shape], _ axis: Int, _ expected: Shape?) {
    #expect((try? Shape.concatenated(shapes, axis: axis)) == expected)
  }
}

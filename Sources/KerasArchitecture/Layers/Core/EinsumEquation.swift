/// The equation of an ``EinsumDense``: which axes of input and kernel it pairs and sums over.
///
/// Keras takes three forms: `ab,bc->ac`, `...ab,bc->...ac` and `ab...,bc->ac...` (keras 3.15.1
/// `layers/core/einsum_dense.py`, `_analyze_einsum_string`).
struct EinsumEquation: Sendable, Hashable {
  /// The letters of the axes.
  let input, kernel, output: [Character]
  /// Whether axes without a letter precede the lettered ones instead of following them.
  let elidesLeft: Bool

  init(input: [Character], kernel: [Character], output: [Character], elidesLeft: Bool = false) {
    (self.input, self.kernel, self.output) = (input, kernel, output)
    self.elidesLeft = elidesLeft
  }

  /// Reads an equation; `nil` if it has none of the forms that Keras takes.
  init?(_ text: String) {
    let sides = text.split(separator: "->", omittingEmptySubsequences: false)
    guard sides.count == 2 else { return nil }
    let factors = sides[0].split(separator: ",", omittingEmptySubsequences: false)
    guard factors.count == 2 else { return nil }
    var (input, output) = (factors[0], sides[1])
    let ellipsis = "..."
    elidesLeft = input.hasPrefix(ellipsis) && output.hasPrefix(ellipsis)
    if elidesLeft {
      (input, output) = (input.dropFirst(3), output.dropFirst(3))
    } else if input.hasSuffix(ellipsis), output.hasSuffix(ellipsis) {
      (input, output) = (input.dropLast(3), output.dropLast(3))
    }
    (self.input, kernel, self.output) = (Array(input), Array(factors[1]), Array(output))
    let isSpelled = [self.input, kernel, self.output].allSatisfy { letters in
      !letters.isEmpty && letters.allSatisfy { $0.isASCII && $0.isLetter }
    }
    guard isSpelled else { return nil }
  }
}

extension EinsumEquation {
  /// The sizes that an equation gives to its letters.
  struct Sizes: Sendable {
    /// The sizes of the kernel's axes.
    let kernel: [Int]
    /// The sizes of the output's axes, as far as the settings and the input tell them.
    let output: [Int?]
    /// The size of every letter of the output, and of the input.
    let outputSizes, inputSizes: [Character: Int?]
    /// How many axes of the input have no letter.
    let elided: Int
  }

  /// Finds the sizes for an input and the sizes that the settings declare for the output, without
  /// the batch axis.
  func sizes(for input: Shape, declared: [Int?]) throws(ShapeError) -> Sizes {
    let elided = input.rank - self.input.count
    guard elided >= 0 else { throw .impossible("an input of the shape \(input)") }
    var output = input.sizes.prefix(1) + declared
    if elidesLeft {
      // Keras puts every one of them before the others, which turns their order around.
      for size in input.sizes.prefix(elided).dropFirst() { output.insert(size, at: 1) }
    } else {
      output += input.sizes.suffix(elided)
    }
    let offset = elidesLeft ? elided : 0
    guard offset + self.output.count <= output.count else {
      throw .impossible("an output of \(output.count) axes")
    }
    let inputSizes = Dictionary(
      zip(self.input, input.sizes.dropFirst(offset)), uniquingKeysWith: { $1 })
    let outputSizes = Dictionary(
      zip(self.output, output.dropFirst(offset)), uniquingKeysWith: { $1 })
    for (letter, size) in inputSizes {
      if case .some(.some(let declared)) = outputSizes[letter], declared != size {
        throw .impossible("an output of \(declared) where its input has another size")
      }
    }
    var kernel: [Int] = []
    for letter in self.kernel {
      guard let size = outputSizes[letter] ?? inputSizes[letter] else {
        throw .impossible("a kernel with an axis that neither input nor output has")
      }
      guard let size else { throw .unknown("the size of an axis of its kernel is not fixed") }
      kernel.append(size)
    }
    return Sizes(
      kernel: kernel, output: Array(output), outputSizes: outputSizes, inputSizes: inputSizes,
      elided: elided)
  }
}

extension [String] {
  /// The names most like one that is not there, the likest first; none that is wholly different.
  func closest(to name: String, limit: Int = 3) -> [String] {
    // Longer names come from damaged files, and would take long to compare.
    let wanted = Array<Character>(name.lowercased().prefix(200))
    var ranked: [(name: String, distance: Int)] = []
    for candidate in prefix(10_000) where candidate.utf8.count <= 200 {
      let letters = Array<Character>(candidate.lowercased())
      // A name without the path to it is as good as one with a mistake in it.
      let last = letters.split(separator: "/").last.map { Array<Character>($0) } ?? letters
      let distance = Swift.min(
        letters.editDistance(to: wanted), last.editDistance(to: wanted) + (last == letters ? 0 : 1))
      if distance <= Swift.max(wanted.count, 2) / 2 { ranked.append((candidate, distance)) }
    }
    // Sorting is stable, so that of equal ones the first in the file comes first.
    return ranked.sorted { $0.distance < $1.distance }.prefix(limit).map(\.name)
  }
}

extension [Character] {
  /// How many letters have to be added, left out or replaced to make `other` of this.
  fileprivate func editDistance(to other: [Character]) -> Int {
    var row = Array<Int>(0...other.count)
    for (index, letter) in enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in other.indices {
        let replaced = diagonal + (letter == other[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = Swift.min(replaced, Swift.min(diagonal, row[column]) + 1)
      }
    }
    return row[other.count]
  }
}

/// How a report is written for people.
public struct TextStyle: Sendable, Hashable {
  /// The columns of the terminal; `nil` for lines of any length.
  public var width: Int?
  /// Whether the verdicts and the findings are coloured.
  public var usesColor: Bool
  /// Whether only ASCII is written.
  public var isASCII: Bool
  /// Whether the layers of nested models and wrappers have rows.
  public var expandsNested: Bool
  /// Whether it is shown how the parameters of each layer come about.
  public var explains: Bool

  /// Creates a style: plain text of any width, without details, unless said otherwise.
  public init(
    width: Int? = nil, usesColor: Bool = false, isASCII: Bool = false, expandsNested: Bool = false,
    explains: Bool = false
  ) {
    (self.width, self.usesColor, self.isASCII) = (width, usesColor, isASCII)
    (self.expandsNested, self.explains) = (expandsNested, explains)
  }
}

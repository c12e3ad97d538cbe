extension String {
  /// The bytes of the string where every character is escaped that may have to be.
  var cost: Int {
    utf8.reduce(0) { $0 + ((0x20..<0x7F).contains($1) && $1 != 0x22 && $1 != 0x5C ? 1 : 6) }
  }
}

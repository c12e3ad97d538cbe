extension String {
  /// The bytes of the string where every character is escaped that may have to be.
  var cost: Int {
    let escaped = utf8.withContiguousStorageIfAvailable { bytes in
      bytes.reduce(0) { $0 + ($1 &- 0x20 < 0x5F && $1 != 0x22 && $1 != 0x5C ? 0 : 1) }
    }
    return utf8.count + 5 * (escaped ?? utf8.count)
  }
}

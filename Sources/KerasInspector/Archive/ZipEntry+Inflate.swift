internal import CZlib

extension ZipEntry {
  /// Inflates the entry piece by piece; never more than the directory says it holds.
  ///
  /// - Throws: ``ZipError/badData`` if what comes out is not what the directory announces.
  func inflate(
    in file: borrowing InputFile, at offset: Int, each: (ArraySlice<UInt8>) -> Void
  ) throws(ZipError) {
    var stream = z_stream()
    // Negative: the bytes have no zlib header around them.
    guard
      inflateInit2_(&stream, -MAX_WBITS, zlibVersion(), CInt(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw .badData }
    defer { inflateEnd(&stream) }
    var output = [UInt8](repeating: 0, count: 1 << 16)
    var (read, written, status) = (0, 0, Z_OK)
    while status == Z_OK, read < compressedSize {
      var input = file.bytes(at: offset + read, count: min(1 << 16, compressedSize - read))
      guard !input.isEmpty else { throw .badData }
      read += input.count
      let inputCount = UInt32(input.count)
      input.withUnsafeMutableBufferPointer { input in
        stream.next_in = input.baseAddress
        stream.avail_in = inputCount
        repeat {
          let produced = output.withUnsafeMutableBufferPointer { output in
            stream.next_out = output.baseAddress
            stream.avail_out = UInt32(output.count)
            status = CZlib.inflate(&stream, Z_NO_FLUSH)
            return output.count - Int(stream.avail_out)
          }
          written += produced
          guard written <= size else { break }
          each(output[..<produced])
        } while status == Z_OK && stream.avail_out == 0
      }
      guard written <= size else { throw .badData }
      // No progress is possible until more input comes.
      if status == Z_BUF_ERROR { status = Z_OK }
    }
    guard status == Z_STREAM_END, written == size else { throw .badData }
  }
}

import Testing

@testable import KerasInspector

@Suite("Filters")
struct StorageFilterTests {
  @Test(
    "have the names that people know",
    arguments: [
      (1, "deflate", [6], "gzip 6"), (2, "shuffle", [4], "shuffle"), (3, "", [], "fletcher32"),
      (4, "", [], "szip"), (32000, "lzf", [], "lzf"), (32001, "", [2, 2, 4, 800, 5], "blosc 5"),
      (32004, "lz4", [], "lz4"), (32008, "", [0, 2, 4], "bitshuffle"), (32015, "", [3], "zstd 3"),
      (32001, "", [], "blosc"), (40_000, "my\u{1B}filter", [], #"my\u{1b}filter"#),
      (40_000, "", [1], "filter 40000"),
    ])
  func name(_ id: Int, _ name: String, _ values: [Int], _ shown: String) {
    let filter = StorageFilter(id: id, name: name, values: values)
    #expect(Spelling().filter(filter) == shown)
  }

  @Test("compress, most of them")
  func ratio() {
    var array = StoredArray(
      dtype: "float32", isBigEndian: false, shape: [10], bytes: 40, allocatedBytes: 16,
      layout: .chunked([5]), filters: [StorageFilter(id: 2, name: "", values: [])])
    #expect(array.compressionRatio == nil)
    array.filters.append(StorageFilter(id: 1, name: "", values: [9]))
    #expect(array.compressionRatio == 2.5)
    array.allocatedBytes = 0
    #expect(array.compressionRatio == nil)
  }
}

import ArgumentParser
import KerasInspector

/// Shows the tree of an HDF5 file.
struct Tree: SingleFileCommand {
  static let configuration = CommandConfiguration(
    commandName: "tree",
    abstract: "Shows what any HDF5 file holds: groups, datasets, attributes and links.",
    discussion: """
      Also for files of other programs, for the weights in a .keras archive, and for damaged files, \
      as far as they can be read. Links are shown and never followed. The exit status is 2 if \
      there is no HDF5 file, or nothing at the path.
      """)

  @Argument(help: "The HDF5 file, or an archive with one in it.", completion: .file())
  var file: String

  @Argument(help: "Where the tree starts.")
  var path = "/"

  @Flag(inversion: .prefixedNo, help: "Show attributes.")
  var attributes = true

  @OptionGroup var output: ListingOptions

  @OptionGroup var time: TimeOptions

  var display: DisplayOptions { output.display }

  func result(style: TextStyle) throws(InspectionError) -> String {
    let listing = try TreeListing(of: file, from: path, reading: time.reading)
    return switch output.format {
    case .text: TreeTextRenderer(style: style, showsAttributes: attributes).render(listing)
    case .json: TreeJSONRenderer(showsAttributes: attributes).render(listing)
    }
  }
}

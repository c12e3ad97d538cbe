/// A functional model in a chain that returns its one output in a list.
extension LoadingCase {
  static let lists = [
    LoadingCase(
      title: "a list of one output", layers: "\(input), \(nested), \(dense)", loader: "keras==3.15",
      codes: ["error unloadable-graph"]),
    LoadingCase(
      title: "a list of one output", keras: "3.8.0", layers: "\(input3), \(nested3), \(dense)",
      loader: "keras==3.0.5", codes: ["error unloadable-graph"]),
    LoadingCase(
      title: "a list of one output", keras: "3.8.0", layers: "\(input3), \(nested3), \(dense)",
      loader: "keras==3.3.3", codes: []),
    LoadingCase(
      title: "a list of one output", keras: "3.0.5", layers: "\(nested3), \(dense)",
      loader: "keras==3.0.5", codes: []),
    listedOutput("Dropout", loader: "keras==3.1", codes: []),
    listedOutput("Dropout", "Flatten", loader: "keras==3.1", codes: ["error unloadable-graph"]),
    listedOutput("Softmax", "GlobalMaxPooling1D", loader: "keras==3.15", codes: []),
    listedOutput("PReLU", loader: "keras==3.15", codes: ["error unloadable-graph"]),
  ]

  /// A model that returns its one output in a list, before layers of these classes in a chain.
  private static func listedOutput(
    _ next: String..., loader: String, codes: [String]
  ) -> LoadingCase {
    LoadingCase(
      title: "a list of one output before \(next.joined(separator: ", "))", keras: "3.1.1",
      layers: ([input3, nested3] + next.map { layer($0) }).joined(separator: ", "),
      loader: loader, codes: codes)
  }
}

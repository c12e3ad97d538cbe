extension Report {
  /// Inspects the model file at `path`.
  ///
  /// - Throws: ``InspectionError`` if it cannot be read as a model.
  public init(inspecting path: String) throws(InspectionError) {
    throw InspectionError(.notAModel, path: path, "no container can be read yet")
  }
}

/// The rules of an audit, in the order in which their findings are told.
enum AuditChecks {
  static let documents: [any DocumentCheck.Type] = [
    LambdaCode.self, LambdaImport.self, ModuleOutsideKeras.self, UnsafeKerasAPI.self,
    TypeSpecification.self, TorchPickle.self, TFSMLayer.self, VocabularyPath.self,
    ServerAddress.self, LayerNames.self, RepeatedKeys.self, Nesting.self, CustomObject.self,
    RegisteredName.self,
  ]

  static let trees: [any TreeCheck.Type] = [
    ExternalLinks.self, SoftLinks.self, ExternalStorage.self, VirtualDatasets.self,
    PluginFilters.self, SharedObjects.self, ShapeBombs.self, CompressionBombs.self,
    ManyAttributes.self, UserBlock.self, StoredNames.self,
  ]

  static let archives: [any ArchiveCheck.Type] = [
    EntryPaths.self, EntryNames.self, EntryBytes.self, Contradictions.self, PickledWeights.self,
  ]

  static let files: [any FileCheck.Type] = [Polyglot.self, WrongExtension.self, Encodings.self]
}

/// A kind of finding: a word that scripts may rely on, one for each kind of fact.
public enum FindingCode: String, Sendable, Hashable, CaseIterable {
  // Declared against stored.

  /// A weight is stored with another shape than declared.
  case weightShapeMismatch = "weight-shape-mismatch"
  /// A declared weight is not stored.
  case missingWeight = "missing-weight"
  /// A stored weight is not declared.
  case extraWeight = "extra-weight"
  /// None of a layer's declared weights is stored.
  case missingWeights = "missing-weights"
  /// Weights are stored for a layer that is not declared.
  case extraLayer = "extra-layer"
  /// `layer_names` or `weight_names` do not agree with the groups.
  case nameListMismatch = "name-list-mismatch"
  /// Weights are stored in another order than declared.
  case weightOrder = "weight-order"
  /// An attribute has a type that Keras does not write.
  case wrongAttributeType = "wrong-attribute-type"
  /// The graph refers to what it does not hold, or runs in a circle.
  case badGraph = "bad-graph"
  /// Several layers of one model have one name.
  case duplicateLayerName = "duplicate-layer-name"
  /// A setting has a type or value that no such layer can have.
  case badConfig = "bad-config"
  /// A number that no model can have.
  case outOfRange = "out-of-range"
  /// The file holds a configuration and no weights.
  case noWeights = "no-weights"
  /// A group of weights is not listed in `layer_names`.
  case unlistedGroup = "unlisted-group"
  /// A weight is stored in another type than declared.
  case unexpectedDtype = "unexpected-dtype"

  // The file.

  /// The file ends before its data does.
  case truncated
  /// The file has no bytes.
  case empty
  /// The file is something else than a Keras model.
  case notAModel = "not-a-model"
  /// The file is the pointer that Git LFS leaves in place of the model.
  case lfsPointer = "lfs-pointer"
  /// The file is of a version that cannot be read yet.
  case unsupportedVersion = "unsupported-version"
  /// The configuration is not JSON.
  case badJSON = "bad-json"
  /// The weights cannot be read.
  case badWeights = "bad-weights"
  /// The reader crashed, hung or lost an object.
  case damaged
  /// The file holds nothing of the name or path that was asked for.
  case missingObject = "missing-object"
  /// The file cannot be opened.
  case unreadable
  /// A soft link stands where an object is expected.
  case softLink = "soft-link"
  /// A link to another file.
  case externalLink = "external-link"

  // Archives and shards.

  /// The archive contradicts itself, or is damaged.
  case zipDamaged = "zip-damaged"
  /// The archive is encrypted.
  case zipEncrypted = "zip-encrypted"
  /// An entry is larger than the limit.
  case zipBomb = "zip-bomb"
  /// The archive has no entry that it needs.
  case missingEntry = "missing-entry"
  /// A file of sharded weights is not there.
  case missingShard = "missing-shard"
  /// A name that is a path.
  case pathInName = "path-in-name"
  /// Entries of an archive whose bytes lie over one another.
  case zipOverlap = "zip-overlap"
  /// Several entries of an archive have one name.
  case zipDuplicateEntry = "zip-duplicate-entry"
  /// An entry whose name leads out of the folder it would be extracted to.
  case zipPathTraversal = "zip-path-traversal"
  /// An entry that would be extracted as a symbolic link.
  case zipSymlink = "zip-symlink"
  /// An archive with more entries than any model has.
  case zipManyEntries = "zip-many-entries"
  /// An entry describes itself otherwise than the directory of its archive does.
  case zipMismatch = "zip-mismatch"
  /// An entry is compressed by another method than deflate.
  case zipMethod = "zip-method"
  /// Bytes before or after an archive that belong to nothing in it.
  case zipExtraData = "zip-extra-data"

  // What loading would do.

  /// Python code in the configuration, which loading it runs.
  case lambdaCode = "lambda-code"
  /// A function that loading looks up in a module, and calling the model runs.
  case lambdaImport = "lambda-import"
  /// An object of a module that is not Keras' own, which loading imports.
  case moduleOutsideKeras = "module-outside-keras"
  /// A function of Keras that does more than arithmetic: it fetches, loads or unlocks.
  case unsafeKerasAPI = "unsafe-keras-api"
  /// A pickled PyTorch module, which loading runs.
  case torchPickle = "torch-pickle"
  /// Weights of an archive that are pickled objects, which loading may run.
  case pickledWeights = "pickled-weights"
  /// A layer that loads a TensorFlow SavedModel from a path.
  case tfsmLayer = "tfsm-layer"
  /// A vocabulary that loading reads from a file or a server.
  case vocabularyPath = "vocabulary-path"
  /// An address of a server that loading or calling may ask.
  case url
  /// A class or function of somebody's own, which the loader has to be given.
  case customObject = "custom-object"
  /// A class of Keras that is registered under another name than its own.
  case registeredName = "registered-name"

  // What is hidden, or made to exhaust.

  /// A key stands more than once in one JSON object.
  case jsonDuplicateKey = "json-duplicate-key"
  /// A JSON text is nested deeper than any model is.
  case jsonTooDeep = "json-too-deep"
  /// A name with characters that act on a terminal, or cannot be seen.
  case controlCharacters = "control-characters"
  /// A name or a text that is not in UTF-8.
  case notUTF8 = "not-utf8"
  /// A name longer than any that people give.
  case nameTooLong = "name-too-long"
  /// A file that is an HDF5 file and a zip archive at once.
  case polyglot
  /// A file whose suffix belongs to another kind than its content.
  case wrongExtension = "wrong-extension"
  /// Bytes of something else before the HDF5 file.
  case userblock
  /// Elements of a dataset lie in another file.
  case externalStorage = "external-storage"
  /// A dataset that shows parts of others, mostly of other files.
  case virtualDataset = "virtual-dataset"
  /// A filter that a plugin has to undo.
  case pluginFilter = "plugin-filter"
  /// Objects that several hard links lead to.
  case sharedObjects = "shared-objects"
  /// A group that is inside itself.
  case hardLinkCycle = "hard-link-cycle"
  /// A dataset that declares far more than the file holds of it.
  case shapeBomb = "shape-bomb"
  /// A dataset that takes far more memory than its compressed bytes.
  case compressionBomb = "compression-bomb"
  /// Objects are nested deeper than is read.
  case tooDeep = "too-deep"
  /// An object has more attributes than are read.
  case tooManyAttributes = "too-many-attributes"

  // Will it load.

  /// Only Keras 2, or an earlier one, loads it.
  case needsKeras2 = "needs-keras-2"
  /// Only Keras 3 loads it.
  case needsKeras3 = "needs-keras-3"
  /// The loader does not have the class.
  case unknownClass = "unknown-class"
  /// The loader does not have the argument.
  case unknownArgument = "unknown-argument"
  /// The loader does not run the code of a Lambda unless it is told to.
  case lambdaRefused = "lambda-refused"
  /// The code of a Lambda runs in the Python version that wrote it alone.
  case lambdaBytecode = "lambda-bytecode"
  /// A Lambda does not say what shape it returns.
  case lambdaOutputShape = "lambda-output-shape"
  /// The file holds weights and no model.
  case weightsOnly = "weights-only"
  /// The model is of a class of its own, without a graph.
  case subclassedModel = "subclassed-model"
  /// The loader cannot follow the graph.
  case unloadableGraph = "unloadable-graph"
  /// The loader cannot read the weights, though they are sound.
  case unloadableWeights = "unloadable-weights"
  /// A policy of types in a form that the loader does not read.
  case dtypePolicy = "dtype-policy"
  /// A loss under a name that the loader does not find.
  case shortLossName = "short-loss-name"
  /// The name of the file ends in what the loader does not accept for its content.
  case unsupportedSuffix = "unsupported-suffix"
  /// The state of the optimizer is not that of the trainable weights.
  case optimizerMismatch = "optimizer-mismatch"
  /// The weights do not say which Keras wrote them, so the loader assumes Keras 1.
  case assumedKeras1 = "assumed-keras-1"
  /// The model has no shape to be built with.
  case unbuiltModel = "unbuilt-model"
  /// The loader needs an h5py of its own time.
  case oldH5py = "old-h5py"
}

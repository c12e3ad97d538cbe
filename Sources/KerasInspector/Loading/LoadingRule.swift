/// A way in which loading a model fails, that the file alone gives away.
///
/// A rule is a pure function: it sees a file and a program, and returns what that program would
/// say to it. What it says quotes the message that users meet, so that they find it.
protocol LoadingRule: Sendable {
  /// What the program would say; nothing if this is not what goes wrong.
  static func findings(of attempt: LoadingAttempt) -> [Finding]
}

/// The rules that are known.
enum LoadingRules {
  static let all: [any LoadingRule.Type] = [
    // The file as a whole
    WeightsAlone.self, FileSuffix.self, LaterKeras.self, EarlierArchive.self, BareList.self,
    Keras1Settings.self, AbsentWeights.self, OldH5py.self,
    // Classes
    AbsentClasses.self, UnlistedClass.self, LegacyOperations.self, RefusedLambda.self,
    LambdaShape.self,
    // Settings
    RemovedArguments.self, LaterArguments.self, LaterKeras3.self, InnerModules.self,
    InitializerTypes.self, AxisLists.self, ForgottenAxis.self, PolicyObjects.self,
    Renormalization.self,
    FunctionNames.self,
    // The graph
    NestedCalls.self, ListedOutput.self, ListKeys.self, UnbuiltModel.self, DoubledBatchAxis.self,
    // Weights and training
    AssumedVersion.self, HalfPrecisionWeights.self, QuantizedWeights.self, WrappedForwardLayer.self,
    StoredOrder.self,
    LossNames.self, OptimizerArguments.self, OptimizerSlots.self, OptimizerNames.self,
  ]
}

import HDF5
import KerasArchitecture

/// An optimizer of whose variables one is listed and not stored, as saving leaves it that was
/// interrupted: it stops programs that would go on without any (keras 2.15.0 and 3.15.1
/// `load_optimizer_weights_from_hdf5_group`, tried with both).
enum OptimizerNames: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    guard attempt.isLegacyModel, attempt.file.trainingConfiguration != nil,
      let tree = attempt.file.trees.first?.tree, let group = tree["optimizer_weights"],
      let names = group.attribute("weight_names")?.strings,
      let name = names.first(where: { tree.object(at: $0, from: group)?.dataset == nil })
    else { return [] }
    return [
      attempt.finding(
        .error, .nameListMismatch, path: "/optimizer_weights",
        "weight_names lists \(name.shortened(to: 400)), which is not stored; "
          + attempt.says("KeyError: '\(name.shortened(to: 400))'"),
        advice: "load it with compile=False, and compile it anew")
    ]
  }
}

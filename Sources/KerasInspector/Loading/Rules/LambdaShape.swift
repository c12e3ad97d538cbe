import KerasArchitecture

/// A Lambda that does not say what shape it returns: Keras 3 tries it out, which can fail.
enum LambdaShape: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    guard attempt.isUpgrade else { return [] }
    let lambdas = attempt.layers.filter {
      $0.className == "Lambda" && $0["output_shape"]?.isNull != false
    }
    return attempt.finding(
      .note, .lambdaOutputShape, of: lambdas,
      advice: "set output_shape in the model's source, and save it again"
    ) { _ in
      "unless it can try the Lambda out, "
        + attempt.says("We could not automatically infer the shape of the Lambda's output")
    }
  }
}

extension ModelGraph {
  /// Joins calls of one model with the same tensors into the last of them.
  ///
  /// Keras with several backends remembers what a model returned for a tensor, and returns that again;
  /// it then counts as the output of the call that returned it last, wherever it is used (keras 1.2.2
  /// and 2.1.6 `engine/topology.py`, keras 2.3.1 `engine/network.py`: `_output_tensor_cache`).
  mutating func joinRepeatedCalls() {
    var lastNode: [OutputOfCall: Int] = [:]
    for index in layers.indices {
      layers[index].useLastCalls(lastNode)
      guard layers[index].role == .model else { continue }
      for (call, last) in layers[index].repeatedCalls {
        let firstNode = layers[index].firstNode
        lastNode[OutputOfCall(layer: layers[index].name, node: firstNode + call)] =
          firstNode + last
        layers[index].joinedCalls.insert(call)
      }
    }
    // A file may list a layer before the model whose output it takes.
    for index in layers.indices { layers[index].useLastCalls(lastNode) }
  }
}

/// What a call of a layer returns, as references in a file name it.
private struct OutputOfCall: Hashable {
  let layer: String
  let node: Int
}

extension GraphLayer {
  /// Each call that a later one repeats, with the last that does.
  fileprivate var repeatedCalls: [(call: Int, last: Int)] {
    guard calls.count > 1 else { return [] }
    let last = Dictionary(calls.enumerated().map { ($1.tensors, $0) }) { $1 }
    return calls.enumerated().compactMap { call, made in
      guard !made.tensors.isEmpty, let last = last[made.tensors], last != call else { return nil }
      return (call, last)
    }
  }

  /// Takes the outputs of calls that were joined from the last of them.
  fileprivate mutating func useLastCalls(_ lastNode: [OutputOfCall: Int]) {
    guard !lastNode.isEmpty else { return }
    for call in calls.indices {
      calls[call].mapTensors { reference in
        let output = OutputOfCall(layer: reference.layer, node: reference.node)
        var reference = reference
        reference.node = lastNode[output] ?? reference.node
        return reference
      }
    }
  }
}

extension GraphCall {
  /// Replaces each tensor it is called with.
  fileprivate mutating func mapTensors(_ transform: (TensorReference) -> TensorReference) {
    arguments = arguments.map { $0.mapTensors(transform) }
    keywords = keywords.map {
      NodeArgument.Member(name: $0.name, value: $0.value.mapTensors(transform))
    }
  }
}

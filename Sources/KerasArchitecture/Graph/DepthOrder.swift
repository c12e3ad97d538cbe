/// The order of layers that TensorFlow gives to a functional model when it makes or loads one: the
/// farthest from the outputs first, and those equally far as a walk from the outputs meets them
/// (keras 2.15.0 `engine/functional.py`, `_map_graph_network`).
///
/// A saved model is in this order already. Loading changes it only where tensors are given by name:
/// the walk takes those sorted by the names, and a file names tensors that had been given by position.
struct DepthOrder {
  /// The indices of the layers. Those that no output needs stand last, but for inputs.
  let layers: [Int]

  init(of graph: ModelGraph, _ schedule: GraphSchedule) {
    var walk = BackwardWalk(graph: graph, schedule: schedule)
    for reference in graph.output.tensors { walk.visit(from: reference) }
    let depths = walk.depths()
    let places = graph.layers.indices.map { index -> Place in
      if let depth = depths[index] {
        return Place(isNeeded: true, depth: depth, rank: walk.ranks[index] ?? 0)
      }
      return graph.layers[index].role == .input
        ? Place(isNeeded: true, depth: 0, rank: -1) : Place(isNeeded: false, depth: 0, rank: 0)
    }
    layers = graph.layers.indices.sorted {
      (places[$0], $0) < (places[$1], $1)
    }
  }

  /// What decides where a layer stands.
  private struct Place: Comparable {
    let isNeeded: Bool
    let depth: Int
    let rank: Int

    static func < (one: Place, other: Place) -> Bool {
      if one.isNeeded != other.isNeeded { return one.isNeeded }
      return one.depth != other.depth ? one.depth > other.depth : one.rank < other.rank
    }
  }
}

/// A walk over calls, from the outputs back, that ends with each call after those it takes from.
private struct BackwardWalk {
  typealias Step = GraphSchedule.Step

  let graph: ModelGraph
  let schedule: GraphSchedule
  /// When the walk met each layer for the first time.
  private(set) var ranks: [Int: Int] = [:]
  /// Each call with those whose tensors it takes, after all of these.
  private var finished: [(step: Step, sources: [Step])] = []
  private var met: Set<Step> = []

  init(graph: ModelGraph, schedule: GraphSchedule) {
    (self.graph, self.schedule) = (graph, schedule)
  }

  mutating func visit(from reference: TensorReference) {
    var path: [(step: Step, sources: [Step], next: Int)] = []
    if let step = schedule.step(for: reference) { enter(step, &path) }
    while let (step, sources, next) = path.last {
      if next < sources.count {
        path[path.count - 1].next += 1
        enter(sources[next], &path)
      } else {
        finished.append((step, sources))
        path.removeLast()
      }
    }
  }

  private mutating func enter(
    _ step: Step, _ path: inout [(step: Step, sources: [Step], next: Int)]
  ) {
    guard met.insert(step).inserted else { return }
    if ranks[step.layer] == nil { ranks[step.layer] = ranks.count }
    let calls = graph.layers[step.layer].calls
    let tensors = calls.indices.contains(step.call) ? calls[step.call].tensors : []
    path.append((step, tensors.compactMap { schedule.step(for: $0) }, 0))
  }

  /// How far each layer that was met is from the outputs: what it takes from is farther.
  func depths() -> [Int: Int] {
    var ofSteps: [Step: Int] = [:]
    var ofLayers: [Int: Int] = [:]
    for (step, sources) in finished.reversed() {
      let depth = max(ofSteps[step] ?? 0, ofLayers[step.layer] ?? 0)
      ofSteps[step] = depth
      ofLayers[step.layer] = depth
      for source in sources { ofSteps[source] = max(depth + 1, ofSteps[source] ?? 0) }
    }
    return ofLayers
  }
}

import KerasArchitecture

/// Visits every object of a JSON text that Python would see, in the order of the text.
///
/// The walk keeps its own stack. Of a repeated key only the last value is visited: the others are
/// nothing to Keras.
struct DocumentWalk {
  private let document: JSONDocument
  private let isLegacy: Bool
  private var pending: [Pending]

  private struct Pending {
    let value: JSONValue
    let place: JSONPlace
    let layer: String?
    /// Whether the value, or each element of it, is a layer.
    let holdsLayers: Bool
  }

  init(of document: JSONDocument, isLegacy: Bool) {
    (self.document, self.isLegacy) = (document, isLegacy)
    pending = [
      Pending(
        value: document.value, place: JSONPlace(document: document.path), layer: nil,
        holdsLayers: false)
    ]
  }

  /// The next object; `nil` after the last.
  mutating func next() -> ConfigNode? {
    while let next = pending.popLast() {
      switch next.value {
      case .array(let elements):
        for index in elements.indices.reversed() where elements[index].isWorthAVisit {
          pending.append(
            Pending(
              value: elements[index], place: next.place.element(index), layer: next.layer,
              holdsLayers: next.holdsLayers))
        }
      case .object(let object): return node(of: object, next)
      default: break
      }
    }
    return nil
  }

  private mutating func node(of object: JSONObject, _ next: Pending) -> ConfigNode {
    let isLayer = next.holdsLayers && object["class_name"] != nil
    let layer =
      isLayer
      ? object["config"]?["name"]?.string ?? object["name"]?.string ?? next.layer : next.layer
    let repeated = object.repeatedKeys
    for index in object.keys.indices.reversed() where object.values[index].isWorthAVisit {
      let (key, value) = (object.keys[index], object.values[index])
      if repeated.contains(key), object.keys.lastIndex(of: key) != index { continue }
      pending.append(
        Pending(
          value: value, place: next.place.member(key), layer: layer,
          holdsLayers: Self.layerKeys.contains(key) || key == "config" && value.array != nil))
    }
    return ConfigNode(
      object: object, place: next.place, layer: layer, isLayer: isLayer, repeatedKeys: repeated,
      isLegacy: isLegacy)
  }

  private static let layerKeys: Set<String> = [
    "layers", "layer", "cells", "cell", "forward_layer", "backward_layer",
  ]
}

extension JSONValue {
  /// Whether there can be an object in it that is more than a tensor.
  fileprivate var isWorthAVisit: Bool { holdsValues && !isPlainTensor }

  /// Whether this is an array or an object.
  fileprivate var holdsValues: Bool {
    switch self {
    case .array, .object: true
    default: false
    }
  }

  /// Whether this is a tensor of a graph as Keras 3 writes it, with nothing else in it: a graph has
  /// more of them than of all other objects, and they hold nothing that loading could act on.
  fileprivate var isPlainTensor: Bool {
    guard let object, object.keys == ["class_name", "config"],
      object.values[0].string == "__keras_tensor__", let config = object.values[1].object,
      config.keys == ["shape", "dtype", "keras_history"], config.values[1].string != nil
    else { return false }
    return config.values[0].isFlat && config.values[2].isFlat
  }

  /// Whether this is an array of plain values.
  private var isFlat: Bool {
    guard case .array(let elements) = self else { return false }
    return !elements.contains(where: \.holdsValues)
  }
}

extension JSONObject {
  /// The keys that stand more than once, each named once.
  var repeatedKeys: [String] {
    // Most objects have a few keys, for which comparing is faster than hashing.
    if keys.count <= 16 {
      var isUnique = true
      for index in keys.indices.dropFirst() where keys[..<index].contains(keys[index]) {
        isUnique = false
      }
      if isUnique { return [] }
    }
    var seen: Set<String> = []
    var repeated: [String] = []
    for key in keys where !seen.insert(key).inserted && !repeated.contains(key) {
      repeated.append(key)
      if repeated.count == 1_000 { break }
    }
    return repeated
  }
}

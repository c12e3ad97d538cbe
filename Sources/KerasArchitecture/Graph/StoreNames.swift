/// The names under which a Keras 3 store keeps the layers of one model: those of their classes,
/// numbered where several have one (keras 3.15.1 `saving/saving_lib.py`).
struct StoreNames {
  private var used: [String: Int] = [:]

  mutating func next(for className: String) -> String {
    let name = className.snakeCased
    let number = used[name, default: 0]
    used[name] = number + 1
    return number == 0 ? name : "\(name)_\(number)"
  }
}

import KerasInspector

@main
enum Command {
  static func main() {}
}

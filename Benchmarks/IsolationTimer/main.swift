import KerasInspector

// Reports on a file once, as its first argument says: with libhdf5 in a `process` of its own, or with
// `none`. What it prints is the same.
guard CommandLine.arguments.count == 3 else { fatalError("usage: process|none FILE") }
var options = Inspection.Options()
options.reading.isolation = CommandLine.arguments[1] == "none" ? .none : .process
do throws(InspectionError) {
  let report = try Report(inspecting: CommandLine.arguments[2], options: options)
  print(JSONRenderer().render(report), terminator: "")
} catch {
  print(JSONRenderer().render(error), terminator: "")
}

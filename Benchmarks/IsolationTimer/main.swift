import KerasInspector

// Inspects a file once, as its first argument says: in a `process` of its own, or with `none`.
guard CommandLine.arguments.count == 3 else { fatalError("usage: process|none FILE") }
var options = Inspection.Options()
options.reading.isolation = CommandLine.arguments[1] == "none" ? .none : .process
let report = try? Report(inspecting: CommandLine.arguments[2], options: options)
print(report?.totals.params ?? 0)

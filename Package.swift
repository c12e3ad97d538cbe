// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "h5summary",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "KerasInspector", targets: ["KerasInspector", "KerasArchitecture"]),
    .executable(name: "h5summary", targets: ["h5summary"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", from: "1.3.0"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.4.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CHDF5", pkgConfig: "hdf5", providers: [.apt(["libhdf5-dev"]), .brew(["hdf5"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(name: "CReader", dependencies: ["CHDF5"]),
    .target(name: "HDF5", dependencies: ["CReader"]),
    .target(name: "KerasArchitecture"),
    .target(name: "KerasInspector", dependencies: ["HDF5", "KerasArchitecture", "CZlib"]),
    .executableTarget(
      name: "h5summary",
      dependencies: [
        "KerasInspector", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "IsolationTimer", dependencies: ["KerasInspector"], path: "Benchmarks/IsolationTimer"),
    .testTarget(name: "HDF5Tests", dependencies: ["HDF5"], exclude: ["Fixtures"]),
    .testTarget(name: "KerasArchitectureTests", dependencies: ["KerasArchitecture"]),
    .testTarget(
      name: "KerasInspectorTests",
      dependencies: [
        "KerasInspector", "HDF5", .product(name: "CustomDump", package: "swift-custom-dump"),
      ], exclude: ["Fixtures", "Snapshots"]),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "h5summary", .product(name: "CustomDump", package: "swift-custom-dump"),
      ]),
    .testTarget(name: "HostileTests", dependencies: ["h5summary", "KerasInspector"]),
  ],
  swiftLanguageModes: [.v6]
)

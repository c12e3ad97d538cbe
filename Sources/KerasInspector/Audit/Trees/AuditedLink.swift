import HDF5

/// A link of an HDF5 file and the first path that leads to it.
struct AuditedLink: Sendable {
  let path: String
  let link: HDF5Link
}

import HDF5

/// A link of an HDF5 file and the group that it is in.
struct AuditedLink: Sendable {
  /// The first path that leads to the group.
  let groupPath: String
  let link: HDF5Link

  /// The path of the link. Where names are so long that paths of them would exhaust memory, their ends
  /// are left out.
  var path: String {
    groupPath.utf8.count > 2_000 ? groupPath : "\(groupPath)/\(link.name.shortened(to: 200))"
  }
}

/// Bytes are not what `marshal` of the expected Python writes, or exceed a limit.
struct MarshalFault: Error {}

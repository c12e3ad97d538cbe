/// A function of Keras that is no part of a model: it fetches files, loads models or unlocks loading.
///
/// The names are those that Keras 3.15.1 refuses (`saving/serialization_lib.py`,
/// `NON_MODELING_APIS`), and those that advisories name.
enum UnsafeKerasAPI: DocumentCheck {
  static func findings(in node: ConfigNode) -> [Finding] {
    guard let module = node.module, PythonModule.isKeras(module),
      let className = node.className
    else { return [] }
    let isFunction = className == "function"
    let name = isFunction ? node.config?.string ?? "" : className
    let isInternal = isFunction && module.hasPrefix("keras.src.")
    guard names.contains(name) || isInternal else { return [] }
    return [
      node.finding(
        .warning, .unsafeKerasAPI, at: isFunction ? "config" : "class_name",
        "the function \(name.shortened(to: 100)) of \(module.shortened(to: 100)), "
          + (names.contains(name)
            ? "which is not for building models" : "which is internal to Keras"),
        affects: "Keras 3.0.0 to 3.10.0 call it, safe_mode or not (CVE-2025-8747, CVE-2025-9906)",
        advice: "load it with Keras 3.12.3, 3.15.0 or later, and only if you know why it is there")
    ]
  }

  private static let names = Set(
    """
    clear_session enable_unsafe_deserialization load_model model_from_json save_model \
    image_dataset_from_directory load_img save_img text_dataset_from_directory \
    deserialize_keras_object load_weights register_keras_serializable save_weights \
    serialize_keras_object audio_dataset_from_directory get_file set_global_attribute \
    get_global_attribute func_load func_dump model_from_config load_data run_script
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}

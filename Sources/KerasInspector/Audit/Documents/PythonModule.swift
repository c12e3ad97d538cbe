/// What is known of Python modules that configurations name.
enum PythonModule {
  /// Whether Keras itself, or a package of its authors, owns the module.
  static func isKeras(_ module: String) -> Bool { kerasPackages.contains(package(of: module)) }

  /// Whether the functions of the module are those that models are made of, or the author's own.
  static func isModelling(_ module: String) -> Bool {
    let package = package(of: module)
    return kerasPackages.contains(package) || package == "tensorflow" || package == "__main__"
      || module.isEmpty
  }

  /// Whether the module comes with Python, or with a package that does more than a model needs.
  static func isGeneralPurpose(_ module: String) -> Bool {
    generalPurpose.contains(package(of: module))
  }

  /// The first part of the module's name.
  static func package(of module: String) -> String {
    String(module.prefix { $0 != "." })
  }

  private static let kerasPackages: Set<String> = [
    "keras", "keras_hub", "keras_cv", "keras_nlp", "tf_keras",
  ]

  private static let generalPurpose = Set(
    """
    __future__ _posixsubprocess _thread ast asyncio atexit base64 bdb binascii builtins bz2 cProfile \
    cffi cloudpickle code codecs codeop concurrent configparser copyreg ctypes dbm dill distutils \
    doctest email faulthandler fcntl fileinput fsspec ftplib functools gc getpass glob gzip http \
    imaplib imp importlib inspect io ipaddress joblib linecache logging lzma mailbox marshal mmap \
    multiprocessing netrc nt numpy operator os pandas pathlib pdb pickle pickletools pip pkgutil \
    platform poplib posix posixpath pprint profile pty pydoc queue random requests resource runpy \
    sched secrets select selectors setuptools shelve shlex shutil signal site smtplib socket \
    socketserver sqlite3 ssl subprocess sys sysconfig tarfile telnetlib tempfile test threading \
    timeit tkinter torch trace traceback tracemalloc types typing unittest urllib urllib3 uuid venv \
    wave webbrowser winreg wsgiref xml xmlrpc yaml zipapp zipfile zipimport
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}

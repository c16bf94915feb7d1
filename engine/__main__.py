"""``python -I -X utf8 /path/to/checkout/engine COMMAND …``: the engine without an installation.

The checkout's folder may have any name. It is registered here as the package ``furrow``, so that
every module has one name however the engine was started. Nothing of this file needs more than
Python 3.6, so that an old Python gets a sentence, not a syntax error.
"""

import importlib.util
import os
import sys

_ENGINE_FOLDER = os.path.dirname(os.path.abspath(__file__))


def register_checkout():
    # type: () -> None
    """Make the folder above this one importable as ``furrow``, ahead of any installed copy."""
    if "furrow" in sys.modules:
        return
    # Python put this folder itself on the path; its sub-packages must not be top-level names.
    sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry) != _ENGINE_FOLDER]
    root = os.path.dirname(_ENGINE_FOLDER)
    spec = importlib.util.spec_from_file_location(
        "furrow", os.path.join(root, "__init__.py"), submodule_search_locations=[root]
    )
    if spec is None or spec.loader is None:
        raise ImportError("cannot load the package furrow from " + root)
    module = importlib.util.module_from_spec(spec)
    sys.modules["furrow"] = module
    spec.loader.exec_module(module)


def start():
    # type: () -> None
    if sys.version_info < (3, 11):  # noqa: UP036 - an old Python may well be tried here
        version = sys.version.split()[0]
        sys.stderr.write(
            f"Furrow's engine needs Python 3.11 or newer; {sys.executable} is {version}.\n"
            "Run “make setup”, or point Furrow at a newer Python.\n"
        )
        sys.exit(3)
    register_checkout()
    from furrow.engine.cli import main

    main()


if __name__ == "__main__":
    start()

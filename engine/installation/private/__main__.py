"""``PYTHON -I -X utf8 engine/installation/private``: see the package's own text."""

import os
import runpy
import sys

if __name__ == "__main__":
    if sys.version_info < (3, 11):  # an old Python may well be tried here
        version = sys.version.split()[0]
        sys.stdout.write(
            f"Set-up stopped: the engine needs Python 3.11 or newer, this is {version}.\n"
        )
        sys.exit(3)
    here = os.path.dirname(os.path.abspath(__file__))
    engine = runpy.run_path(os.path.join(here, os.pardir, os.pardir, "__main__.py"))
    engine["register_checkout"]()
    from furrow.engine.installation.private.command import main

    sys.exit(main())

"""Make the engine's environment from its lock: what ``make setup`` runs.

    python3 -I -X utf8 engine/installation          .venv      what users have: the locked packages
    python3 -I -X utf8 engine/installation --dev    .venv-dev  besides: the tools of the tests

Any Python from 3.9 on may run this; it uses the standard library only, and looks for a Python that
the engine can use (3.11 or newer). An environment that is finished and belongs to this lock, this
checkout and this Python is left alone. Anything else — a changed lock, a set-up killed in the
middle, a moved checkout — is made anew from nothing, so no trace of an older lock stays behind.

pip is called as the user has configured it: its configuration files and PIP_* variables hold.
"""

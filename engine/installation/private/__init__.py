"""Make a private engine environment: what the Furrow panel's “Set up the engine” runs.

    PYTHON -I -X utf8 engine/installation/private --into FOLDER [--wheels FOLDER]
                                                     [--compute none|cpu|cuda]
    PYTHON -I -X utf8 engine/installation/private --remove FOLDER

PYTHON, 3.11 or newer, is the one that the environment is made with. What is done is written to
stdout as it happens, steps as ``[2/4] …``; the environment is sealed last, so one without a seal
is half-made and is made anew by the next run. With ``--wheels`` nothing is asked of the network:
the locked packages are taken from that folder. With ``--compute`` torch comes with them
(:mod:`furrow.engine.contract.compute` says which build, and from where). Standard library only;
nothing outside FOLDER and its neighbours ``FOLDER.lock`` and ``FOLDER.discarded`` is written.
"""

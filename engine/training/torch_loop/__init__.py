"""How every torch network is trained. Only what trains one imports this: torch is optional.

A network tells its parts (:mod:`.network`), a source gives batches (:mod:`.batches`), and
:func:`.fit.fit_network` does the rest: strategy, precision, early stopping, checkpoints, memory.
"""

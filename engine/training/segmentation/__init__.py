"""Learning from patches: networks that see a parcel's surroundings, not its pixels alone.

``patches`` cuts them around the labelled parcels, ``inputs`` makes of a window what a network
takes, ``tiling`` puts a window's probabilities together from patches, ``model`` runs a saved
network with ONNX. These need no torch; ``networks``, ``pretrained``, ``batches``, ``fitting`` and
``export`` do, and are imported by what trains only.
"""

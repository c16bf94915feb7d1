"""Where weights lie on this computer, and whether a file is the published one.

Nothing is downloaded here. Looked into are the folder that FURROW_WEIGHTS_DIR names, then Furrow's
cache in the user's folder.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from furrow.engine.backbones.facts import BackboneFacts, WeightsFacts
from furrow.engine.contract.errors import WeightsMissing, WeightsRefused
from furrow.engine.contract.message import Message

WEIGHTS_VARIABLE = "FURROW_WEIGHTS_DIR"


def find_weights(facts: BackboneFacts) -> Path:
    """The file of a backbone's weights; not yet checked.

    Raises:
        WeightsMissing: it is not on this computer; tells where to get it and where to put it.
    """
    for folder in weights_folders():
        file = _below(folder, facts.weights)
        if file.is_file():
            return file
    weights = facts.weights
    raise WeightsMissing(
        backbone=facts.name,
        address=weights.address,
        size_kb=round(weights.size_bytes / 1000),
        licence=weights.licence,
        place=str(_below(cache_folder(), weights)),
    )


def read_weights(file: Path, weights: WeightsFacts) -> bytes:
    """The file's bytes, exactly those that were published.

    Raises:
        WeightsRefused: truncated, tampered with, or not readable.
    """
    try:
        data = file.read_bytes()
    except OSError as problem:
        raise WeightsRefused(str(file), str(problem), weights.address) from problem
    if len(data) != weights.size_bytes:
        detail = Message(
            "the file has {size} bytes instead of {expected}",
            size=len(data),
            expected=weights.size_bytes,
        )
        raise WeightsRefused(str(file), detail, weights.address)
    if hashlib.sha256(data).hexdigest() != weights.sha256:
        detail = Message("its checksum (SHA-256) is not that of the published file")
        raise WeightsRefused(str(file), detail, weights.address)
    return data


def weights_folders() -> tuple[Path, ...]:
    """Folders that are looked into, the first one first."""
    chosen = os.environ.get(WEIGHTS_VARIABLE)
    return (Path(chosen), cache_folder()) if chosen else (cache_folder(),)


def cache_folder() -> Path:
    """Where Furrow keeps weights for this user."""
    return _cache_folder(sys.platform, os.environ, Path.home())


def _cache_folder(platform: str, environ: Mapping[str, str], home: Path) -> Path:
    if platform == "win32":
        local = environ.get("LOCALAPPDATA")
        return (Path(local) if local else home / "AppData" / "Local") / "Furrow" / "weights"
    if platform == "darwin":
        return home / "Library" / "Caches" / "Furrow" / "weights"
    cache = environ.get("XDG_CACHE_HOME", "")
    return (Path(cache) if cache.startswith("/") else home / ".cache") / "furrow" / "weights"


def _below(folder: Path, weights: WeightsFacts) -> Path:
    return folder.joinpath(*PurePosixPath(weights.file).parts)

"""Where weights lie on this computer, and whether a file is the published one.

Nothing is downloaded here (weights_download.py does that). Looked into are the folder that
FURROW_WEIGHTS_DIR names, then Furrow's cache in the user's folder.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterable, Mapping
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
    weights = facts.weights
    file = find_file(weights, weights_folders())
    if file is not None:
        return file
    raise WeightsMissing(
        backbone=facts.name,
        address=weights.address,
        size_kb=round(weights.size_bytes / 1000),
        licence=weights.licence,
        place=str(below(cache_folder(), weights)),
    )


def find_file(weights: WeightsFacts, folders: Iterable[Path]) -> Path | None:
    """The first file of this name; not yet checked."""
    files = (below(folder, weights) for folder in folders)
    return next((file for file in files if file.is_file()), None)


def read_weights(file: Path, weights: WeightsFacts) -> bytes:
    """The file's bytes, exactly those that were published.

    Raises:
        WeightsRefused: truncated, tampered with, or not readable.
    """
    try:
        data = file.read_bytes()
    except OSError as problem:
        raise WeightsRefused(str(file), str(problem), weights.address) from problem
    detail = difference(weights, len(data), hashlib.sha256(data).hexdigest())
    if detail is not None:
        raise WeightsRefused(str(file), detail, weights.address)
    return data


def difference(weights: WeightsFacts, size_bytes: int, sha256: str) -> Message | None:
    """In what a file differs from the published one, as the end of a sentence; None: in nothing.

    Where only the first digits of the checksum are published, only these are compared.
    """
    if weights.size_is_exact and size_bytes != weights.size_bytes:
        return Message(
            "the file has {size} bytes instead of {expected}",
            size=size_bytes,
            expected=weights.size_bytes,
        )
    if not sha256.startswith(weights.sha256 or weights.sha256_prefix):
        return Message("its checksum (SHA-256) is not that of the published file")
    return None


def weights_folders() -> tuple[Path, ...]:
    """Folders that are looked into, the first one first."""
    chosen = os.environ.get(WEIGHTS_VARIABLE)
    return (Path(chosen), cache_folder()) if chosen else (cache_folder(),)


def cache_folder() -> Path:
    """Where Furrow keeps weights for this user."""
    return _cache_folder(sys.platform, os.environ, Path.home())


def below(folder: Path, weights: WeightsFacts) -> Path:
    """Where a folder of weights holds this file."""
    return folder.joinpath(*PurePosixPath(weights.file).parts)


def _cache_folder(platform: str, environ: Mapping[str, str], home: Path) -> Path:
    if platform == "win32":
        local = environ.get("LOCALAPPDATA")
        return (Path(local) if local else home / "AppData" / "Local") / "Furrow" / "weights"
    if platform == "darwin":
        return home / "Library" / "Caches" / "Furrow" / "weights"
    cache = environ.get("XDG_CACHE_HOME", "")
    return (Path(cache) if cache.startswith("/") else home / ".cache") / "furrow" / "weights"

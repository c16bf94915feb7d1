"""Unpack a tar.gz so that nothing lands outside its folder, in any Python from 3.9 on.

Not ``TarFile.extract`` with its “data” filter: QGIS 3.22 comes with Pythons that lack the filter.
"""

from __future__ import annotations

import os
import shutil
import tarfile
import zlib
from collections.abc import Callable


class BadArchive(Exception):
    """The archive is damaged, or holds something that it must not."""


class Stopped(Exception):
    """``is_stopped`` said so."""


def unpack(archive: str, folder: str, is_stopped: Callable[[], bool]) -> None:
    """Unpack into ``folder``, which must not exist.

    Plain files, folders and links that stay inside; of a file's mode only whether it may be run.
    Raises BadArchive, Stopped, OSError; what is there of the folder then is the caller's to remove.
    """
    os.makedirs(folder)
    root = os.path.realpath(folder)
    try:
        with tarfile.open(archive, "r:gz") as tar:
            for member in tar:
                if is_stopped():
                    raise Stopped
                _unpack_one(tar, member, root)
    except (tarfile.TarError, EOFError, zlib.error) as problem:
        raise BadArchive(f"{os.path.basename(archive)}: {problem}") from problem


def _unpack_one(tar: tarfile.TarFile, member: tarfile.TarInfo, root: str) -> None:
    target = _inside(root, root, member.name)
    if member.isdir():
        os.makedirs(target, exist_ok=True)
        return
    os.makedirs(os.path.dirname(target), exist_ok=True)
    if os.path.realpath(os.path.dirname(target)) != os.path.dirname(target):
        raise BadArchive(f"{member.name} lies behind a link")
    if os.path.lexists(target):
        raise BadArchive(f"{member.name} is there twice")
    if member.issym():
        _inside(root, os.path.dirname(target), member.linkname)
        os.symlink(member.linkname, target)
    elif member.islnk():
        shutil.copy2(_inside(root, root, member.linkname), target, follow_symlinks=False)
    elif member.isfile():
        source = tar.extractfile(member)
        if source is None:
            raise BadArchive(f"{member.name} cannot be read")
        with source, open(target, "wb") as file:
            shutil.copyfileobj(source, file, 1024 * 1024)
        os.chmod(target, 0o755 if member.mode & 0o100 else 0o644)
    else:
        raise BadArchive(f"{member.name} is neither file, folder nor link")


def _inside(root: str, base: str, name: str) -> str:
    """The path of ``name`` below ``base``. Raises BadArchive where it is not inside ``root``."""
    path = os.path.normpath(os.path.join(base, name))
    if os.path.isabs(name) or (path != root and not path.startswith(root + os.sep)):
        raise BadArchive(f"{name} leads out of the folder")
    return path

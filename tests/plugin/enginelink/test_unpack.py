"""An archive is unpacked inside its folder, or refused."""

from __future__ import annotations

import io
import os
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from furrow.plugin.enginelink.environment.unpack import BadArchive, Stopped, unpack


@pytest.fixture
def archive(tmp_path: Path) -> Callable[..., str]:
    def make(*members: tuple[str, bytes, str, int]) -> str:
        """Members: name, type, where it links to, mode."""
        path = tmp_path / "archive.tar.gz"
        with tarfile.open(path, "w:gz") as tar:
            for name, kind, link, mode in members:
                member = tarfile.TarInfo(name)
                member.type, member.linkname, member.mode = kind, link, mode
                content = b"#!/bin/sh\n" if kind == tarfile.REGTYPE else b""
                member.size = len(content)
                tar.addfile(member, io.BytesIO(content))
        return str(path)

    return make


def go_on() -> bool:
    return False


FILE, LINK, HARD, FOLDER = tarfile.REGTYPE, tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.DIRTYPE


def test_files_links_and_what_may_be_run_come_out_as_they_are(
    archive: Callable[..., str], tmp_path: Path
) -> None:
    path = archive(
        ("python", FOLDER, "", 0o755),
        ("python/bin/python3.12", FILE, "", 0o6777),
        ("python/bin/python3", LINK, "python3.12", 0o777),
        ("python/lib/README", FILE, "", 0o600),
        ("python/lib/again", HARD, "python/lib/README", 0o600),
    )
    unpack(path, str(tmp_path / "out"), go_on)
    program = tmp_path / "out" / "python" / "bin" / "python3"
    assert os.readlink(program) == "python3.12" and program.read_bytes() == b"#!/bin/sh\n"
    assert program.stat().st_mode & 0o7777 == 0o755
    assert (tmp_path / "out" / "python" / "lib" / "again").read_bytes() == b"#!/bin/sh\n"


@pytest.mark.parametrize(
    "members",
    [
        [("../evil", FILE, "", 0o644)],
        [("python/../../evil", FILE, "", 0o644)],
        [("/tmp/furrow-evil", FILE, "", 0o644)],
        [("python/x", LINK, "../../evil", 0o777)],
        [("python/x", LINK, "/etc/passwd", 0o777)],
        [("python/x", HARD, "../evil", 0o644)],
        [("a/b", FOLDER, "", 0o755), ("c", LINK, "a", 0o777), ("c/d", FILE, "", 0o644)],
        [("a", FILE, "", 0o644), ("a", FILE, "", 0o644)],
        [("device", tarfile.CHRTYPE, "", 0o644)],
        [("pipe", tarfile.FIFOTYPE, "", 0o644)],
    ],
)
def test_what_leads_out_or_is_no_file_is_refused(
    archive: Callable[..., str], tmp_path: Path, members: list[tuple[str, bytes, str, int]]
) -> None:
    (tmp_path / "evil").write_text("as it was")
    with pytest.raises(BadArchive):
        unpack(archive(*members), str(tmp_path / "out"), go_on)
    assert (tmp_path / "evil").read_text() == "as it was"
    assert not Path("/tmp/furrow-evil").exists()


@pytest.mark.parametrize("kept", [0, 20, 60])
def test_a_damaged_archive_is_refused(
    archive: Callable[..., str], tmp_path: Path, kept: int
) -> None:
    path = Path(archive(*[(f"file{number}", FILE, "", 0o644) for number in range(50)]))
    path.write_bytes(path.read_bytes()[:kept] + b"x" * 10)
    with pytest.raises(BadArchive):
        unpack(str(path), str(tmp_path / "out"), go_on)


def test_it_can_be_stopped(archive: Callable[..., str], tmp_path: Path) -> None:
    with pytest.raises(Stopped):
        unpack(archive(("a", FILE, "", 0o644)), str(tmp_path / "out"), lambda: True)

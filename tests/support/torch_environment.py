"""Make .venv-torch: the engine's environment, and torch for the processor beside it.

The engine's own packages are seen through a .pth file, so both environments hold the same ones.
Torch's build for the processor (2.13.0+cpu) is taken from the default package index where that
holds it, else from PyTorch's own; its packages are locked, torch itself is held by version, as in
the environments of users (engine/contract/compute.py).
"""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Sequence
from pathlib import Path

from furrow.engine.contract.compute import Compute, torch_build

CHECKOUT = Path(__file__).resolve().parents[2]
FOLDER = CHECKOUT / ".venv-torch"
ENGINE = CHECKOUT / "engine"
IDENTITY = (
    ENGINE / "requirements-torch.lock",
    ENGINE / "requirements-beside-torch.lock",
    CHECKOUT / ".venv" / "furrow-setup.json",
)


def main() -> None:
    build = torch_build(Compute.CPU, sys.platform, platform.machine())
    if build is None:
        sys.exit("PyTorch offers no build for this computer: the tests of deep learning need one.")
    shutil.rmtree(FOLDER, ignore_errors=True)
    venv.create(FOLDER, with_pip=True)
    python = FOLDER / "bin" / "python"
    # The one that venv brings stands before the engine's.
    _run([python, "-I", "-m", "pip", "uninstall", "--quiet", "--yes", "setuptools"])
    packages = subprocess.run(
        [python, "-I", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.strip()
    line = f"import site; site.addsitedir({sysconfig.get_path('purelib')!a})\n"
    Path(packages, "engine_packages.pth").write_text(line, encoding="utf-8")
    pip = [python, "-I", "-m", "pip", "install", "--quiet", "--no-deps", "--no-input"]
    pip.append("--disable-pip-version-check")
    beside = ENGINE / "requirements-beside-torch.lock"
    _run([*pip, "--require-hashes", "-r", beside])
    wanted = f"torch=={build.version}"
    if _said([*pip, wanted]).returncode:
        _run([*pip, "--index-url", build.index, wanted])
    seal = ["environment-seal", Compute.CPU.value]
    _run([python, "-I", "-X", "utf8", ENGINE, *seal])
    (FOLDER / "finished").write_bytes(b"".join(file.read_bytes() for file in IDENTITY))


def _run(words: Sequence[str | Path]) -> None:
    done = _said(words)
    if done.returncode:
        sys.exit(f"Set-up of .venv-torch stopped:\n{done.stdout[-2000:]}")


def _said(words: Sequence[str | Path]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        words, check=False, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )


if __name__ == "__main__":
    main()

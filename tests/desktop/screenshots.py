"""``make screenshots``: pictures of the packaged plugin in the real QGIS, from area to map.

    python3 -m tests.desktop.screenshots [--shared ../shared] [--docs docs]

Every picture goes to build/screenshots; the few of “first map with pictures” also to docs, with
fewer colours, so that they are small.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.desktop.desktop import (
    CHECKOUT,
    DARK,
    LAPTOP,
    SHARP,
    SMALL,
    Desktop,
    StoryFailed,
    make_package,
    missing_for_desktop,
)

PICTURES = CHECKOUT / "build" / "screenshots"
LOOKS = {
    "laptop": (LAPTOP, ""),
    "night": (LAPTOP, DARK),
    "small": (SMALL, ""),
    "sharp": (SHARP, ""),
}
STORIES = ("setup", "demo", "scene")
WORK = Path(tempfile.gettempdir()) / "furrow-pictures"
"""A path that is the same each time: the pictures show it."""
DOCS = (
    ("first-map-0.png", "laptop/setup-2-asked.png"),
    ("first-map-1.png", "laptop/demo-1-panel.png"),
    ("first-map-2.png", "laptop/demo-3-map.png"),
    ("first-map-3.png", "laptop/scene-4-labels.png"),
    ("first-map-4.png", "laptop/scene-5-area.png"),
    ("first-map-5.png", "laptop/scene-7-running.png"),
    ("first-map-6.png", "laptop/scene-8-map.png"),
    ("first-map-night.png", "night/scene-8-map.png"),
)
LARGEST = 200_000
"""Bytes of a picture in docs."""


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    default = os.environ.get("FURROW_SHARED") or str(CHECKOUT.parent / "shared")
    parser.add_argument("--shared", type=Path, default=Path(default))
    parser.add_argument("--docs", type=Path, default=CHECKOUT / "docs")
    parser.add_argument("--look", choices=LOOKS, action="append", help="only this; may be repeated")
    parser.add_argument("--story", choices=STORIES, action="append", help="only this")
    given = parser.parse_args()
    scene = given.shared / "data" / "scenes" / "flanders-2019"
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that QGIS is ended, too
    missing = missing_for_desktop()
    if not scene.is_dir():
        missing = f"{scene} is not there; name the shared data with FURROW_SHARED"
    if missing:
        sys.exit(f"No pictures were taken: {missing}.")
    looks = given.look or list(LOOKS)
    stories = given.story or list(STORIES)
    shutil.rmtree(WORK, ignore_errors=True)
    try:
        package = make_package(WORK / "package")
        for look in looks:
            for story in stories:
                take(look, story, package, scene)
    except subprocess.CalledProcessError as problem:
        sys.exit(problem.returncode)  # it has said why
    except StoryFailed as problem:
        sys.exit(str(problem))
    finally:
        shutil.rmtree(WORK, ignore_errors=True)
    for name, taken in DOCS:
        look, _, picture = taken.partition("/")
        if look in looks and picture.partition("-")[0] in stories:
            publish(PICTURES / taken, given.docs / name)


def take(look: str, story: str, package: Path, scene: Path) -> None:
    screen, theme = LOOKS[look]
    finished = PICTURES / look
    finished.mkdir(parents=True, exist_ok=True)
    for older in finished.glob(f"{story}-*.png"):
        older.unlink()
    about: dict[str, object] = {}
    variables: tuple[tuple[str, str], ...] = ()
    if story == "setup":
        variables = (("FURROW_ENGINE_ENV", ""),)  # as for somebody who has none yet
    if story == "scene":
        about = {"scene": scene, "folder": WORK / look / "flanders-2019"}
    if story == "demo":
        about = {"area_folder": WORK / look / "part-of-the-demo"}
        if look == "laptop":  # the one that docs show; elsewhere a smaller one does
            about |= {"size_px": 256, "labelled_per_crop": 8}
    desktop = Desktop(WORK / look / story, screen, theme, variables=variables)
    desktop.run(story, package=package, seconds=420, **about)
    for picture in desktop.pictures.glob("*.png"):
        shutil.move(picture, finished / picture.name)
    print(f"{finished}: {story}", flush=True)


def publish(taken: Path, page: Path) -> None:
    """A copy with 256 colours, written beside and renamed."""
    beside = page.with_name(page.stem + ".part.png")
    python = os.environ.get("QGIS_PYTHON") or "/usr/bin/python3"
    script = str(CHECKOUT / "tests" / "desktop" / "inside" / "reduce_colors.py")
    subprocess.run([python, "-I", script, str(taken), str(beside)], check=True)
    if beside.stat().st_size > LARGEST:
        sys.exit(f"{page.name} has {beside.stat().st_size:,} bytes; at most {LARGEST:,} are meant.")
    os.replace(beside, page)
    print(f"{page} ({page.stat().st_size / 1000:.0f} kB)")


if __name__ == "__main__":
    main()

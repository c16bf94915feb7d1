"""``make screenshots``: pictures of the packaged plugin in the real QGIS, from area to map.

    python3 -m tests.desktop.screenshots [--shared ../shared] [--docs docs]
    python3 -m tests.desktop.screenshots --look night --story labelling    one of them

Every picture goes to build/screenshots; the few of “first map with pictures” also to docs, with
fewer colours, so that they are small. The story “room” speaks the language of i18n/pseudo.py, and
tells which words are cut.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

from tests.desktop.desktop import (
    CHECKOUT,
    DARK,
    LAPTOP,
    SHARP,
    SMALL,
    Desktop,
    StoryFailed,
    engine_environment,
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
OF_A_MAP = ("model", "results", "room")
"""Stories about a project that has its map: the demo, made before QGIS starts."""
STORIES = ("setup", "demo", "scene", "download", "labelling", "by-hand", *OF_A_MAP, "stopwatch")
DEMO = "furrow-demo"
CROPS = "Maize, Potatoes, Sugar beet, Winter barley, Winter rapeseed, Winter wheat"
"""Those of the demo."""
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
    ("labelling.png", "laptop/labelling-10-outline.png"),
    ("download-panel.png", "laptop/download-3-look.png"),
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
    parser.add_argument("--demo", type=Path, help="a small demo with its map, made before")
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
        if given.demo:
            shutil.copytree(given.demo, WORK / DEMO)
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
        if look in looks and any(picture.startswith(f"{story}-") for story in stories):
            publish(PICTURES / taken, given.docs / name)


def take(look: str, story: str, package: Path, scene: Path) -> None:
    screen, theme = LOOKS[look]
    finished = PICTURES / look
    finished.mkdir(parents=True, exist_ok=True)
    for older in finished.glob(f"{story}-*.png"):
        older.unlink()
    variables: tuple[tuple[str, str], ...] = ()
    if story == "setup":
        variables = (("FURROW_ENGINE_ENV", ""),)  # as for somebody who has none yet
    about = what_it_needs(story, WORK / look, scene, is_first=look == "laptop")
    if story == "room":
        package = in_longer_words(package)
    desktop = Desktop(WORK / look / story, screen, theme, variables=variables)
    module = "labelling" if story == "by-hand" else story
    with imagery_service(scene) if story == "download" else nullcontext() as endpoint:
        about |= {"endpoint": endpoint} if endpoint else {}
        told = desktop.run(module, package=package, seconds=420, **about)
    for picture in desktop.pictures.glob("*.png"):
        shutil.move(picture, finished / picture.name)
    print(f"{finished}: {story}", flush=True)
    if "clicks" in told and "seconds" in told:
        print(f"  {told['clicks']} clicks, {told['seconds']:.0f} seconds", flush=True)
    for where, texts in dict(told.get("cut") or {}).items():
        print(f"  cut in {where}: {', '.join(texts)}", flush=True)


def what_it_needs(story: str, work: Path, scene: Path, is_first: bool) -> dict[str, object]:
    """What the story is given beside the package."""
    if story == "demo":
        # docs show the first look; elsewhere a smaller demo does
        size = {"size_px": 256, "labelled_per_crop": 8} if is_first else {}
        return {"area_folder": work / "part-of-the-demo", **size}
    if story == "scene":
        return {"scene": scene, "folder": work / "flanders-2019"}
    if story == "download":
        return {"parcels": scene / "parcels.gpkg", "folder": work / "flanders-downloaded"}
    if story == "labelling":
        crops = "Maize, Winter wheat, Permanent grass crops"
        given: dict[str, object] = {"imagery": scene, "parcels": scene / "parcels.gpkg"}
        return {**given, "folder": work / "flanders-by-hand", "crops": crops, "maps": True}
    if story == "by-hand":
        inputs = demo_with_its_map() / "inputs"
        given = {"imagery": inputs, "parcels": inputs / "parcels.gpkg", "crops": CROPS}
        return {**given, "folder": work / "demo-by-hand", "prefix": story, "each": 2, "maps": True}
    if story not in OF_A_MAP:
        return {}
    project = demo_with_its_map()
    more = {
        "model": {"other": project},
        "results": {"into": work / "exported"},
        "room": {"folder": work / "in-longer-words"},
    }
    return {"project": project, **more[story]}


def demo_with_its_map() -> Path:
    """A small demo, made once. Raises CalledProcessError."""
    project = WORK / DEMO
    if not project.exists():
        python = str(engine_environment() / "bin" / "python")
        engine = [python, "-I", "-X", "utf8", str(CHECKOUT / "engine")]
        size = ["--size-px", "128", "--labelled-per-crop", "4"]
        for words in (["demo", str(project), *size], ["run", str(project)]):
            subprocess.run([*engine, *words, "--quiet"], check=True, stdout=subprocess.DEVNULL)
    return project


@contextmanager
def imagery_service(scene: Path) -> Iterator[str]:
    """A real STAC API on this computer that has the scene; gives its address."""
    words = [str(engine_environment() / "bin" / "python"), "-m", "tests.qgis.download.serve_scene"]
    shared = scene.parents[2]
    process = subprocess.Popen(
        [*words, str(shared)],
        cwd=CHECKOUT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        said = process.stdout.readline().strip() if process.stdout else ""
        if not said.startswith("http"):
            sys.exit(f"No pictures of a download were taken: {said or 'the service did not start'}")
        yield said
    finally:
        process.communicate()


def in_longer_words(package: Path) -> Path:
    """The package with the made-up language in the place of English. Raises CalledProcessError."""
    folder = package.parent / "longer"
    folder.mkdir(exist_ok=True)
    script = str(CHECKOUT / "i18n" / "pseudo.py")
    subprocess.run([sys.executable, "-I", script, str(folder)], check=True, stdout=sys.stderr)
    longer = Path(shutil.copy(package, folder))
    with zipfile.ZipFile(longer, "a") as archive:
        for file in folder.glob("*.qm"):
            archive.write(file, f"furrow/i18n/{file.name}")
    return longer


def publish(taken: Path, page: Path) -> None:
    """A copy with 256 colours, written beside and renamed."""
    page.parent.mkdir(parents=True, exist_ok=True)
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

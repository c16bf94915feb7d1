"""Where things lie in a mapping project."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class ProjectPaths:
    """Every path of a project, from its folder."""

    folder: Path

    @property
    def document(self) -> Path:
        return self.folder / "furrow.json"

    @property
    def imagery(self) -> Path:
        """Static STAC collection of composites."""
        return self.folder / "imagery"

    @property
    def labels(self) -> Path:
        return self.folder / "labels.gpkg"

    @property
    def embeddings(self) -> Path:
        """Cache of a pretrained encoder's features; it can be deleted at any time."""
        return self.folder / "embeddings"

    @property
    def models(self) -> Path:
        return self.folder / "models"

    @property
    def maps(self) -> Path:
        return self.folder / "maps"

    @property
    def assessments(self) -> Path:
        """Later scores of finished maps, which are never changed themselves."""
        return self.folder / "assessments"

    @property
    def samples(self) -> Path:
        """Probability samples of maps, to be filled in by people."""
        return self.folder / "samples"

    @property
    def areas(self) -> Path:
        """Estimates of areas from samples, and pixels counted by district."""
        return self.folder / "areas"

    @property
    def lock(self) -> Path:
        return self.folder / ".furrow.lock"

    def stored(self, path: Path) -> str:
        """How a path is written into furrow.json: relative where it lies inside the project."""
        path = path.resolve()
        inside = path.is_relative_to(self.folder.resolve())
        return path.relative_to(self.folder.resolve()).as_posix() if inside else str(path)

    def resolved(self, stored: str) -> Path:
        """The path that :meth:`stored` wrote."""
        return (self.folder / stored).resolve()

"""What each file in ``encoders`` states."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from furrow.engine.backbones.contract import BandInput, S1Convention
from furrow.engine.backbones.facts import WeightsFacts

TENSORS_FOLDER = Path(__file__).resolve().parent / "tensors"


@dataclass(frozen=True)
class TensorShape:
    """One tensor of a published file."""

    shape: tuple[int, ...]
    """Empty for a single number."""
    optional: bool
    """A file may lack it."""


@dataclass(frozen=True)
class PublishedEncoder:
    """A convolutional encoder for patches, and where its weights are."""

    name: str
    """As a recipe names it."""
    title: str
    architecture: str
    """ "resnet50", "resnet18": as segmentation-models-pytorch names it."""
    bands: tuple[BandInput, ...]
    """Input channels in order, scaled = (value − shift) / divisor."""
    weights: WeightsFacts
    s1_convention: S1Convention = S1Convention.UNKNOWN
    """Of the Sentinel-1 data that it learned from."""
    clamped: bool = False
    """Scaled values are cut to 0 … 1."""
    standardised: bool = False
    """Scaled by the mean and deviation of the user's own imagery instead: its training knew
    pictures, no reflectance."""
    takes_other_bands: bool = False
    """Bands that it was not trained on get the mean of the filters that it has; else they are left
    out."""
    notes: tuple[str, ...] = ()
    """Differences to Furrow's data that a user should know of."""

    @property
    def band_names(self) -> tuple[str, ...]:
        return tuple(band.name for band in self.bands)

    def tensors(self) -> dict[str, TensorShape]:
        """Tensors of the published file, by name."""
        return read_tensor_list(TENSORS_FOLDER / f"{self.name}.txt")


def read_tensor_list(file: Path) -> dict[str, TensorShape]:
    """See the head of any of these texts for their form."""
    found = {}
    for line in file.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        optional = line.startswith("? ")
        name, *sizes = line.removeprefix("? ").split()
        shape = () if sizes == ["-"] else tuple(int(size) for size in sizes)
        found[name] = TensorShape(shape, optional)
    return found

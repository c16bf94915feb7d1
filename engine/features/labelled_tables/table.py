"""What a table of labelled series holds once it is read."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from furrow.engine.contract.message import Message
from furrow.engine.features.samples import SeriesSamples

TextArray = NDArray[np.str_]


@dataclass(frozen=True)
class LabelledTable:
    """Samples and what is known of each; all arrays have one entry a sample, in one order."""

    samples: SeriesSamples
    """Reflectance, dB, kelvin, metres; NaN where missing. Its location is (latitude, longitude)."""
    labels: TextArray
    """The table's own codes as text: "1101010001", "5"; "" where it has none."""
    crops: TextArray
    """The labels after the crosswalk ("wheat"); "" where it knows no single crop for the code.
    Without a crosswalk the labels themselves."""
    ids: TextArray
    """Unique."""
    groups: dict[str, TextArray]
    """Name -> group of each sample: regions, years, parcels, for splits that do not leak."""
    notes: tuple[Message, ...] = ()
    """What was left out, filled in or could not be mapped: belongs into the provenance."""
    unmapped: dict[str, int] = field(default_factory=dict)
    """Code that the crosswalk gives no single crop for -> samples of the whole table."""

    def __len__(self) -> int:
        return len(self.labels)

    def take(self, chosen: Any) -> LabelledTable:
        """Some of the samples: indices, a mask or a slice."""
        return replace(
            self,
            samples=self.samples.take(chosen),
            labels=self.labels[chosen],
            crops=self.crops[chosen],
            ids=self.ids[chosen],
            groups={name: group[chosen] for name, group in self.groups.items()},
        )

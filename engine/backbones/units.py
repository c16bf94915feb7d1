"""Is a series in the unit that a contract asks for? By what is stated, and by the pixels."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from furrow.engine.backbones.contract import BandInput, Unit
from furrow.engine.contract.errors import WrongUnit
from furrow.engine.contract.message import Message

_ENOUGH = 20_000
"""Values that are looked at: a median needs no more."""
_NAMES = {
    Unit.REFLECTANCE: Message("reflectance"),
    Unit.REFLECTANCE_E4: Message("reflectance × 10 000"),
    Unit.DECIBEL: Message("dB"),
    Unit.LINEAR_POWER: Message("linear power"),
    Unit.WORLDCEREAL_UINT16: Message("WorldCereal’s 16-bit numbers"),
    Unit.KELVIN: Message("kelvin"),
    Unit.METRES: Message("metres"),
    Unit.DEGREES: Message("degrees"),
    Unit.RATIO: Message("a ratio"),
}
_BRIGHTEST_REFLECTANCE = 3.0
"""Snow and cloud reach 1.5; digital numbers of the darkest water are above 10."""


def check_unit(backbone: str, band: BandInput, stated: Unit, values: NDArray[np.float32]) -> None:
    """Raises WrongUnit: another one is stated, or the values cannot be what is stated."""
    if stated is not band.unit:
        raise WrongUnit(
            backbone, band.name, _NAMES[band.unit], _NAMES[stated], _advice(stated, band.unit)
        )
    finite = values.ravel()[:: max(1, values.size // _ENOUGH)]
    finite = finite[np.isfinite(finite)]
    if not finite.size:
        return
    middle = float(np.median(finite))
    if stated is Unit.REFLECTANCE and middle > _BRIGHTEST_REFLECTANCE:
        raise _contradicted(backbone, band, middle, Unit.REFLECTANCE_E4)
    # Land scatters −30 … 0 dB, which is 0.001 … 1 in power.
    if stated is Unit.DECIBEL and middle > 0 and float(finite.min()) >= 0:
        likely = Unit.LINEAR_POWER if middle < 100 else Unit.WORLDCEREAL_UINT16
        raise _contradicted(backbone, band, middle, likely)


def _contradicted(backbone: str, band: BandInput, middle: float, likely: Unit) -> WrongUnit:
    found = Message(
        "said to be so and yet around {middle:.3g}, which looks like {likely}",
        middle=middle,
        likely=_NAMES[likely],
    )
    return WrongUnit(backbone, band.name, _NAMES[band.unit], found, _advice(likely, band.unit))


def _advice(found: Unit, wanted: Unit) -> Message:
    if (found, wanted) == (Unit.REFLECTANCE_E4, Unit.REFLECTANCE):
        return Message("divide by 10 000, after taking off the archive's offset where there is one")
    if (found, wanted) == (Unit.LINEAR_POWER, Unit.DECIBEL):
        return Message("dB = 10·log10(power)")
    if (found, wanted) == (Unit.WORLDCEREAL_UINT16, Unit.DECIBEL):
        return Message("dB = 20·log10(DN) − 83")
    return Message("to {unit}", unit=_NAMES[wanted])

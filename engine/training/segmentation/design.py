"""What a recipe makes of a stack: which network, on which bands, in which patches."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from furrow.engine.backbones.published import (
    PublishedEncoder,
    encoder_names,
    published_encoder,
)
from furrow.engine.contract import Recipe
from furrow.engine.contract.errors import BandsMissing
from furrow.engine.contract.message import Message
from furrow.engine.imagery.observation import sensor_of_series
from furrow.engine.training.readiness import check_sensors
from furrow.engine.training.segmentation.inputs import Channel, PatchInputs, composites_of

UNET, RECURRENT_UNET, MASKED_AUTOENCODER = "unet", "recurrent-unet", "masked-autoencoder"
LARGEST_STRIDE = 32
PATCH_PX = 64
POOLED, STACKED, PEAK = "pooled", "stacked", "peak"


@dataclass(frozen=True)
class Design:
    """A network before it has weights; it goes into the model card."""

    network: str
    """UNET, RECURRENT_UNET or MASKED_AUTOENCODER."""
    architecture: str
    """ "resnet18": the encoder, for those that have one to choose."""
    sensors: tuple[tuple[int, ...], ...]
    """Channels of each sensor."""
    channels: int
    steps: int
    days: tuple[int, ...] = ()
    """Day of the year of each step; empty where the network is not told."""
    stacked: bool = False
    """All steps are channels of one image: the network takes this many steps and no other number,
    and tells them apart by their place."""

    @staticmethod
    def of(card: Mapping[str, Any]) -> Design:
        return Design(
            network=card["network"],
            architecture=card["architecture"],
            sensors=tuple(tuple(own) for own in card["sensors"]),
            channels=int(card["channels"]),
            steps=int(card["steps"]),
            days=tuple(int(day) for day in card["days"]),
            stacked=bool(card.get("stacked", False)),  # models of before could not be
        )


@dataclass(frozen=True)
class Plan:
    """All that is settled before a pixel is read."""

    design: Design
    inputs: PatchInputs
    """With the published scaling, or with none yet."""
    standardise: bool
    """Scaling comes from the patches that are learned from."""
    encoder: PublishedEncoder | None
    """Whose weights it begins with."""
    patch_px: int
    stride_px: int
    notes: tuple[str, ...]


def plan_of(recipe: Recipe, bands: Mapping[str, Sequence[str]], days: Sequence[int]) -> Plan:
    """
    Args:
        bands: series -> bands of the stack.
        days: of the year, the middle of each step of the stack.

    Raises:
        SensorsMissing: the stack has none of the recipe's sensors.
        BandsMissing: it lacks bands that the encoder or the peak of greenness needs.
        ValueError: an option is none of those there are.
    """
    options = recipe.options
    there = {
        series: tuple(names)
        for series, names in bands.items()
        if sensor_of_series(series) in recipe.sensors
    }
    check_sensors(recipe, bands)
    wanted = options.get("bands")
    encoder = _encoder(recipe)
    channels = _channels(there, wanted, encoder)
    composites = composites_of(len(days), options.get("composites"))
    pretrained = encoder is not None and recipe.strategy != "scratch"
    published = pretrained and encoder is not None and not encoder.standardised
    if published and encoder is not None:
        channels = _scaled(channels, encoder)
    network = str(options.get("network", UNET))
    if network not in (UNET, RECURRENT_UNET, MASKED_AUTOENCODER):
        raise ValueError(f"there is no network “{network}”")
    time = str(options.get("time", POOLED))
    if time not in (POOLED, STACKED, PEAK):
        raise ValueError(f"time is “{POOLED}”, “{STACKED}” or “{PEAK}”, not “{time}”")
    if time == STACKED and network != UNET:
        raise ValueError(f"steps are stacked as channels for the network “{UNET}” only")
    if time == PEAK:
        lacking = [name for name in ("B04", "B08") if name not in [c.band for c in channels]]
        if lacking:
            raise BandsMissing(recipe.name, lacking)
    patch_px = int(options.get("patch_px", PATCH_PX))
    if patch_px < LARGEST_STRIDE or patch_px % LARGEST_STRIDE:
        raise ValueError(f"patches have a side of a multiple of {LARGEST_STRIDE} pixels")
    inputs = PatchInputs(
        channels,
        composites,
        clamped=bool(published and encoder is not None and encoder.clamped),
        peak_only=time == PEAK,
    )
    architecture = str(options.get("encoder", "resnet18"))
    design = Design(
        network=network,
        architecture=architecture if encoder is None else encoder.architecture,
        sensors=_by_sensor(channels),
        channels=len(channels),
        steps=inputs.steps,
        days=_days(days, composites) if options.get("dates", True) and time == POOLED else (),
        stacked=time == STACKED,
    )
    return Plan(
        design=design,
        inputs=inputs,
        standardise=not published,
        encoder=encoder if pretrained else None,
        patch_px=patch_px,
        stride_px=patch_px * 3 // 4,
        notes=_notes(encoder if pretrained else None, channels, there),
    )


def _days(days: Sequence[int], composites: Sequence[Sequence[int]]) -> tuple[int, ...]:
    """Of the middle of each composite; the first and last of its steps may lie in two years."""
    found = []
    for steps in composites:
        first, last = days[steps[0]], days[steps[-1]]
        last += 365 if last < first else 0
        found.append((first + last) // 2 % 365)
    return tuple(found)


def _encoder(recipe: Recipe) -> PublishedEncoder | None:
    return published_encoder(recipe.backbone) if recipe.backbone in encoder_names() else None


def _channels(
    there: Mapping[str, Sequence[str]],
    wanted: Sequence[str] | None,
    encoder: PublishedEncoder | None,
) -> tuple[Channel, ...]:
    channels = [
        Channel(series, name)
        for series, names in there.items()
        for name in names
        if wanted is None or name in wanted
    ]
    if not channels:
        raise BandsMissing("segmentation", list(wanted or ()))
    if encoder is None:
        return tuple(channels)
    names = [one.band for one in channels]
    known = [name for name in encoder.band_names if name in names]
    if not known:
        raise BandsMissing(encoder.name, list(encoder.band_names))
    order = known + [
        n for n in dict.fromkeys(names) if encoder.takes_other_bands and n not in known
    ]
    # Radar from both sides has each band twice: each pass is a channel of its own.
    return tuple(one for name in order for one in channels if one.band == name)


def _scaled(channels: Sequence[Channel], encoder: PublishedEncoder) -> tuple[Channel, ...]:
    known = {band.name: band for band in encoder.bands}
    return tuple(
        replace(one, shift=known[one.band].shift, divisor=known[one.band].divisor)
        for one in channels
    )


def _by_sensor(channels: Sequence[Channel]) -> tuple[tuple[int, ...], ...]:
    sensors = dict.fromkeys(sensor_of_series(one.series) for one in channels)
    return tuple(
        tuple(i for i, one in enumerate(channels) if sensor_of_series(one.series) == sensor)
        for sensor in sensors
    )


def _notes(
    encoder: PublishedEncoder | None,
    channels: Sequence[Channel],
    there: Mapping[str, Sequence[str]],
) -> tuple[str, ...]:
    if encoder is None:
        return ()
    used = {(one.series, one.band) for one in channels}
    unused = [
        name for series, names in there.items() for name in names if (series, name) not in used
    ]
    left_out = [
        Message(
            "{encoder} does not know the bands {bands}: they are not used.",
            encoder=encoder.title,
            bands=unused,
        )
    ]
    return (*encoder.notes, *(left_out if unused else []))

"""Read a table by its sidecar: samples in Furrow's units, labels, crops, groups."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd

from furrow.engine.contract.errors import BadRequest, TableEmpty, TableSampleUnclear
from furrow.engine.contract.message import Message
from furrow.engine.features.labelled_tables.cells import numbers, texts
from furrow.engine.features.labelled_tables.files import TableFile, open_table
from furrow.engine.features.labelled_tables.long import joined_texts, read_long
from furrow.engine.features.labelled_tables.part import Part
from furrow.engine.features.labelled_tables.sidecar import Sidecar, read_sidecar
from furrow.engine.features.labelled_tables.table import LabelledTable, TextArray
from furrow.engine.features.labelled_tables.units import check_plausible, outside_range, to_unit
from furrow.engine.features.labelled_tables.wide import read_wide, wide_columns
from furrow.engine.features.samples import FloatArray, SensorSamples, SeriesSamples, joined
from furrow.engine.labels.crosswalk import (
    check_level,
    listed_codes,
    map_codes,
    read_crosswalk,
)

MEMORY_MB = 4096
_SHOWN = 8
"""Codes that a note names; the table has all."""
_ENOUGH = 100
"""Values from which a quantile tells anything."""
_DARK_RED = 0.095
"""See docs/imagery.md, where the same is done for imagery."""


def read_table(
    table: Path, sidecar: Path, level: str | None = None, memory_mb: int = MEMORY_MB
) -> LabelledTable:
    """A table of labelled series.

    Args:
        table: the file, or the folder where the sidecar describes several files.
        sidecar: the JSON file that describes the columns; see docs/tables.md.
        level: how finely the crosswalk tells crops apart, one of CROP_LEVELS; None: as the sidecar
            says.
        memory_mb: what the series may take at most.

    Raises:
        FileMissing, SidecarRefused, CrosswalkUnknown, BadRequest: before the table is opened.
        TableUnreadable, TableColumnMissing, TableValueRefused, TableStepTwice,
        TableSampleUnclear, TableEmpty, TableUnitDoubtful, TableTooLarge
    """
    known = read_sidecar(sidecar)
    if known.crosswalk:
        read_crosswalk(known.crosswalk)
    known = _at_level(known, level)
    parts, notes = [], []
    for file in open_table(table, known):
        part, told = _read_file(file, known, memory_mb)
        parts += [part] if part is not None else []
        notes += told
    if not parts:
        raise TableEmpty(str(table), Message("the filters leave no row"))
    samples = _joined([_samples(part, known) for part in parts])
    if not any(np.isfinite(one.values).any() for one in samples.sensors):
        raise TableEmpty(str(table), Message("all values are missing"))
    notes += [*_range_notes(parts, known), *_sensor_notes(samples), *_offset_notes(samples)]
    labels = np.concatenate([texts(part.cells[known.label]) for part in parts])
    crops, unmapped = _crops(labels, known)
    return LabelledTable(
        samples,
        labels,
        crops,
        _ids(parts, known, table),
        _groups(parts, known),
        tuple([*notes, *_label_notes(labels), *_code_notes(unmapped, known)]),
        unmapped,
    )


def _at_level(known: Sidecar, level: str | None) -> Sidecar:
    """The sidecar with the level that was asked for."""
    if level is None:
        return known
    check_level(level)
    if not known.crosswalk:
        detail = Message("the table's labels are names: its description gives no crosswalk")
        raise BadRequest("level", detail)
    return replace(known, level=level)


# --- one file ------------------------------------------------------------------------------------


def _read_file(
    file: TableFile, known: Sidecar, memory_mb: int
) -> tuple[Part | None, list[Message]]:
    """None where the filters leave nothing."""
    constant = list(dict.fromkeys([known.label, *_group_columns(known)]))
    as_text = [*known.sample, *constant, *(one.column for one in known.filters), *file.words]
    columns = wide_columns(file.columns, known, file.path)
    others = [known.dates.column, known.dates.first_column, known.longitude, known.latitude]
    wanted = [one.name for columns_of in columns for one in columns_of]
    frame = file.read([*wanted, *(name for name in others if name)], as_text)
    frame, notes = _filtered(frame, known, file)
    if frame.empty:
        return None, notes
    if known.layout == "long":
        part = read_long(frame, columns, constant, known, file.path, memory_mb)
    else:
        part = read_wide(frame, columns, known, file.path, memory_mb)
    kept = [name for name in dict.fromkeys([*as_text, *others]) if name]
    return replace(part, cells=part.cells[kept]), [*notes, *part.notes]


def _filtered(
    frame: pd.DataFrame, known: Sidecar, file: TableFile
) -> tuple[pd.DataFrame, list[Message]]:
    keep = np.ones(len(frame), np.bool_)
    for one in known.filters:
        keep &= np.isin(texts(frame[one.column]), [str(value) for value in one.equals])
    if keep.all():
        return frame, []
    note = Message(
        "the filters keep {kept} of the {rows} rows of {file}",
        kept=int(keep.sum()),
        rows=len(frame),
        file=file.path.name,
    )
    return frame[keep], [note]


# --- series --------------------------------------------------------------------------------------


def _samples(part: Part, known: Sidecar) -> SeriesSamples:
    sensors = []
    for sensor in known.sensors:
        described = [
            (one, stored)
            for one, stored in zip(known.series, part.stored, strict=True)
            if one.sensor == sensor
        ]
        blocks = []
        for one, stored in described:
            values = to_unit(stored, part.days, one)
            for i, band in enumerate(one.bands.values()):
                check_plausible(values[:, :, i], f"{sensor} {band}", one.unit, part.file)
            blocks.append(values)
        bands = tuple(band for one, _ in described for band in one.bands.values())
        whole = blocks[0] if len(blocks) == 1 else np.concatenate(blocks, axis=2)
        sensors.append(SensorSamples(sensor, bands, whole, described[0][0].convention))
    return SeriesSamples(tuple(sensors), part.days, known.dates.time_step, _location(part, known))


def _range_notes(parts: Sequence[Part], known: Sidecar) -> list[Message]:
    counts: Counter[str] = Counter()
    for part in parts:
        for one, stored in zip(known.series, part.stored, strict=True):
            counts[one.sensor] += outside_range(stored, one)
    return [
        Message(
            "{count} numbers of {sensor} lie outside the valid range and count as missing",
            count=count,
            sensor=sensor,
        )
        for sensor, count in counts.items()
        if count
    ]


def _sensor_notes(samples: SeriesSamples) -> list[Message]:
    unseen = {
        one.sensor: int((~np.isfinite(one.values).any(axis=(1, 2))).sum())
        for one in samples.sensors
    }
    return [
        Message("{count} samples have no value of {sensor}", count=count, sensor=sensor)
        for sensor, count in unseen.items()
        if count
    ]


def _offset_notes(samples: SeriesSamples) -> list[Message]:
    """Some soil, water or crop is dark in red on some day; the offset lifts all by 0.1."""
    s2 = samples.sensor("s2")
    red = s2.band("B04") if s2 is not None and "B04" in s2.bands else np.empty(0, np.float32)
    red = red[np.isfinite(red)]
    if red.size < _ENOUGH or np.quantile(red, 0.02) < _DARK_RED:
        return []
    return [
        Message(
            "red reflectance is hardly ever below {red}: Sentinel-2's offset may still be in",
            red=f"{np.quantile(red, 0.02):.2f}",
        )
    ]


def _location(part: Part, known: Sidecar) -> FloatArray | None:
    if not known.latitude:
        return None
    both = [numbers(part.cells[name], part.file) for name in (known.latitude, known.longitude)]
    return np.stack(both, axis=1)


def _joined(parts: Sequence[SeriesSamples]) -> SeriesSamples:
    """One after another; the shorter ones get steps that are not there (NaT)."""
    if len(parts) == 1:
        return parts[0]
    steps = max(part.steps for part in parts)
    return joined([_padded(part, steps) for part in parts])


def _padded(part: SeriesSamples, steps: int) -> SeriesSamples:
    more = ((0, 0), (0, steps - part.steps))
    if not more[1][1]:
        return part
    return replace(
        part,
        sensors=tuple(
            replace(one, values=np.pad(one.values, (*more, (0, 0)), constant_values=np.nan))
            for one in part.sensors
        ),
        days=np.pad(part.days, more, constant_values=np.datetime64("NaT")),
    )


# --- what is known of each sample ----------------------------------------------------------------


def _ids(parts: Sequence[Part], known: Sidecar, table: Path) -> TextArray:
    if known.sample:
        ids = np.concatenate([joined_texts(part.cells, known.sample) for part in parts])
    else:
        numbered = [
            [f"{part.file.stem}/{row}" if known.files else str(row) for row in part.rows]
            for part in parts
        ]
        ids = np.concatenate([np.array(one, np.str_) for one in numbered])
    name, count = Counter(ids.tolist()).most_common(1)[0]
    if count > 1:
        detail = Message("{count} samples are called so", count=count)
        raise TableSampleUnclear(str(table), name, detail)
    return ids


def _group_columns(known: Sidecar) -> list[str]:
    return [column for columns in known.groups.values() for column in columns]


def _groups(parts: Sequence[Part], known: Sidecar) -> dict[str, TextArray]:
    return {
        name: np.concatenate([joined_texts(part.cells, columns) for part in parts])
        for name, columns in known.groups.items()
    }


def _crops(labels: TextArray, known: Sidecar) -> tuple[TextArray, dict[str, int]]:
    """Names, and how many samples have a code that has none."""
    if not known.crosswalk:
        return labels.copy(), {}
    mapped = map_codes(known.crosswalk, labels.tolist(), known.level)
    unmapped = {code: count for code, count in mapped.unmapped.items() if code}
    return np.array(mapped.crops, np.str_), unmapped


def _code_notes(unmapped: dict[str, int], known: Sidecar) -> list[Message]:
    if not unmapped:
        return []
    return [
        Message(
            "{samples} samples have one of {number} codes that the crosswalk “{crosswalk}” gives "
            "no single {level} for: {codes}",
            samples=sum(unmapped.values()),
            number=len(unmapped),
            crosswalk=known.crosswalk,
            level=known.level,
            codes=listed_codes(unmapped, _SHOWN),
        )
    ]


def _label_notes(labels: TextArray) -> list[Message]:
    without = int((labels == "").sum())
    return [Message("{count} samples have no label", count=without)] if without else []

"""Take an ONNX file from elsewhere, and try it before it is believed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from furrow.engine.contract import Legend, Message
from furrow.engine.contract.errors import FileMissing, ImportRefused
from furrow.engine.features.samples import SensorSamples, SeriesSamples
from furrow.engine.training.imported_contract import ImportedContract
from furrow.engine.training.series_learners.imported import ImportedModel, open_onnx

LARGEST_BYTES = 2**31 - 1
"""Of one ONNX file; larger ones keep their weights beside it, which is not read."""
TRIED = (8, 1, 5)
"""Samples at a time: a fixed number of them in the file is found out."""
SUM_WITHIN = 1e-3


def imported_model(file: Path, contract: ImportedContract, legend: Legend) -> ImportedModel:
    """The model, tried on random series.

    Raises:
        FileMissing, ImportRefused
    """
    if not file.is_file():
        raise FileMissing(str(file))
    if file.stat().st_size > LARGEST_BYTES:
        detail = Message("it is larger than one ONNX file can be")
        raise ImportRefused(str(file), detail, Message("a smaller model"))
    onnx = file.read_bytes()
    try:
        session = open_onnx(onnx)
    except Exception as problem:  # onnxruntime's errors share no base class of their own
        raise ImportRefused(
            str(file),
            Message("it is no whole ONNX model ({problem})", problem=str(problem).splitlines()[0]),
            Message("export it anew, with all weights in the one file and standard operators only"),
        ) from problem
    if len(session.get_inputs()) != 1:
        names = [item.name for item in session.get_inputs()]
        detail = Message("it has {number} inputs ({names})", number=len(names), names=names)
        raise ImportRefused(str(file), detail, Message("export it with one input"))
    output = _output(file, session, len(contract.classes))
    classes = tuple(item.value for item in legend.classes)
    model = ImportedModel(contract, classes, onnx, session, output)
    for samples in TRIED:
        _try(file, model, _random_series(contract, samples))
    return model


def _output(file: Path, session: onnxruntime.InferenceSession, classes: int) -> str:
    """The one that holds figures by sample and class; classifiers often give labels beside it."""
    tables = [
        item
        for item in session.get_outputs()
        if item.type in ("tensor(float)", "tensor(double)") and len(item.shape) == 2
    ]
    if len(tables) != 1:
        raise ImportRefused(
            str(file),
            Message("{number} of its outputs are tables of scores", number=len(tables)),
            Message("export it with one output of (samples, classes); with skl2onnx: zipmap=False"),
        )
    (table,) = tables
    if isinstance(table.shape[1], int) and table.shape[1] != classes:
        raise ImportRefused(
            str(file),
            Message(
                "it tells {found} classes apart, the JSON names {named}",
                found=table.shape[1],
                named=classes,
            ),
            Message("name all its classes, in the order of its output"),
        )
    return str(table.name)


def _try(file: Path, model: ImportedModel, series: SeriesSamples) -> None:
    try:
        found = model.probabilities(series)
    except Exception as problem:  # onnxruntime's errors share no base class of their own
        raise ImportRefused(
            str(file),
            Message(
                "it does not run on {samples} series of {steps} steps and {bands} bands, laid out "
                "as {layout} ({problem})",
                samples=len(series),
                steps=series.steps,
                bands=model.contract.channels,
                layout=model.contract.layout,
                problem=str(problem).splitlines()[0][:200],
            ),
            Message(
                "compare steps, bands and layout with how it was trained, and export it for any "
                "number of samples"
            ),
        ) from problem
    _check_probabilities(file, model, found)


def _check_probabilities(file: Path, model: ImportedModel, found: NDArray[np.float32]) -> None:
    if not np.isfinite(found).all():
        detail = Message("its output is no number for ordinary series")
        raise ImportRefused(
            str(file), detail, Message("compare units and scaling with its training")
        )
    sums = found.sum(axis=1)
    if found.min() < -SUM_WITHIN or np.abs(sums - 1).max() > SUM_WITHIN:
        raise ImportRefused(
            str(file),
            Message(
                "its output is no probabilities (from {low:.2f} to {high:.2f}, sum {sum:.2f})",
                low=float(found.min()),
                high=float(found.max()),
                sum=float(sums[0]),
            ),
            Message("say “output”: “logits” in the JSON, or export it with a softmax at its end"),
        )


def _random_series(contract: ImportedContract, samples: int) -> SeriesSamples:
    """As a season may be: values of the sensor's range, a tenth of the steps not seen."""
    generator = np.random.default_rng(0)
    sensors = []
    for one in contract.inputs:
        shape = (samples, contract.steps, len(one.bands))
        is_radar = one.sensor.startswith("s1")
        values = generator.uniform(-25, -5, shape) if is_radar else generator.uniform(0, 0.6, shape)
        values[generator.random(shape[:2]) < 0.1] = np.nan
        values[:, 0] = -15.0 if is_radar else 0.2  # never without any view
        sensors.append(SensorSamples(one.sensor, one.bands, values.astype(np.float32)))
    days = np.broadcast_to(np.array(contract.days, "datetime64[D]"), (samples, contract.steps))
    return SeriesSamples(tuple(sensors), days, contract.time_step)

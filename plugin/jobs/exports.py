"""A finished map as files to give away: a GeoPackage of parcels and areas, or a raster (COG)."""

from __future__ import annotations

import errno
import json
import os
import shutil
from pathlib import Path
from typing import Callable

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsTask,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

translate = QCoreApplication.translate

PART = ".part"
_CHUNK = 1 << 20
_SIDECARS = (".aux.xml", ".vat.dbf", ".vat.cpg")
"""Beside crop_map.tif: names, colours and areas of its classes."""
_STYLE = ".qml"
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.ENOENT}
_ROLE = "areas"


class ExportFailed(Exception):
    """With a sentence for people."""


class ExportTask(QgsTask):
    """Writes in a thread of QGIS's. What it writes has another name until all of it is there.

    Args:
        write: writes to the path that it is given; asks the second argument whether to stop.
    """

    done = pyqtSignal(str)
    """the file"""
    failed = pyqtSignal(str)
    """a sentence; empty where it was cancelled"""

    def __init__(
        self, title: str, target: Path, write: Callable[[Path, Callable[[], bool]], None]
    ) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._target, self._write = target, write
        self._why = ""

    def run(self) -> bool:
        try:
            self._write(self._target, self.isCanceled)
        except ExportFailed as problem:
            self._why = str(problem)
        except OSError as problem:
            self._why = os_sentence(problem, self._target)
        except Exception as problem:  # a thread's exception would end in QGIS's log alone
            self._why = translate("Jobs", "{0} could not be written: {1}.").format(
                self._target, problem
            )
        return not self._why and not self.isCanceled()

    def finished(self, result: bool) -> None:
        if result:
            self.done.emit(str(self._target))
        else:
            self.failed.emit(self._why)


def write_raster(source: Path, target: Path, stops: Callable[[], bool]) -> None:
    """Copy a cloud-optimised GeoTIFF with what lies beside it; the raster itself comes last.

    Raises:
        OSError
    """
    beside = [(Path(f"{source}{end}"), Path(f"{target}{end}")) for end in _SIDECARS]
    beside.append((source.with_suffix(_STYLE), target.with_suffix(_STYLE)))
    pairs = [pair for pair in beside if pair[0].is_file()] + [(source, target)]
    parts: list[Path] = []
    try:
        for file, wanted in pairs:
            parts.append(_beside(wanted))
            if not _copy(file, parts[-1], stops):
                return
        for part, (_, wanted) in zip(parts, pairs):
            os.replace(part, wanted)
    finally:
        _remove(parts)


def write_geopackage(map_folder: Path, target: Path, stops: Callable[[], bool]) -> None:
    """The map's parcels as labelled and as mapped, and a table of the area of each class.

    Raises:
        OSError, ExportFailed
    """
    part = _beside(target)
    parcels = map_folder / "parcels.gpkg"
    try:
        if parcels.is_file() and not _copy(parcels, part, stops):
            return
        areas = _areas(map_folder)
        if areas:
            _add_table(part, areas)
        elif not parcels.is_file():
            raise ExportFailed(
                translate("Jobs", "This map has neither parcels nor areas to be exported.")
            )
        if not stops():
            os.replace(part, target)
    finally:
        _remove([part, *(Path(f"{part}{end}") for end in ("-wal", "-shm", "-journal"))])


def os_sentence(problem: OSError, target: Path) -> str:
    """Why a file could not be written, and what to do."""
    if problem.errno in _FULL:
        return translate(
            "Jobs", "The disk of {0} is full: free some space, or choose another folder."
        ).format(target)
    if problem.errno in _FORBIDDEN:
        return translate(
            "Jobs", "{0} may not be written there: choose another folder, or ask who owns it."
        ).format(target)
    return translate("Jobs", "{0} could not be written: {1}.").format(
        target, problem.strerror or problem
    )


def _copy(source: Path, target: Path, stops: Callable[[], bool]) -> bool:
    """False where it was stopped."""
    with open(source, "rb") as reader, open(target, "wb") as writer:
        while True:
            if stops():
                return False
            chunk = reader.read(_CHUNK)
            if not chunk:
                break
            writer.write(chunk)
    shutil.copystat(source, target)
    return True


def _areas(map_folder: Path) -> list[tuple[str, float, float]]:
    """Crop, hectares, share of each class, as the report has them."""
    try:
        report = json.loads((map_folder / "report.json").read_text(encoding="utf-8"))
        listed = report["figures"]["areas"]
        return [(str(a["name"]), float(a["hectares"]), float(a["share"])) for a in listed]
    except (OSError, ValueError, KeyError, TypeError):
        return []


def _add_table(file: Path, rows: list[tuple[str, float, float]]) -> None:
    columns = "field=crop:string&field=hectares:double&field=share:double"
    layer = QgsVectorLayer(f"NoGeometry?{columns}", _ROLE, "memory")
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = _ROLE
    options.actionOnExistingFile = (
        QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        if file.is_file()
        else QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteFile
    )
    outcome = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(file), QgsCoordinateTransformContext(), options
    )
    if outcome[0] != QgsVectorFileWriter.WriterError.NoError:
        raise ExportFailed(
            translate("Jobs", "{0} could not be written: {1}.").format(file, outcome[1])
        )


def _beside(target: Path) -> Path:
    """The ending stays last, because drivers go by it."""
    return target.with_name(f".{target.stem}{PART}{target.suffix}")


def _remove(files: list[Path]) -> None:
    for file in files:
        file.unlink(missing_ok=True)

"""A map as files to give away: whole or not at all, and why not."""

from __future__ import annotations

import errno
import os
import sqlite3
from contextlib import closing

import pytest

pytest.importorskip("qgis")


def task_for(target, write, wait):
    """Do it as QGIS does; gives (done, failed)."""
    from qgis.core import QgsApplication

    from furrow.plugin.jobs.exports import ExportTask

    done, failed = [], []
    task = ExportTask("export", target, write)
    task.done.connect(done.append)
    task.failed.connect(failed.append)
    QgsApplication.taskManager().addTask(task)
    wait(lambda: done or failed, 20)
    return done, failed


def test_a_raster_goes_with_its_names_and_colours(map_folder, tmp_path, wait):
    from qgis.core import QgsRasterLayer

    from furrow.plugin.jobs.exports import write_raster

    target = tmp_path / "crops.tif"
    done, failed = task_for(
        target, lambda to, stops: write_raster(map_folder / "crop_map.tif", to, stops), wait
    )
    assert done == [str(target)] and not failed
    assert {"crops.tif", "crops.tif.aux.xml", "crops.qml"} <= {f.name for f in tmp_path.iterdir()}
    layer = QgsRasterLayer(str(target), "crops")
    layer.loadDefaultStyle()
    assert layer.isValid() and layer.renderer().type() == "paletted"


def test_a_geopackage_holds_parcels_and_areas(map_folder, tmp_path, wait):
    from furrow.plugin.jobs.exports import write_geopackage

    target = tmp_path / "crops.gpkg"
    done, failed = task_for(target, lambda to, stops: write_geopackage(map_folder, to, stops), wait)
    assert done and not failed and [f.name for f in tmp_path.iterdir()] == ["crops.gpkg"]
    with closing(sqlite3.connect(target)) as database:
        names = {row[0] for row in database.execute("select table_name from gpkg_contents")}
        assert {"parcels", "areas"} <= names
        assert database.execute("select sum(hectares) from areas").fetchone()[0] > 0


def test_a_folder_that_cannot_be_written_is_a_sentence(map_folder, tmp_path, wait):
    from furrow.plugin.jobs.exports import write_geopackage

    (tmp_path / "file").write_text("")
    target = tmp_path / "file" / "crops.gpkg"  # below a file nobody can write, root neither
    done, failed = task_for(target, lambda to, stops: write_geopackage(map_folder, to, stops), wait)
    assert not done and "choose another folder" in failed[0] and str(target) in failed[0]


def test_a_full_disk_leaves_the_older_file_as_it_was(
    map_folder,
    tmp_path,
    wait,
    monkeypatch,
):
    from furrow.plugin.jobs import exports

    target = tmp_path / "crops.tif"
    target.write_text("older")

    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(exports.shutil, "copystat", full)
    done, failed = task_for(
        target, lambda to, stops: exports.write_raster(map_folder / "crop_map.tif", to, stops), wait
    )
    assert not done and "is full" in failed[0]
    assert target.read_text() == "older" and [f.name for f in tmp_path.iterdir()] == ["crops.tif"]


def test_a_cancelled_export_leaves_nothing(map_folder, tmp_path):
    from furrow.plugin.jobs.exports import write_geopackage, write_raster

    write_raster(map_folder / "crop_map.tif", tmp_path / "a.tif", lambda: True)
    write_geopackage(map_folder, tmp_path / "b.gpkg", lambda: True)
    assert not list(tmp_path.iterdir())


def test_the_page_has_map_legend_scale_north_and_figures(map_folder, tmp_path):
    from qgis.core import (
        QgsLayoutItemLabel,
        QgsLayoutItemLegend,
        QgsLayoutItemMap,
        QgsLayoutItemScaleBar,
        QgsProject,
    )

    from furrow.plugin.jobs.map_sheet import sheet, write_sheet
    from furrow.plugin.layers.finished_map import read_finished_map
    from furrow.plugin.layers.map_layers import layers_of

    finished = read_finished_map(map_folder)
    target = tmp_path / "map.pdf"
    write_sheet(finished, target)
    assert target.read_bytes().startswith(b"%PDF") and list(tmp_path.iterdir()) == [target]
    project = QgsProject()
    layer = next(item for item in layers_of(finished) if item.role == "crop_map").open()
    project.addMapLayer(layer)
    layout = sheet(project, layer, finished)
    for kind in (QgsLayoutItemMap, QgsLayoutItemLegend, QgsLayoutItemScaleBar):
        assert [item for item in layout.items() if isinstance(item, kind)], kind
    texts = " ".join(i.text() for i in layout.items() if isinstance(i, QgsLayoutItemLabel))
    assert "right" in texts and "Made" in texts
    page = layout.pageCollection().page(0).pageSize()
    for item in layout.items():
        if hasattr(item, "positionWithUnits") and item.displayName() and item.page() == 0:
            at, size = item.positionWithUnits(), item.sizeWithUnits()
            assert at.x() + size.width() <= page.width() + 0.1, item.displayName()
    with pytest.raises(OSError):
        write_sheet(finished, tmp_path / "nowhere" / "map.pdf")

"""Furrow speaks QGIS's language: panel, toolbox, layers, and what the engine says."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from tests.qgis.tiny_map import MAP, make_tiny_project

CHECKOUT = Path(__file__).resolve().parents[3]


def texts_of(widget):
    """Every text that a widget shows or speaks."""
    from qgis.PyQt.QtWidgets import QAbstractButton, QLabel, QWidget

    found = set()
    for child in [widget, *widget.findChildren(QWidget)]:
        if isinstance(child, (QLabel, QAbstractButton)):
            found.add(child.text())
        found |= {child.toolTip(), child.accessibleName(), child.windowTitle()}
    return {text for text in found if text}


@pytest.fixture(scope="session")
def tiny_project(tmp_path_factory):
    return make_tiny_project(tmp_path_factory.mktemp("tiny"))


def test_every_entry_of_the_built_file_is_found(french, monkeypatch):
    from qgis.PyQt.QtCore import QCoreApplication

    monkeypatch.syspath_prepend(str(CHECKOUT / "i18n"))
    from catalogue import read_catalogue

    entries = read_catalogue(CHECKOUT / "i18n" / "furrow_fr.ts").entries
    assert len(entries) > 500
    for entry in entries:
        said = QCoreApplication.translate(entry.source.context, entry.source.text)
        assert said == entry.translation


def test_the_panel_is_french(french, dock):
    from furrow.plugin.panel.state import STEPS

    headers = " ".join(box.header.text() for box in dock._steps)
    assert len(dock._steps) == len(STEPS)
    for word in ("Zone et saison", "Images", "Étiquettes", "Modèle", "Carte et rapport"):
        assert word in headers
    english = {"the", "of", "and", "with", "choose", "make", "your", "map", "labels", "crop"}
    for text in texts_of(dock):
        assert not english & set(text.lower().replace("’", " ").split()), text


def test_the_french_panel_fits_into_360_pixels(french, dock, window, qgis_app):
    from qgis.PyQt.QtWidgets import QAbstractButton, QLabel

    dock.begin("/tmp/a-new-folder-of-a-project")
    for box in dock._steps:
        dock._open_only(box.step)
        for _ in range(5):
            qgis_app.processEvents()
        assert dock.width() <= 360, box.step
        for child in box.findChildren(QAbstractButton) + box.findChildren(QLabel):
            if child.isVisible() and child.text() and not getattr(child, "wordWrap", bool)():
                assert child.sizeHint().width() <= child.width() + 1, child.text()


def test_the_toolbox_is_french(french):
    from furrow.plugin.processing.provider import FurrowProvider

    provider = FurrowProvider()
    provider.loadAlgorithms()
    algorithms = {item.name(): item for item in provider.algorithms()}
    titles = {item.displayName() for item in algorithms.values()}
    assert {"Cartographier les cultures", "Entraîner un modèle", "Évaluer une carte"} <= titles
    assert "Forêt aléatoire" in algorithms["trainmodel"].shortHelpString()
    for item in algorithms.values():
        words = item.shortHelpString().lower().split()
        assert not {"the", "and", "with", "from", "which"} & set(words), item.name()


def test_an_engines_error_is_said_in_french(french, find_command):
    from furrow.engine.contract.errors import FurrowError
    from furrow.engine.contract.requests import CreateDemo
    from furrow.plugin import translation
    from furrow.plugin.enginelink.blocking_client import BlockingEngineClient
    from furrow.plugin.processing.failures import failure_text

    with BlockingEngineClient(find_command()) as client, pytest.raises(FurrowError) as caught:
        client.ask(CreateDemo("/tmp/nowhere/demo", region="tropical"))
    said = translation.what(caught.value)
    assert said.startswith("La demande n’est pas valide à «\xa0region\xa0»")
    assert "«\xa0tropical\xa0» ne fait pas partie de\xa0: temperate" in said
    assert failure_text(caught.value).endswith("Corrigez-la et recommencez.")


def test_an_engines_progress_and_result_are_said_in_french(french, find_command, tmp_path):
    from qgis.core import QgsProcessingFeedback

    from furrow.engine.contract.requests import CreateDemo, ProjectStatus
    from furrow.plugin.processing import engine

    class Feedback(QgsProcessingFeedback):
        def __init__(self):
            super().__init__(False)
            self.said = []

        def setProgressText(self, text):
            self.said.append(text)

    feedback = Feedback()
    folder = str(tmp_path / "demo")
    engine.run_request(CreateDemo(folder, size_px=128, labelled_per_crop=4), feedback)
    said = " ".join(feedback.said)
    assert "Simulation de Sentinel" in said and "Projet prêt" in said
    status = engine.run_request(ProjectStatus(folder), feedback)
    details = {step.step: step.detail for step in status.steps}
    assert details["model"] == "pas encore de modèle"
    assert "parcelles étiquetées de" in details["labels"]
    assert [step.step for step in status.steps] == ["area", "imagery", "labels", "model", "map"]


def test_layers_and_report_link_of_a_map_are_french(french, tiny_project):
    from qgis.core import QgsProject

    from furrow.plugin.layers.add_map import add_map
    from furrow.plugin.layers.report_link import report_of

    project = QgsProject.instance()
    project.clear()
    add_map(tiny_project / "maps" / MAP, project)
    layers = {layer.name(): layer for layer in project.mapLayers().values()}
    assert {"Carte des cultures", "Confiance", "Parcelles"} <= set(layers)
    crop_map = layers["Carte des cultures"]
    assert report_of(crop_map).name == "report.fr.html"
    assert "report.fr.html" in crop_map.metadata().links()[0].url
    abstract = crop_map.metadata().abstract()
    for english in (" the ", " of ", "parcels", "training"):
        assert english not in abstract
    project.clear()


def test_without_a_report_in_the_language_the_english_one_is_opened(french, tmp_path):
    from furrow.plugin.layers.report_link import in_user_language

    report = tmp_path / "report.html"
    report.write_text("", encoding="utf-8")
    assert in_user_language(report) == report
    own = tmp_path / "report.fr.html"
    own.write_text("", encoding="utf-8")
    assert in_user_language(report) == own


def test_english_is_spoken_again_after_unload(compiled, qgis_language):
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QCoreApplication

    from furrow.plugin.plugin import FurrowPlugin

    def title():
        return QCoreApplication.translate("Panel", "Area and season")

    qgis_language("fr")
    plugin = FurrowPlugin(None)
    plugin.initProcessing()  # all that qgis_process calls
    assert title() == "Zone et saison"
    assert QgsApplication.processingRegistry().providerById("furrow") is not None
    plugin.unload()
    assert title() == "Area and season"


def test_a_language_that_furrow_has_not_is_english(compiled, qgis_language):
    from furrow.plugin import translation

    qgis_language("nl")
    assert translation.install() is None
    for name in ("fr_FR", "fr_CA"):
        qgis_language(name)
        translator = translation.install()
        assert translator is not None and translation.language() == "fr"
        translation.remove(translator)


def test_qgis_process_is_french(compiled, tmp_path):
    """The real program, with a profile whose language is French."""
    program = Path("/usr/bin/qgis_process.bin")
    if not program.exists():
        pytest.skip("qgis_process is not installed here")
    profile = tmp_path / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    profile.parent.mkdir(parents=True)
    profile.write_text(
        "[PythonPlugins]\nfurrow=true\n\n[locale]\noverrideFlag=true\nuserLocale=fr\n",
        encoding="utf-8",
    )
    (tmp_path / "plugins").mkdir()
    (tmp_path / "plugins" / "furrow").symlink_to(CHECKOUT)
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path),
        "QGIS_PLUGINPATH": str(tmp_path / "plugins"),
        "PYTHONPATH": "",
    }
    told = subprocess.run(
        [str(program), "help", "furrow:mapcrops"],
        env=environment,
        capture_output=True,
        timeout=120,
        check=False,
    )
    said = told.stdout.decode("utf-8", "replace")
    assert "Cartographier les cultures" in said, told.stderr.decode("utf-8", "replace")[-500:]

"""Longer texts fit, too: in no language is a word of panel, dialogs or settings cut.

English is the shortest of the languages. “en” stands for the one that i18n/pseudo.py makes up:
every text is about 40 % longer, more than in any of the real ones.
"""

from __future__ import annotations

import pytest

pytest.importorskip("qgis")

from tests.desktop.inside.room import cut_texts

MADE_UP = "en"
LANGUAGES = ("fr", "es", MADE_UP)
DESKTOP_PT = 10
"""Without a screen Qt has 12 points, in which French and Spanish have to fit, too."""
NARROW = 360
"""Width of the panel in pixels, as it is beside a map on a small laptop."""


@pytest.fixture(params=LANGUAGES)
def longer(request, speak, qgis_app):
    from qgis.PyQt.QtGui import QFont

    speak(request.param)
    before = qgis_app.font()
    if request.param == MADE_UP:  # longer words, not larger ones: letters as QGIS has them
        font = QFont(before)
        font.setPointSize(DESKTOP_PT)
        qgis_app.setFont(font)
    yield request.param
    qgis_app.setFont(before)


@pytest.fixture
def shown(qgis_app):
    """Shows a widget as it is laid out, and gives its texts that are cut."""

    def look(widget):
        widget.show()
        for _ in range(10):
            qgis_app.processEvents()
        return cut_texts(widget)

    return look


@pytest.fixture
def narrow(window, dock, qgis_app):
    """The dock as wide as promised; by itself it may be laid out narrower yet."""
    from qgis.PyQt.QtCore import Qt

    dock.show()
    qgis_app.processEvents()
    window.resizeDocks([dock], [NARROW], Qt.Orientation.Horizontal)
    qgis_app.processEvents()
    return dock


def test_a_text_without_room_is_found(qgis_app, shown):
    from qgis.PyQt.QtWidgets import QLabel, QPushButton, QWidget

    window = QWidget()
    for number, kind in enumerate((QLabel, QPushButton)):
        child = kind("a text of several words", window)
        child.setGeometry(0, 40 * number, 60, 30)
    window.resize(400, 200)
    assert len(shown(window)) == 2
    for child in window.children():
        child.resize(300, 30)
    assert shown(window) == []


def test_a_new_project_has_room_in_360_pixels(longer, narrow, dock, shown):
    assert shown(dock) == []
    dock.begin("/tmp/a-new-folder-of-a-project")
    for own in (False, True):
        dock.session.choose(is_own=own)
        for box in dock._steps:
            dock._open_only(box.step)
            assert shown(dock) == [], box.step
            assert dock.width() <= NARROW, box.step


def test_the_last_project_is_named_as_far_as_there_is_room(longer, narrow, dock, shown):
    for name in ("short", "a-project-with-a-name-that-is-longer-than-the-panel-is-wide"):
        dock._intro.show_last(f"/tmp/{name}")
        assert shown(dock) == [] and dock.width() <= NARROW
        assert ("…" in dock._intro.go_on.text()) == (name != "short")
        assert dock._intro.go_on.toolTip() == f"/tmp/{name}"


def test_a_project_with_labels_and_every_dialog_have_room(longer, narrow, dock, demo, shown, wait):
    from furrow.plugin.compare.choose_maps import Candidate, ChooseMaps
    from furrow.plugin.jobs.jobs_dialog import JobsDialog
    from furrow.plugin.jobs.new_season_dialog import NewSeasonDialog
    from furrow.plugin.labelling.import_dialog import ImportDialog
    from furrow.plugin.panel.setup_dialog import SetupDialog
    from furrow.plugin.panel.use_model_dialog import UseModelDialog
    from furrow.plugin.settings.options_page import OptionsPage

    dock.session.open(demo)
    wait(lambda: dock.session.state.has_project and dock.session._doing is None)
    dock.model.others.setCollapsed(False)
    dock.model.advanced.setCollapsed(False)
    for box in dock._steps:
        dock._open_only(box.step)
        for tool in dock.labels.labelling.tools.values() if box.step == "labels" else ():
            tool.click()
        assert shown(dock) == [], box.step
        assert dock.width() <= NARROW, box.step
    for make in (
        lambda: NewSeasonDialog(demo, dock),
        lambda: UseModelDialog(True, dock),
        lambda: UseModelDialog(False, dock),
        lambda: ChooseMaps([Candidate("few-labels-1"), Candidate("Sentinel-2")], dock),
        lambda: JobsDialog(dock.history, dock.session, dock),
        lambda: ImportDialog(dock.labels.labelling.store, None, dock),
        lambda: SetupDialog(dock),
        lambda: OptionsPage(),
    ):
        dialog = make()
        wait(lambda dialog=dialog: not getattr(dialog, "is_looking", False))
        assert shown(dialog) == [], type(dialog).__name__
        dialog.close()


def test_the_offer_of_weights_has_room(longer, narrow, dock, shown, monkeypatch):
    from furrow.engine.contract.model_results import RecipesListed, RecipeTold, RecipeWeights
    from furrow.plugin.panel import model_step

    monkeypatch.setattr(model_step, "lacks_torch", lambda: False)
    dock.model.facts.ask = lambda: None
    weights = RecipeWeights("presto", "BSD-3-Clause", 102_000, "https://a.invalid", "y", False)
    named = ("presto", "t", "d", ("s2",), "pixel", "presto", "frozen", ())
    told = RecipeTold(*named, True, weights, False, "")
    dock.begin("/tmp/a-new-folder-of-a-project")
    dock.model.choose("presto")
    dock.model.facts._on_finished(1, RecipesListed((told,), ()))
    dock._open_only("model")
    for folded in (True, False):
        dock.model.others.setCollapsed(folded)
        assert shown(dock) == [] and dock.width() <= NARROW
    assert dock.model.cards.cards["presto"].fetch.isVisible()

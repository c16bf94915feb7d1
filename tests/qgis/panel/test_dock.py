"""The dock itself: narrow, said in words, and gone when it is told to go."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis")


def settle(app):
    for _ in range(5):
        app.processEvents()


def test_the_dock_fits_into_360_by_768_with_a_long_message(dock, window, qgis_app):
    from furrow.engine.contract.errors import BadRequest

    for box in dock._steps:
        dock._open_only(box.step)
        dock._show_failure(BadRequest("labels", "a long detail " * 20))
        settle(qgis_app)
        assert dock.width() <= 360 and window.height() == 768, box.step
        assert dock.widget().minimumSizeHint().width() <= 360
        assert not dock._scroll.horizontalScrollBar().maximum()
        steps = dock._scroll.widget()  # no taller than its words need at this width
        assert steps.minimumSizeHint().height() <= steps.heightForWidth(steps.width())


@pytest.fixture
def longer_words(qgis_app):
    """Every sentence half as long again, as other languages can make it."""
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    class Longer(QTranslator):
        def isEmpty(self):
            return False

        def translate(self, context, text, disambiguation=None, n=-1):
            return text + " mots" * (len(text) // 10 + 1) if context == "Panel" else ""

    translator = Longer()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_longer_languages_do_not_push_the_steps_out_of_sight(longer_words, dock, qgis_app):
    dock.begin("/tmp/never-made")
    for box in dock._steps:
        dock._open_only(box.step)
        settle(qgis_app)
        assert not dock._scroll.horizontalScrollBar().maximum(), box.step


def test_an_error_says_what_is_wrong_and_what_to_do_and_can_be_closed(dock):
    from furrow.engine.contract.errors import NotAProject

    dock._show_failure(NotAProject("/tmp/there"))
    assert "/tmp/there" in dock._error.text and "furrow.json" in dock._error.text
    assert "furrow new" not in dock._error.text  # no command lines in a panel
    dock._error.clear()
    assert dock._error.isHidden()


def test_a_finished_demo_shows_its_figures_says_simulated_and_adds_layers(
    dock, demo, wait, qgis_app
):
    from qgis.core import QgsProject

    QgsProject.instance().clear()
    dock.session.open(demo)
    wait(lambda: dock.session.state.has_project)
    assert dock._bar.badge.isVisibleTo(dock) or "simulated" in dock._bar.name.text()
    dock.map.button.click()
    assert dock._footer.isVisibleTo(dock) and dock.cancel.isEnabled()
    wait(lambda: dock.session.state.map_folder)
    figures = dock.map._accuracy.text()
    assert "took no part in training" in figures and "95\u00a0% interval" in figures
    assert "Model cross-checked on" in dock.map._cross_check.text()
    assert "Simulated" in dock.map._simulated.text() and not dock.map._simulated.isHidden()
    assert dock.map.open_report.isEnabled() and not dock._footer.isVisibleTo(dock)
    roles = {
        layer.customProperty("furrow/role") for layer in QgsProject.instance().mapLayers().values()
    }
    assert "crop_map" in roles
    QgsProject.instance().clear()


def test_a_labels_layer_is_counted_by_crop_and_its_field_is_found(dock, demo, qgis_app):
    from qgis.core import QgsProject

    dock.session.begin(demo + "-new")
    assert dock.labels.open_file(demo + "/labels.gpkg|layername=parcels")
    assert dock.session.draft.label_field == "crop"
    assert any(letter.isdigit() for letter in dock.labels._counts.text())
    QgsProject.instance().clear()
    settle(qgis_app)
    assert not dock.session.draft.has_labels  # the layer is gone, and so is the choice


def test_disposing_of_the_dock_in_mid_job_leaves_no_engine(dock, demo, wait, qgis_app):
    from pathlib import Path

    dock.session.open(demo)
    wait(lambda: dock.session.state.has_project)
    dock.session.make_map()
    wait(lambda: dock.session.engine_pid)
    pid = dock.session.engine_pid
    dock.dispose()
    settle(qgis_app)
    assert not Path(f"/proc/{pid}").exists()


def test_the_tab_key_goes_down_the_steps(dock):
    from qgis.PyQt.QtCore import Qt

    order, widget = [], dock.widget()
    while True:
        if (
            widget.objectName().startswith("furrow_")
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ):
            order.append(widget.objectName())
        widget = widget.nextInFocusChain()
        if widget is dock.widget():
            break
    steps = ("area", "imagery", "labels", "model", "map")
    wanted = [name + step for step in steps for name in ("furrow_header_", "furrow_do_")]
    assert [name for name in order if name in wanted] == wanted
    assert order.index("furrow_try_demo") == 2
    assert order[:2] == ["furrow_project_menu", "furrow_go_on"]
    assert order[-1] == "furrow_cancel"
    assert order.index("furrow_labels_layer") < order.index("furrow_labels_field")
    assert order.index("furrow_labels_field") < order.index("furrow_do_labels")


def test_a_checkouts_own_environment_is_not_the_dialogs_to_make(dock, wait):
    from furrow.plugin.panel.setup_dialog import SetupDialog, can_set_up

    assert not can_set_up()
    dialog = SetupDialog(dock)
    wait(lambda: not dialog.is_looking)
    assert not dialog._go.isEnabled() and "was not made by" in dialog._words.text()
    dialog.reject()


def test_without_an_engine_the_dock_says_what_to_do_and_offers_nothing_that_fails(iface):
    from furrow.engine.contract.errors import StaleEnvironment
    from furrow.plugin.panel.dock import FurrowDock

    def nothing_there():
        raise StaleEnvironment(folder="/nowhere", detail="it has not been set up")

    dock = FurrowDock(iface, nothing_there)
    assert "make setup" in dock._environment.text
    assert not dock.demo.isEnabled()
    assert not any(box.button.isEnabled() for box in dock._steps)
    dock.dispose()

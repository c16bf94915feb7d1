"""What's-this help: every control answers, and every link leads to a page that is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from qgis.gui import QgsFileWidget, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QDesktopServices, QWhatsThisClickedEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLineEdit,
    QPlainTextEdit,
    QWhatsThis,
    QWidget,
)

from furrow.plugin.help.words import all_words
from furrow.plugin.settings.values import help_url

DOCS = Path(__file__).resolve().parents[3] / "docs"
METADATA = DOCS.parent / "metadata.txt"
CONTROLS = (
    *(QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QAbstractItemView),
    *(QPlainTextEdit, QgsFileWidget, QgsProjectionSelectionWidget),
)


def asked(widget):
    """The widget whose words are told where ``widget`` is asked; None where nothing is told."""
    while widget is not None and not widget.whatsThis():
        widget = None if widget.isWindow() else widget.parentWidget()
    return widget


def mute(window):
    """Controls that say no more than the window or the step that they stand in."""
    found = []
    for widget in window.findChildren(QWidget):
        is_qts_own = widget.objectName().startswith("qt_dockwidget")
        is_popup = widget.window().windowType() == Qt.WindowType.Popup  # the list of a combo box
        if not isinstance(widget, CONTROLS) or is_qts_own or is_popup:
            continue
        told = asked(widget)
        is_answer = isinstance(widget.parentWidget(), QDialogButtonBox)  # OK, Cancel, Close
        is_whole = told is window or (told and told.objectName().startswith("furrow_step_"))
        if told is None or (is_whole and not is_answer):
            found.append(f"{type(widget).__name__} “{widget.objectName()}”")
    return found


def words_shown():
    """Whether Qt's window with the words is up."""
    windows = QApplication.topLevelWidgets()
    return any(w.isVisible() and w.metaObject().className() == "QWhatsThat" for w in windows)


@pytest.fixture
def opened():
    """Opens a link as a browser would: what was opened."""
    from qgis.PyQt.QtCore import QObject, pyqtSlot

    class Browser(QObject):
        def __init__(self):
            super().__init__()
            self.seen = []

        @pyqtSlot("QUrl")
        def open(self, url):
            self.seen.append(url.toString())

    browser = Browser()
    for scheme in ("file", "https"):
        QDesktopServices.setUrlHandler(scheme, browser, "open")
    yield browser.seen
    for scheme in ("file", "https"):
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def dialog(request, dock, iface, tmp_path, wait):
    """A dialog of the panel, or the page in QGIS's options."""
    from furrow.plugin.compare.choose_maps import Candidate, ChooseMaps
    from furrow.plugin.jobs.jobs_dialog import JobsDialog
    from furrow.plugin.jobs.new_season_dialog import NewSeasonDialog
    from furrow.plugin.labelling.import_dialog import ImportDialog
    from furrow.plugin.labelling.store import LabelStore
    from furrow.plugin.panel.setup_dialog import SetupDialog
    from furrow.plugin.panel.use_model_dialog import UseModelDialog
    from furrow.plugin.settings.options_page import OptionsPage
    from tests.qgis.labelling.conftest import write_project

    project = write_project(tmp_path / "project")
    made = {
        "setup": lambda: SetupDialog(),
        "import": lambda: ImportDialog(LabelStore(project, dock)),
        "model": lambda: UseModelDialog(True),
        "season": lambda: NewSeasonDialog(str(project)),
        "compare": lambda: ChooseMaps([Candidate("one", "1"), Candidate("two", "2")]),
        "jobs": lambda: JobsDialog(dock.history, dock.session),
        "settings": lambda: OptionsPage(),
    }[request.param]()
    made.show()
    wait(lambda: not getattr(made, "is_looking", False))  # at this computer
    yield made
    made.close()


DIALOGS = ("setup", "import", "model", "season", "compare", "jobs", "settings")


def test_every_control_of_the_panel_answers(dock):
    dock.model.facts.ask = lambda: None  # the engine is not wanted here
    dock.show()
    dock._open_only("model")
    dock.model.others.setCollapsed(False)  # its cards are made now, the account when it is wanted
    assert dock.model.cards is not None
    dock.imagery.form._add_account()
    assert mute(dock) == []


@pytest.mark.parametrize("dialog", DIALOGS, indirect=True)
def test_every_control_of_a_dialog_answers(dialog):
    assert mute(dialog) == []


def test_no_dialog_was_forgotten():
    """A dialog that does not call ``explain`` has no words, and is in no test here."""
    files = [file.read_text(encoding="utf-8") for file in (DOCS.parent / "plugin").rglob("*.py")]
    dialogs = [text for text in files if re.search(r"^class \w+\(QDialog\)", text, re.MULTILINE)]
    assert len(dialogs) >= len(DIALOGS) - 1
    assert not [text[:80] for text in dialogs if "explain(self)" not in text]


def test_every_page_that_is_linked_is_there():
    pages = {page for _, page in all_words().values()}
    assert pages and not [page for page in pages if not (DOCS / page).is_file()]


def test_a_page_that_is_not_shipped_is_looked_for_on_the_homepage():
    homepage = re.search(r"^homepage=(.+)$", METADATA.read_text(encoding="utf-8"), re.M)[1]
    assert help_url("gone.md").toString() == f"{homepage}/blob/main/docs/gone.md"
    assert help_url("panel.md").fileName() == "panel.md"


def test_the_pages_of_the_zip_are_opened_where_they_are(tmp_path, monkeypatch):
    import furrow

    (tmp_path / "help").mkdir()
    (tmp_path / "help" / "install.html").write_text("")
    monkeypatch.setattr(furrow, "__file__", str(tmp_path / "__init__.py"))
    url = help_url("install.md#without-a-network")
    assert Path(url.toLocalFile()) == tmp_path / "help" / "install.html"
    assert url.fragment() == "without-a-network"


def test_words_are_one_to_three_short_sentences():
    for name, (words, _) in all_words().items():
        assert 1 <= len(re.findall(r"[.!](?=\s|$)", words)) <= 3 and len(words) < 240, name
        assert words.endswith("."), name


def test_no_words_are_left_without_a_control():
    """A name that no file of the plugin has any more is a slip, or a control that is gone."""
    files = [f for f in (DOCS.parent / "plugin").rglob("*.py") if not f.stem.endswith("_words")]
    names = {name for f in files for name in re.findall(r"\w+", f.read_text(encoding="utf-8"))}
    settings = {"furrow_python", "furrow_wheels_folder", "furrow_weights_folder"}
    for name in set(all_words()) - settings:  # many names are put together: "furrow_label_" + mode
        assert name in names or name[: name.rindex("_") + 1] in names, name


def test_the_link_opens_the_page_and_closes_the_words(dock, opened, qgis_app):
    dock.show()
    button = dock.demo
    assert 'href="first-map.md"' in button.whatsThis()
    link = QWhatsThisClickedEvent("first-map.md")
    assert QApplication.sendEvent(button, link)
    assert [Path(url).name for url in opened] == ["first-map.md"]


def test_asking_and_a_click_tell_the_words_and_do_nothing_else(dock, qgis_app):
    dock.show()
    dock.findChild(QAbstractButton, "furrow_whats_this").click()
    assert QWhatsThis.inWhatsThisMode()
    QTest.mouseClick(dock.area.header, Qt.MouseButton.LeftButton)
    assert words_shown() and not QWhatsThis.inWhatsThisMode()
    assert not dock.area.is_open
    QWhatsThis.hideText()


@pytest.mark.parametrize("dialog", ["model"], indirect=True)
def test_shift_f1_tells_the_words_of_what_has_the_focus(dialog):
    dialog.as_is_button.setFocus()
    QTest.keyClick(dialog.as_is_button, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert words_shown()
    QWhatsThis.hideText()

"""Every module of the plugin can be imported under PyQt6, and all that it names of Qt is there."""

from __future__ import annotations

from pathlib import Path

HERE = Path(__file__).parent


def test_every_module_can_be_imported(qt6):
    said = qt6(str(HERE / "import_all.py")).split()
    assert len(said) > 100 and "furrow.plugin.plugin" in said


def test_every_class_and_enumeration_that_is_named_is_there(qt6):
    assert qt6(str(HERE / "resolve_names.py")) == ""

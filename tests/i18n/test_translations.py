"""Every language is complete, and fits the code; the tools lose nothing and find everything."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

Tools = dict[str, ModuleType]
EMPTY = '<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="{}"></TS>'


def catalogues(checkout: Path) -> list[Path]:
    found = sorted((checkout / "i18n").glob("furrow_*.ts"))
    assert [file.name for file in found]
    return found


def test_no_text_is_untranslated_unfinished_or_stale(checkout: Path) -> None:
    command = [sys.executable, "-I", str(checkout / "i18n" / "update.py"), "--check"]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stderr


def test_translations_have_the_placeholders_of_their_texts(checkout: Path, tools: Tools) -> None:
    catalogue = tools["catalogue"]
    for file in catalogues(checkout):
        assert catalogue.misfits(catalogue.read_catalogue(file)) == []


def test_at_least_95_percent_of_texts_of_several_words_differ_from_the_source(
    checkout: Path, tools: Tools
) -> None:
    """A text that was only copied is finished, and still English."""
    for file in catalogues(checkout):
        found = [
            entry
            for entry in tools["catalogue"].read_catalogue(file).entries
            if entry.is_finished and _has_several_words(entry.source.text)
        ]
        same = [entry.source.text for entry in found if entry.translation == entry.source.text]
        assert len(found) > 500 and len(same) <= 0.05 * len(found), (file.name, same)


def _has_several_words(text: str) -> bool:
    """Besides placeholders, signs and figures."""
    return len(re.findall(r"[^\W\d_]{2,}", re.sub(r"\{[^}]*\}", " ", text))) > 1


@pytest.mark.parametrize(
    ("language", "right", "wrong"),
    [
        ("fr", "Aperçu\xa0: 3\xa0%", "Aperçu : 3\xa0%"),
        ("fr", "{0}\xa0% de la vue", "{0} % de la vue"),
        ("fr", "«\xa0souple\xa0»", "« souple »"),
        ("fr", "«\xa0pip install a b; c\xa0»", "Encore; puis"),
        ("es", "el 3\xa0%", "el 3 %"),
        ("es", "“permisivo”", "«permisivo»"),
        ("es", "¿Otra vez?", "Otra vez?"),
        ("es", "¡Listo!", "Listo!"),
        ("nl", "Wat is dit : niets", ""),
    ],
)
def test_signs_are_set_as_the_language_sets_them(
    language: str, right: str, wrong: str, tools: Tools
) -> None:
    misprint = tools["typography"].misprint
    assert misprint(language, right) == ""
    assert bool(misprint(language, wrong)) == bool(wrong)


def test_a_misprint_is_told_with_its_text(checkout: Path, tmp_path: Path) -> None:
    copy = tmp_path / "checkout"
    shutil.copytree(checkout / "i18n", copy / "i18n")
    for folder in ("plugin", "engine", "resources"):
        (copy / folder).symlink_to(checkout / folder)
    file = copy / "i18n" / "furrow_fr.ts"
    file.write_text(file.read_text(encoding="utf-8").replace("\xa0:", " :"), encoding="utf-8")
    command = [sys.executable, "-I", str(copy / "i18n" / "update.py"), "--check"]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert told.returncode == 1
    assert "furrow_fr.ts: a sign needs a space that does not break" in told.stderr


def test_a_new_language_is_one_file(checkout: Path, tmp_path: Path) -> None:
    copy = tmp_path / "checkout"
    shutil.copytree(checkout / "i18n", copy / "i18n")
    for folder in ("plugin", "engine", "resources"):
        (copy / folder).symlink_to(checkout / folder)
    (copy / "i18n" / "furrow_nl.ts").write_text(EMPTY.format("nl"), encoding="utf-8")
    command = [sys.executable, "-I", str(copy / "i18n" / "update.py")]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stderr
    assert all(f"furrow_{code}.ts" in told.stdout for code in ("es", "fr", "nl"))
    assert 'type="unfinished"' in (copy / "i18n" / "furrow_nl.ts").read_text(encoding="utf-8")
    assert (copy / "i18n" / "furrow_nl.qm").stat().st_size < 200  # nothing is finished yet
    complaint = subprocess.run([*command, "--check"], capture_output=True, text=True, check=False)
    assert complaint.returncode == 1
    assert "furrow_nl.ts: not translated: Cancelled." in complaint.stderr


def test_a_changed_text_keeps_its_translation_as_a_proposal(tmp_path: Path, tools: Tools) -> None:
    catalogue, source = tools["catalogue"], tools["sources"].Source
    old = source("Panel", "Choose the imagery first.", "plugin/a.py")
    kept = source("Panel", "Close", "plugin/a.py")
    before = catalogue.Catalogue(
        "fr",
        (
            catalogue.Entry(old, "Choisissez d’abord les images.", True),
            catalogue.Entry(kept, "Fermer", True),
        ),
    )
    new = source("Panel", "Choose your imagery first.", "plugin/a.py")
    after = catalogue.merged(before, [new, kept], {})
    assert [(e.translation, e.is_finished) for e in after.entries] == [
        ("Choisissez d’abord les images.", False),
        ("Fermer", True),
    ]
    file = tmp_path / "furrow_fr.ts"
    file.write_text(catalogue.as_xml(after), encoding="utf-8")
    assert catalogue.read_catalogue(file) == after


@pytest.mark.parametrize(
    ("folder", "line"),
    [
        ("plugin", 'translate("Panel", f"{n} parcels")'),
        ("plugin", 'translate("Panel", "{0}".format(n))'),
        ("plugin", 'self.tr("no context")'),
        ("engine", 'reporter.step(0.5, f"Composite {n}")'),
        ("engine", 'Message(f"{n} parcels")'),
    ],
)
def test_a_text_that_is_put_together_before_it_is_translated_is_refused(
    folder: str, line: str, tmp_path: Path, tools: Tools, monkeypatch: pytest.MonkeyPatch
) -> None:
    sources = tools["sources"]
    (tmp_path / folder).mkdir()
    (tmp_path / folder / "part.py").write_text(f"\n{line}\n", encoding="utf-8")
    monkeypatch.setattr(sources, "ROOT", tmp_path)
    with pytest.raises(sources.NotLiteral, match=rf"{folder}/part\.py:2"):
        sources.all_sources()


def test_a_short_name_for_translate_is_understood(
    tmp_path: Path, tools: Tools, monkeypatch: pytest.MonkeyPatch
) -> None:
    sources = tools["sources"]
    (tmp_path / "plugin").mkdir()
    code = 'say = translate\nsay("Panel", "One " "text")\n'
    (tmp_path / "plugin" / "part.py").write_text(code, encoding="utf-8")
    monkeypatch.setattr(sources, "ROOT", tmp_path)
    assert sources.all_sources() == [sources.Source("Panel", "One text", "plugin/part.py")]


def test_no_text_is_translated_before_qgis_has_its_language(checkout: Path) -> None:
    """At the level of a module or class it would be said in English for ever."""
    early = []
    for path in sorted((checkout / "plugin").rglob("*.py")):
        waiting: list[ast.AST] = [ast.parse(path.read_text(encoding="utf-8"))]
        while waiting:
            node = waiting.pop()
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("translate", "tr"):
                early.append(f"{path.name}:{node.lineno}")
            if not isinstance(node, (ast.FunctionDef, ast.Lambda)):
                waiting += ast.iter_child_nodes(node)
    assert early == []

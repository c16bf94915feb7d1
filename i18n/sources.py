"""Which texts a user of the plugin may read, found in the code without running it."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENGINE = "Engine"
"""Context of what the engine says; the plugin looks its sentences up in it."""

_ERRORS = re.compile(r"engine/contract/(\w+_)?errors?\.py")
_TRANSLATE = {"translate", "tr", "QT_TRANSLATE_NOOP"}
"""Called with a context and a text; ``tr`` is a short name that files give to translate."""
_MESSAGE = {"Message", "marked"}
_REPORTER = {"step": 1, "log": 0, "warn": 0}
"""Method of a Reporter -> place of the text among its arguments."""
_ERROR_TEXTS = {"sentence", "remedy"}
_RECIPE_TEXTS = ("title", "description", "summary")
_ELSEWHERE = (ast.Name, ast.Attribute, ast.Subscript)
"""A variable stands for a text that was marked where it is written."""


class NotLiteral(Exception):
    """A text that cannot be found without running the code. The message says where."""


@dataclass(frozen=True)
class Source:
    """A text to translate."""

    context: str
    text: str
    file: str
    """Below the checkout, with forward slashes."""


def all_sources() -> list[Source]:
    """Every text once, in the order of files and lines.

    Raises:
        NotLiteral: a text is put together before it is translated.
    """
    found: dict[tuple[str, str], Source] = {}
    for source in (*_in_code("plugin"), *_in_code("engine"), *_in_recipes()):
        if source.text:
            found.setdefault((source.context, source.text), source)
    return list(found.values())


def _in_code(folder: str) -> Iterator[Source]:
    for path in sorted((ROOT / folder).rglob("*.py")):
        file = path.relative_to(ROOT).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"), file)
        names = _aliases(tree)
        for node in sorted(ast.walk(tree), key=lambda node: getattr(node, "lineno", 0)):
            if isinstance(node, ast.Call):
                yield from _in_call(node, file, names)
            elif isinstance(node, ast.ClassDef) and _ERRORS.fullmatch(file):
                yield from _in_error(node, file)


def _aliases(tree: ast.Module) -> set[str]:
    """Names of translate in one file: itself, and what it is assigned to."""
    names = set(_TRANSLATE)
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and _name_of(node.value) == "translate":
            names |= {target.id for target in node.targets if isinstance(target, ast.Name)}
    return names


def _in_call(call: ast.Call, file: str, translate: set[str]) -> Iterator[Source]:
    name = _name_of(call.func)
    if name in translate and not file.startswith("engine/"):
        if len(call.args) != 2 or call.keywords:
            raise NotLiteral(f"{file}:{call.lineno}: give {name} a context and a text")
        context, text = call.args
        if not isinstance(text, _ELSEWHERE):
            yield Source(_literal(context, file), _literal(text, file), file)
    elif name in _MESSAGE and call.args and file != "engine/contract/progress.py":
        if not isinstance(call.args[0], _ELSEWHERE):
            yield Source(ENGINE, _literal(call.args[0], file), file)
    elif name in _REPORTER and isinstance(call.func, ast.Attribute) and file.startswith("engine/"):
        place = _REPORTER[name]
        text = call.args[place] if len(call.args) > place else None
        if isinstance(text, ast.JoinedStr):
            raise NotLiteral(f"{file}:{text.lineno}: give {name} a template and its parameters")
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            yield Source(ENGINE, text.value, file)


def _in_error(node: ast.ClassDef, file: str) -> Iterator[Source]:
    for item in node.body:
        if isinstance(item, ast.Assign):
            name = item.targets[0]
        elif isinstance(item, ast.AnnAssign):
            name = item.target
        else:
            continue
        if isinstance(name, ast.Name) and name.id in _ERROR_TEXTS and item.value is not None:
            yield Source(ENGINE, _literal(item.value, file), file)


def _in_recipes() -> Iterator[Source]:
    for path in sorted((ROOT / "resources" / "recipes").glob("*.json")):
        recipe = json.loads(path.read_text(encoding="utf-8"))
        for name in _RECIPE_TEXTS:
            if isinstance(recipe.get(name), str):
                yield Source(ENGINE, recipe[name], path.relative_to(ROOT).as_posix())


def _name_of(node: ast.expr) -> str:
    if isinstance(node, ast.Name):
        return node.id
    return node.attr if isinstance(node, ast.Attribute) else ""


def _literal(node: ast.expr, file: str) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise NotLiteral(f"{file}:{node.lineno}: a text to translate must be written out literally")

"""A model card as it lies on disk: with a hash of itself when written, checked when read."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from furrow.engine.contract.errors import ArtefactDamaged, ModelNewer
from furrow.engine.contract.message import Message, restored, with_messages
from furrow.engine.project.artefacts import hash_of

SCHEMA = 1
"""Of the card; raised when an older Furrow could not read it."""
CARD_HASH = "card_sha256"
"""Key of the hash over all else that the card holds. Cards of earlier versions have none."""

_Check = Callable[[Any], bool]


def write_card(file: Path, card: Mapping[str, Any]) -> None:
    text = json.dumps(with_messages(dict(card)), ensure_ascii=False)
    document: dict[str, Any] = json.loads(text)  # as it will be read: keys are texts, lists lists
    document[CARD_HASH] = _hash_of_card(document)
    file.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def read_card(file: Path) -> dict[str, Any]:
    """A card of this schema, whole and of the shape that it is written in.

    Raises:
        ArtefactDamaged, ModelNewer
    """
    try:
        document = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as problem:
        raise ArtefactDamaged(str(file), str(problem)) from problem
    if not isinstance(document, dict):
        raise ArtefactDamaged(str(file), Message("it does not hold an object"))
    _check_schema(file, document.get("schema"))
    stated = document.get(CARD_HASH)
    if stated is not None and stated != _hash_of_card(document):
        raise ArtefactDamaged(str(file), Message("it was changed after training wrote it"))
    card: dict[str, Any] = restored(document)
    _check_shape(file, card)
    return card


def _hash_of_card(document: Mapping[str, Any]) -> str:
    return hash_of({name: value for name, value in document.items() if name != CARD_HASH})


def _check_schema(file: Path, schema: Any) -> None:
    if not isinstance(schema, int) or schema < 1:
        raise ArtefactDamaged(str(file), Message("it is no model card: it states no schema"))
    if schema > SCHEMA:
        raise ModelNewer(str(file), schema)


# --- the shape: what Furrow reads of a card without looking twice ------------------------------


def _check_shape(file: Path, card: Mapping[str, Any]) -> None:
    for field, is_right in {**_NEEDED, **_WHERE_THERE}.items():
        *above, name = field.split(".")
        inside: Any = card
        for part in above:
            inside = inside.get(part, {})
        if name not in inside:
            if field in _WHERE_THERE:
                continue
            raise ArtefactDamaged(str(file), Message("its card lacks {field}", field=field))
        if not is_right(inside[name]):
            detail = Message("“{field}” of its card is not what Furrow writes there", field=field)
            raise ArtefactDamaged(str(file), detail)
    if not card["files"]:
        raise ArtefactDamaged(str(file), Message("it lists no files"))


def _is(*kinds: type) -> _Check:
    return lambda value: isinstance(value, kinds)


def _is_number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _list_of(is_right: _Check) -> _Check:
    return lambda value: isinstance(value, list) and all(is_right(item) for item in value)


def _object_of(is_right: _Check) -> _Check:
    return lambda value: isinstance(value, dict) and all(is_right(item) for item in value.values())


def _object_with(**fields: _Check) -> _Check:
    return lambda value: (
        isinstance(value, dict)
        and all(name in value and is_right(value[name]) for name, is_right in fields.items())
    )


def _or_none(is_right: _Check) -> _Check:
    return lambda value: value is None or is_right(value)


def _is_day(value: Any) -> bool:
    try:
        return bool(date.fromisoformat(value))
    except (TypeError, ValueError):
        return False


_text, _object, _texts = _is(str), _is(dict), _list_of(_is(str))

_NEEDED: dict[str, _Check] = {
    "recipe": _object,
    "legend": _object,
    "files": _object_of(_text),
    "learner": _object,
    "stack": _object,
    "stack.bands": _object_of(_texts),
    "stack.steps": lambda value: _is_number(value) and value >= 1,
    "inputs": _object,
    "inputs_sha256": _text,
    "assessment": _or_none(_object),
    "held_out": _list_of(_object_with(uid=_text, truth=_is_number, said=_is_number)),
    "parcels": _object_of(_is_number),
    "pixels": _object_of(_is_number),
    "notes": _texts,
    "simulated": _is(bool),
}
_WHERE_THERE: dict[str, _Check] = {
    "learner.bands": _object_of(_texts),
    "learner.picks_bands": _is(bool),
    "learner.any_sensor": _is(bool),
    "learner.convention": _text,
    "learner.notes": _texts,
    "learner.model": _object,
    "learner.model.notes": _texts,
    "stack.time_step": _text,
    "stack.days": _list_of(_is_day),
    "stack.conventions": _texts,
    "split": _or_none(_object_with(folds=_list_of(_texts))),
    "season": _or_none(_object),
    "compared": _or_none(_object),
    "origin": _or_none(_object),
    "learned_from": _list_of(
        _object_with(season=_or_none(_object), uids=_texts, labels_sha256=_or_none(_text))
    ),
    "licences": _texts,
    "training_tables": _list_of(_object_of(_text)),
    "seeds": _object_of(_is_number),
    "versions": _object_of(_text),
}

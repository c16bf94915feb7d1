"""Sentences for people that keep their template and parameters, to be said in another language.

A :class:`Message` is its English text, and goes wherever a text goes. JSON holds the plain text;
beside it, under "messages", stands what another language needs (:func:`with_messages`), and
:func:`restored` puts the two together again.
"""

from __future__ import annotations

import string
from typing import Any, Callable, Dict, Iterator, Mapping, Optional, Sequence

TABLE = "messages"
"""Key of the table {English text: {"template", "params"}} beside the texts of a document."""


class Message(str):
    """An English sentence, made from a template that i18n/update.py finds: give it literally.

    ``Message("Training fold {number} of {folds}", number=2, folds=5)``; parameters are numbers,
    texts, lists of texts, and other messages.
    """

    template: str
    params: Dict[str, Any]

    def __new__(cls, template: str, /, **params: Any) -> Message:
        text = template.format(**{name: _joined(value) for name, value in params.items()})
        return cls.stored(text if params else template, template, params)

    @classmethod
    def stored(cls, text: str, template: str, params: Dict[str, Any]) -> Message:
        """A message whose text is known already; its template is not filled in again."""
        message = str.__new__(cls, text)
        message.template = template
        message.params = params
        return message

    def __reduce__(self) -> Any:
        return Message.stored, (str(self), self.template, self.params)


def marked(text: str) -> str:
    """``text`` itself; marks a fixed text for the translators where no Message is needed."""
    return text


def worded(
    text: str,
    translate: Callable[[str], str],
    localised: Optional[Callable[[str], str]] = None,
) -> str:
    """A message (or a fixed text) in another language; English where that does not know it.

    Args:
        translate: template -> template of the other language; what it does not know, unchanged.
        localised: a formatted number ("1,234.5") as the other language writes it.
    """
    if not isinstance(text, Message):
        return translate(text) if text else text
    template = translate(text.template)
    if template == text.template:
        return str(text)  # and never fill in a template that a file brought along
    values = {
        name: worded(value, translate, localised) if isinstance(value, Message) else _joined(value)
        for name, value in text.params.items()
    }
    try:
        return _Formatter(localised or str).vformat(template, (), values)
    except (KeyError, IndexError, ValueError, AttributeError):
        return str(text)  # a translation that does not fit must not hide the sentence


def with_messages(document: Dict[str, Any]) -> Dict[str, Any]:
    """A JSON-ready document with the table of the messages that it holds; as it is without any."""
    table = {
        str(message): {"template": message.template, "params": message.params}
        for message in _messages_in(document)
        if message.params
    }
    return {**document, TABLE: table} if table else document


def restored(document: Any) -> Any:
    """A parsed document whose table has gone back into its texts."""
    if not isinstance(document, dict) or not isinstance(document.get(TABLE), dict):
        return document
    table: Dict[str, Any] = document[TABLE]
    rest = {name: value for name, value in document.items() if name != TABLE}
    return _put_back(rest, table)


class _Formatter(string.Formatter):
    """Fills in a template; numbers as the language writes them."""

    def __init__(self, localised: Callable[[str], str]) -> None:
        self._localised = localised

    def format_field(self, value: Any, format_spec: str) -> Any:
        text = super().format_field(value, format_spec)
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        return self._localised(text) if is_number else text


def _joined(value: Any) -> Any:
    return ", ".join(str(item) for item in value) if isinstance(value, (list, tuple)) else value


def _messages_in(value: Any) -> Iterator[Message]:
    if isinstance(value, Message):
        yield value
        yield from _messages_in(value.params)
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from _messages_in(item)
    elif isinstance(value, Sequence) and not isinstance(value, (str, bytes)):
        for item in value:
            yield from _messages_in(item)


def _put_back(value: Any, table: Dict[str, Any]) -> Any:
    if isinstance(value, dict):
        return {name: _put_back(item, table) for name, item in value.items()}
    if isinstance(value, list):
        return [_put_back(item, table) for item in value]
    entry = table.get(value) if isinstance(value, str) else None
    if not isinstance(entry, dict):
        return value
    template, params = entry.get("template"), entry.get("params")
    if not isinstance(template, str) or not isinstance(params, dict):
        return value
    deeper = {text: told for text, told in table.items() if text != value}
    return Message.stored(value, template, _put_back(params, deeper))

"""What every error that a user may see has in common: a stable code, words, a payload."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, ClassVar, Dict, Type

from furrow.engine.contract.message import Message


@dataclass(eq=False)
class FurrowError(Exception):
    """Base of every error that a user may see."""

    code: ClassVar[str] = "error"
    sentence: ClassVar[str] = "Something went wrong."
    remedy: ClassVar[str] = ""

    _by_code: ClassVar[Dict[str, Type["FurrowError"]]] = {}

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if cls.code in FurrowError._by_code:
            raise TypeError(f"two error classes share the code {cls.code!r}")
        FurrowError._by_code[cls.code] = cls

    @property
    def params(self) -> Dict[str, Any]:
        """The error's parameters, JSON-ready."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    @property
    def what(self) -> Message:
        """What is wrong, and where: English, and what another language needs."""
        return Message(self.sentence, **self.params)

    @property
    def next_step(self) -> Message:
        """What to do next."""
        return Message(self.remedy, **self.params)

    def __str__(self) -> str:
        return f"{self.what} {self.next_step}".strip()

    def to_payload(self) -> Dict[str, Any]:
        return {
            "code": self.code,
            "params": self.params,
            "what": str(self.what),
            "next_step": str(self.next_step),
        }

    @staticmethod
    def from_payload(payload: Dict[str, Any]) -> "FurrowError":
        """Rebuild an error from :meth:`to_payload`; an unknown code becomes UnexpectedError."""
        kind = FurrowError._by_code.get(str(payload.get("code")))
        params = payload.get("params", {})
        if kind is None or {field.name for field in fields(kind)} != set(params):
            return UnexpectedError(detail=str(payload.get("what", payload)))
        return kind(**params)


@dataclass(eq=False)
class UnexpectedError(FurrowError):
    detail: str

    code = "unexpected"
    sentence = "Furrow met an error it does not know: {detail}."
    remedy = "Please report it with the log; nothing finished was lost."

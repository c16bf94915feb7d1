"""Classes that have every member one asks for."""

from __future__ import annotations

from typing import Any

from PyQt6.QtCore import QObject


class Open(type):
    """A class with any member: a class again, so that enumerations and their members are there."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        made = Open(name, (Anything,), {})
        setattr(cls, name, made)
        return made

    def __or__(cls, other: Any) -> Any:
        return cls

    __ror__ = __and__ = __rand__ = __or__

    def __int__(cls) -> int:
        return 0

    __index__ = __int__

    def __invert__(cls) -> Any:
        return cls


class Anything(metaclass=Open):
    """An object that answers every call with another one."""

    def __init__(self, *_: Any, **__: Any) -> None:
        pass

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Anything()

    def __call__(self, *_: Any, **__: Any) -> Any:
        return Anything()

    def __getitem__(self, _: Any) -> Any:
        return Anything()

    def __iter__(self) -> Any:
        return iter(())

    def __len__(self) -> int:
        return 0

    def __bool__(self) -> bool:
        return False

    def __str__(self) -> str:
        return ""

    def __int__(self) -> int:
        return 0

    def __float__(self) -> float:
        return 0.0

    __index__ = __int__


class _OpenQt(Open, type(QObject)):
    """The same for classes of Qt."""


def like(base: type) -> type:
    """A class of Qt with any further member."""

    def init(self: Any, *_: Any, **__: Any) -> None:
        base.__init__(self)

    def any_member(self: Any, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Anything()

    return _OpenQt("Like" + base.__name__, (base,), {"__init__": init, "__getattr__": any_member})


def module_member(known: dict[str, type], name: str) -> Any:
    """What a module gives for a name that it has not."""
    if name.startswith("__"):
        raise AttributeError(name)
    return known.setdefault(name, Open(name, (Anything,), {}))

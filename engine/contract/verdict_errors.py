"""The ways in which no verdict can be given. See errors.py."""

from __future__ import annotations

from dataclasses import dataclass

from furrow.engine.contract.error import FurrowError


@dataclass(eq=False)
class NothingToJudge(FurrowError):
    source: str
    detail: str

    code = "nothing-to-judge"
    sentence = "{detail} So no model could be judged on {source}."
    remedy = "Put that right, or ask for another recipe with --recipe."


@dataclass(eq=False)
class EarlierModelNeeded(FurrowError):
    model: str
    origin: str

    code = "earlier-model-needed"
    sentence = "“{model}” was adapted from “{origin}”, and where that lies is not known here."
    remedy = "Name its folder with --model to judge it as it is and adapted."

"""As much of an evalscript as the stand-in of Sentinel Hub understands: bands in, bands out.

``setup`` must be made of literals; ``evaluatePixel`` must return arrays whose elements are
``sample.BAND``, times a number where wanted. Anything else is refused, so that a script which the
stand-in would answer wrongly does not pass a test.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

ELEMENT = re.compile(r"^\w+\.(\w+)(?:\s*\*\s*([\d.eE+-]+))?$")
SAMPLE_TYPES = ("UINT8", "UINT16", "FLOAT32")
CLOSING = {"{": "}", "[": "]", "(": ")"}


class BadScript(Exception):
    """The script is wrong, or more than the stand-in understands."""


@dataclass(frozen=True)
class Output:
    id: str
    sample_type: str
    values: list[tuple[str, float]]
    """The bands, each with the number that it is multiplied by."""


@dataclass(frozen=True)
class Script:
    units: dict[str, str | None]
    """The units asked for, by band; None: the script says none."""
    outputs: list[Output]


def parse(text: str) -> Script:
    """
    Raises:
        BadScript
    """
    if not text.lstrip().startswith("//VERSION=3"):
        raise BadScript("an evalscript begins with //VERSION=3")
    code = re.sub(r"//[^\n]*|/\*.*?\*/", "", text, flags=re.DOTALL)
    units = _units(_literal(code, "input"))
    returned = _returned(code)
    outputs = []
    stated = _literal(code, "output")
    for output in stated if isinstance(stated, list) else [stated]:
        name = output.get("id", "default")
        values = [_element(part, units) for part in returned.get(name, [])]
        if len(values) != output["bands"]:
            raise BadScript(
                f"output {name}: {output['bands']} bands stated, {len(values)} returned"
            )
        sample_type = output.get("sampleType", "AUTO")
        if sample_type not in SAMPLE_TYPES:
            raise BadScript(f"output {name}: sampleType {sample_type} is none of {SAMPLE_TYPES}")
        outputs.append(Output(name, sample_type, values))
    return Script(units, outputs)


def _units(inputs: Any) -> dict[str, str | None]:
    if not isinstance(inputs, list) or not inputs:
        raise BadScript("input must be a list of bands, or a list of one object")
    if isinstance(inputs[0], str):
        return dict.fromkeys(inputs)
    (only,) = inputs
    bands, units = only["bands"], only.get("units")
    if isinstance(units, list):
        return dict(zip(bands, units, strict=True))
    return dict.fromkeys(bands, units)


def _element(text: str, units: dict[str, str | None]) -> tuple[str, float]:
    found = ELEMENT.match(text)
    if not found:
        raise BadScript(f"the stand-in does not understand “{text}”")
    if found[1] not in units:
        raise BadScript(f"band {found[1]} is not among the input bands")
    return found[1], float(found[2] or 1)


def _returned(code: str) -> dict[str, list[str]]:
    _, found, body = code.partition("evaluatePixel")
    if not found or "return" not in body:
        raise BadScript("evaluatePixel is missing, or returns nothing")
    value = body.partition("return")[2].lstrip()
    if value.startswith("["):
        return {"default": _parts(_enclosed(value))}
    if not value.startswith("{"):
        raise BadScript("evaluatePixel must return an array, or an object of arrays")
    inside = _enclosed(value)
    found_arrays = re.finditer(r"[\"']?(\w+)[\"']?\s*:\s*(\[[^\]]*\])", inside)
    return {array[1]: _parts(_enclosed(array[2])) for array in found_arrays}


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _literal(code: str, key: str) -> Any:
    """The value of ``key: …`` in setup, which is nearly JSON."""
    found = re.search(rf"\b{key}\s*:\s*(?=[\[{{])", code)
    if not found:
        raise BadScript(f"setup states no {key}")
    value = code[found.end() :]
    text = value[0] + _enclosed(value) + CLOSING[value[0]]
    text = re.sub(r"([{,]\s*)(\w+)\s*:", r'\1"\2":', text.replace("'", '"'))
    text = re.sub(r",(\s*[\]}])", r"\1", text)
    try:
        return json.loads(text)
    except json.JSONDecodeError as problem:
        raise BadScript(f"{key} is not made of literals: {problem}") from problem


def _enclosed(text: str) -> str:
    """What stands between the first bracket and the one that closes it."""
    depth = 0
    for place, letter in enumerate(text):
        depth += (letter in "{[(") - (letter in "}])")
        if depth == 0:
            return text[1:place]
    raise BadScript("a bracket is not closed")

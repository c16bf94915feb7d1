"""Published weights, worded for the terminal."""

from __future__ import annotations

from furrow.engine.cli.rows import lines, row, sentence_row
from furrow.engine.contract.weights_results import WeightsFetched, WeightsListed, WeightsTold


def worded_list(result: WeightsListed) -> str:
    """Each file with its size, licence, origin and place, and how to get what is not here."""
    here = sum(item.state == "there" for item in result.weights)
    rows = [f"{here} of {len(result.weights)} published weights are on this computer."]
    for item in result.weights:
        rows += ["", f"{item.name}: {item.title}", *_rows(item)]
    if here < len(result.weights):
        rows += ["", row("Next", "furrow weights fetch NAME")]
    return lines(rows)


def worded_fetch(result: WeightsFetched) -> str:
    """What came, and under which licence."""
    if not result.fetched:
        rows = ["All weights that were asked for are there; nothing was fetched."]
    else:
        came = f"{result.bytes_fetched / 1e6:,.1f} MB in {result.seconds:,.0f} s"
        rows = [f"Fetched and checked: {', '.join(result.fetched)} ({came})."]
        if result.there:
            rows.append(row("There before", ", ".join(result.there)))
    rows.append(row("Folder", result.folder))
    for item in result.weights:
        rows += ["", f"{item.name}: {item.title}", *_rows(item)]
    return lines(rows)


def _rows(item: WeightsTold) -> list[str]:
    about = "" if item.size_is_exact else "about "
    rows = [
        row("State", _state(item)),
        row("Size", f"{about}{item.size_bytes / 1e6:,.1f} MB"),
        sentence_row("Licence", f"{item.licence} ({item.attribution})"),
    ]
    if item.restricted:
        rows.append(sentence_row("Restricted", f"{item.restriction}; to be accepted before"))
    used = [row("Used by" if number == 0 else "", one) for number, one in enumerate(item.used_by)]
    rows += [*used, row("From", item.address)]
    if not item.sha256_is_whole:
        known = f"only the first digits of its SHA-256 are published: {item.sha256}"
        rows.append(sentence_row("Checksum", known))
    rows.append(row("File", item.file))
    return rows


def _state(item: WeightsTold) -> str:
    if item.state == "begun":
        return f"begun, {item.bytes_there / 1e6:,.1f} MB have come"
    words = {
        "there": "there, and the published file",
        "damaged": "damaged: not the published file",
        "missing": "not on this computer",
    }
    return words.get(item.state, item.state)

"""What a search, a download and a folder of imagery are said to be, in words."""

from __future__ import annotations

import shlex
from dataclasses import replace
from typing import Any

import pytest

from furrow.engine.cli.rows import command_row, sentence_row
from furrow.engine.cli.words import worded_result
from furrow.engine.contract import Request
from furrow.engine.contract.codec import to_json
from furrow.engine.contract.command_text import command_text
from furrow.engine.contract.requests import CreateProject, FetchImagery, SearchImagery, ShowImagery
from furrow.engine.contract.results import (
    DateFound,
    ImageryFetched,
    ImageryFound,
    ProjectCreated,
    SeasonOutlook,
    StatusTold,
    StepOutlook,
)

VERDICT = (
    "Thin, but usable: 10 of 12 time steps show most of the area; the longest gap is 50 days. "
    "This is long enough to be broken at eighty characters and at a hundred."
)


def date(day: int, state: str, sensor: str = "s2", share: float | None = 0.9) -> DateFound:
    detail = "the-file.tif is damaged or incomplete: no TIFF" if state == "failed" else ""
    return DateFound(f"{sensor}-{day}", sensor, f"2019-05-{day:02}", share, state, detail)


def outlook(*dates: DateFound) -> SeasonOutlook:
    steps = (
        StepOutlook("2019-05", "2019-05-01", "2019-05-31", 3, 5, 2.25, 1.0),
        StepOutlook("2019-06-01", "2019-06-01", "2019-06-10", 1, 5, 0.7, 0.7),
        StepOutlook("2019-06-11", "2019-06-11", "2019-06-20", 0, 15, 0.0, 0.0),
    )
    return SeasonOutlook(dates, steps, 50, "thin", VERDICT)


def found(*dates: DateFound, **more: Any) -> ImageryFound:
    facts: dict[str, Any] = {
        "source": "Earth Search",
        "season": "2019-05-01 … 2019-06-20",
        "width_px": 1200,
        "height_px": 800,
        "outlook": outlook(*dates),
        "bytes_to_fetch": 2_300_000_000,
        "seconds_expected": 700.0,
        "disk_bytes_needed": 1_800_000_000,
        "disk_bytes_free": 60_000_000_000,
        "warnings": (),
    }
    return ImageryFound(**(facts | more))


def fetched(*dates: DateFound, **more: Any) -> ImageryFetched:
    facts: dict[str, Any] = {
        "folder": "/my fields/season",
        "source": "Earth Search",
        "fetched": 2,
        "there": 1,
        "cloudy": 0,
        "failed": 0,
        "bytes_fetched": 1_200_000,
        "seconds": 100.0,
        "outlook": outlook(*dates),
        "warnings": (),
    }
    return ImageryFetched(**(facts | more))


QUERY: dict[str, Any] = {
    "area": "/my fields/area.gpkg",
    "season_start": "2019-05-01",
    "season_end": "2019-06-20",
    "source": "earth-search",
    "client_secret": "hidden",  # pragma: allowlist secret
}
SEARCH = SearchImagery(**QUERY, folder="/my fields/season")
FETCH = FetchImagery(**QUERY, folder="/my fields/season")


def words(method: str, result: Any, request: Request | None = None) -> str:
    return worded_result(method, to_json(result), request)


def following(text: str) -> list[str]:
    """The words of the command that is to be copied."""
    return shlex.split(text.split("\n  Next ")[1].replace("\\\n", ""))


@pytest.mark.parametrize("columns", [80, 100])
def test_lines_fit_the_terminal_and_columns_stand_below_each_other(
    columns: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    dates = [date(1, "wanted"), date(2, "failed"), *(date(d, "cloudy") for d in range(3, 30))]
    for method, result, request in (
        ("search_imagery", found(*dates), SEARCH),
        ("fetch_imagery", fetched(*dates, failed=1, warnings=(VERDICT,)), FETCH),
        ("show_imagery", found(*dates), ShowImagery("/my fields/season")),
    ):
        text = words(method, result, request)
        shown = text.split("\n")
        assert max(map(len, shown)) <= columns, text
        rows = [line for line in shown if line.startswith("  ")]
        assert len(rows) > 10 and all(line[14] == " " for line in rows), text
        (header,) = (line for line in shown if line.startswith("  Time step"))
        may, june, late = (line for line in shown if line.startswith("    2019-"))
        assert header.index("clear") + 5 == may.index("2.2") + 3 == june.index("0.7") + 3
        assert header.index("S1") + 2 == may.index("5  ██") + 1 == late.index("15") + 2
        assert june.index("70 % of the area seen") == late.index("nothing of the area seen")
        assert "of the area" not in may


def test_what_goes_into_a_file_has_a_row_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    text = words("search_imagery", found(date(1, "wanted")), SEARCH)
    assert f"  Verdict      {VERDICT}\n" in text
    assert "\\" not in text


def test_a_search_says_what_a_download_takes_and_how_to_make_it() -> None:
    text = words(
        "search_imagery",
        found(date(1, "wanted"), date(2, "cloudy"), date(2, "wanted", "s1")),
        SEARCH,
    )
    assert text.startswith("Earth Search has 2 observations of Sentinel-2 and 1 of Sentinel-1.\n")
    assert "  Left out     1, too cloudy: 2019-05-02\n" in text
    assert "about 2.3 GB, about 12 min at the speed of this search" in text
    assert "about 1.8 GB needed, 60.0 GB free" in text
    command = following(text)
    assert command[:4] == ["furrow", "imagery", "fetch", "/my fields/season"]
    assert command[4:] == ["--area", "/my fields/area.gpkg", "--season-start", "2019-05-01",
                           "--season-end", "2019-06-20", "--source", "earth-search"]  # fmt: skip
    nowhere = words("search_imagery", found(date(1, "wanted")), replace(SEARCH, folder=None))
    assert following(nowhere)[3] == "imagery-2019"


def test_a_search_where_nothing_is_to_be_fetched() -> None:
    there = words("search_imagery", found(date(1, "there"), bytes_to_fetch=0), SEARCH)
    assert "To fetch     nothing: all is there\n" in there
    assert following(there)[:2] == ["furrow", "new"]
    cloudy = words("search_imagery", found(date(1, "cloudy", share=0.1), bytes_to_fetch=0), SEARCH)
    assert "To fetch     nothing\n" in cloudy
    assert following(cloudy)[:3] == ["furrow", "imagery", "search"]
    assert following(cloudy)[-4:] == ["--max-cloud", "100", "--folder", "/my fields/season"]
    black = words("search_imagery", found(date(1, "cloudy", share=0.0), bytes_to_fetch=0), SEARCH)
    assert "no date shows the ground" in black
    unknown = words("search_imagery", found(date(1, "wanted"), bytes_to_fetch=None), SEARCH)
    assert "To fetch     not known\n" in unknown


def test_radar_alone_has_no_columns_of_clouds() -> None:
    text = words("search_imagery", found(date(1, "wanted", "s1", None)), SEARCH)
    assert "1 observation of Sentinel-1 and none of Sentinel-2" in text
    assert "clear" not in text and "Worst gap" not in text and "of the area seen" not in text
    assert f"2019-05      5  {'█' * 5}\n" in text
    assert "hidden" not in text


def test_a_download_goes_on_with_a_project_of_its_season() -> None:
    text = words("fetch_imagery", fetched(date(1, "there")), replace(FETCH, time_step="dekad"))
    assert text.startswith(
        "2 observations fetched from Earth Search (1.2 MB in 2 min), 1 there already.\n"
    )
    command = following(text)
    assert command[:3] == ["furrow", "new", "PROJECT"]
    options = dict(zip(command[3::2], command[4::2], strict=True))
    assert options == {
        "--imagery": "/my fields/season",
        "--labels": "PARCELS",
        "--season-start": "2019-05-01",
        "--season-end": "2019-06-20",
        "--time-step": "dekad",
    }


def test_a_download_that_failed_in_part_goes_on_with_itself() -> None:
    text = words("fetch_imagery", fetched(date(1, "there"), date(2, "failed"), failed=1), FETCH)
    assert "1 there already, 1 failed.\n" in text
    assert "Failed       2019-05-02 S2: the-file.tif is damaged" in text
    again = ["furrow", "imagery", "fetch", "/my fields/season"]
    assert following(text) == again
    elsewhere = replace(FETCH, endpoint="https://one.example")
    text = words("fetch_imagery", fetched(date(2, "failed"), failed=1), elsewhere)
    assert following(text) == [*again, "--endpoint", "https://one.example"]
    many = [date(day, "failed") for day in range(1, 12)]
    assert "Failed       and 3 more\n" in words("fetch_imagery", fetched(*many, failed=11), FETCH)


def test_a_download_without_anything_allows_more_cloud() -> None:
    nothing = fetched(date(1, "cloudy", share=0.1), fetched=0, there=0, cloudy=1)
    text = words("fetch_imagery", nothing, FETCH)
    assert following(text)[-2:] == ["--max-cloud", "100"]
    assert "Next" not in words("fetch_imagery", nothing, FetchImagery(folder="/f"))


def test_commands_are_quoted_where_a_path_has_spaces() -> None:
    made = ProjectCreated("/my fields/map", "map", False, "s", 1, 1, {}, ())
    assert following(words("create_project", made)) == ["furrow", "run", "/my fields/map"]
    told = StatusTold("/my fields/map", "map", False, (), "furrow run /my fields/map")
    assert following(words("project_status", told)) == ["furrow", "run", "/my fields/map"]


def test_a_request_as_a_command_and_back() -> None:
    """Whatever is not as usual is in it, but secrets."""
    request = CreateProject(
        folder="a b", imagery="it's", labels="$HOME", cloud_buffer_m=20.0, replace=True
    )
    assert shlex.split(command_text(request)) == [
        "furrow", "new", "a b", "--imagery", "it's", "--labels", "$HOME",
        "--cloud-buffer-m", "20.0", "--replace",
    ]  # fmt: skip
    assert "hidden" not in command_text(FETCH)


def test_rows_that_go_on_below(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    assert sentence_row("Verdict", "word " * 12).count("\n") == 1
    whole = f"furrow new 'a --b{'x' * 60}'"
    assert command_row("Next", whole).endswith(whole)  # never inside of quotes

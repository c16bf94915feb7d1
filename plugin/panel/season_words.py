"""Seasons and the crop calendar in words."""

from __future__ import annotations

from datetime import date

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from furrow.plugin.panel.seasons import ALL, SUMMER, WINTER, CropMonths, SeasonPreset, is_covered

translate = QCoreApplication.translate

_LISTED = 4
"""Crops that are named in a sentence."""


def preset_words(preset: SeasonPreset) -> str:
    """ "Summer crops 2025 (Apr–Oct)", "Winter crops 2024/25 (Sep–Aug)" """
    years = str(preset.first.year)
    if preset.last.year != preset.first.year:
        years += f"/{preset.last.year % 100:02d}"
    words = {
        ALL: translate("Panel", "Crop year {0} ({1})"),
        SUMMER: translate("Panel", "Summer crops {0} ({1})"),
        WINTER: translate("Panel", "Winter crops {0} ({1})"),
    }.get(preset.kind, translate("Panel", "Whole year {0} ({1})"))
    return words.format(years, _months(preset.first.month, preset.last.month))


def calendar_words(crops: tuple[CropMonths, ...], first: str, last: str, latitude: float) -> str:
    """Which crops fall into a season, or that none is known.

    Args:
        first, last: ISO days; empty where the season is found from the imagery.
    """
    place = _latitude_words(latitude)
    if not first:
        return translate("Panel", "Rule of thumb at {0}: {1}.").format(
            place, ", ".join(map(_crop_words, crops[:_LISTED]))
        )
    season = date.fromisoformat(first), date.fromisoformat(last)
    whole = [_crop_name(one.crop) for one in crops if is_covered(one, *season)]
    part = [_crop_name(one.crop) for one in crops if not is_covered(one, *season)]
    if not part:
        words = translate("Panel", "Rule of thumb at {0}: the season holds {1}.")
        return words.format(place, _listed(whole))
    if not whole:
        words = translate("Panel", "Rule of thumb at {0}: the season holds {1} only in part.")
        return words.format(place, _listed(part))
    words = translate("Panel", "Rule of thumb at {0}: the season holds {1}; only in part {2}.")
    return words.format(place, _listed(whole), _listed(part))


def calendar_table(crops: tuple[CropMonths, ...]) -> str:
    """All of it, a crop a line."""
    lines = [
        translate("Panel", "From sowing to harvest, as a rule of thumb:"),
        *map(_crop_words, crops),
        translate("Panel", "Variety, rain and irrigation may move it by a month or more."),
    ]
    return "\n".join(lines)


def _listed(names: list[str]) -> str:
    return ", ".join([*names[:_LISTED], *(["…"] if len(names) > _LISTED else [])])


def _crop_words(crop: CropMonths) -> str:
    return f"{_crop_name(crop.crop)} {_months(crop.sown, crop.harvested)}"


def _crop_name(crop: str) -> str:
    return {
        "wheat": translate("Panel", "wheat"),
        "maize": translate("Panel", "maize"),
        "rice": translate("Panel", "rice"),
        "soybean": translate("Panel", "soybean"),
        "rapeseed": translate("Panel", "rapeseed"),
        "sugar beet": translate("Panel", "sugar beet"),
        "potato": translate("Panel", "potato"),
        "cotton": translate("Panel", "cotton"),
    }.get(crop, crop)


def _months(first: int, last: int) -> str:
    locale = QLocale()
    short = QLocale.FormatType.ShortFormat
    return "–".join(locale.standaloneMonthName(month, short) for month in (first, last))


def _latitude_words(latitude: float) -> str:
    words = translate("Panel", "{0}° N") if latitude >= 0 else translate("Panel", "{0}° S")
    return words.format(f"{abs(latitude):.0f}")

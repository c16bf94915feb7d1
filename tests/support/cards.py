"""Model cards changed by hand, as an earlier Furrow could have written them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any


def change_card(model: Path, change: Callable[[dict[str, Any]], None]) -> None:
    """The card loses its hash, which cards of earlier versions have not."""
    file = model / "model.json"
    card = json.loads(file.read_text(encoding="utf-8"))
    card.pop("card_sha256", None)
    change(card)
    file.write_text(json.dumps(card), encoding="utf-8")

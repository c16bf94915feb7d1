"""parcels.gpkg does not flatter: a training parcel is judged by what a model said unseen."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import pandas as pd
import pyogrio
from shapely.geometry import box

from furrow.engine.accuracy.assessment import HeldOutParcel
from furrow.engine.contract import Legend
from furrow.engine.mapping.parcels import write_parcels

LEGEND = Legend.from_names(("Maize", "Wheat"))


def test_agreement_comes_from_held_out_predictions_and_reference_parcels(tmp_path: Path) -> None:
    rows = [
        # uid, label, role, what the map says, what was said of it held out
        ("learned", "Maize", "train", 2, 3),
        ("learned well", "Maize", "train", 2, 2),
        ("never held out", "Maize", "train", 2, None),
        ("reference", "Wheat", "reference", 2, None),
        ("no label", None, "train", 3, None),
    ]
    parcels = gpd.GeoDataFrame(
        {
            "uid": [row[0] for row in rows],
            "crop": [row[1] for row in rows],
            "role": [row[2] for row in rows],
            "value": [2, 2, 2, 3, 0],
        },
        geometry=[box(i, 0, i + 1, 1) for i in range(len(rows))],
        crs="EPSG:32631",
    )
    found = [HeldOutParcel(row[0], 0, {row[3]: 8, 0: 2}, 0.7) for row in rows]
    held_out = {row[0]: row[4] for row in rows if row[4] is not None}
    write_parcels(tmp_path, parcels, found, held_out, LEGEND)
    table = pyogrio.read_dataframe(tmp_path / "parcels.gpkg").set_index("uid")
    agrees = {
        uid: None if pd.isna(value) else bool(value) for uid, value in table["agrees"].items()
    }
    assert agrees == {
        "learned": False,
        "learned well": True,
        "never held out": None,
        "reference": False,
        "no label": None,
    }
    assert table.loc["learned", "share"] == 0.8 and table.loc["no label", "mapped"] == "Wheat"

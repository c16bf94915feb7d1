"""Labels by hand in the real QGIS Desktop, by mouse and keys alone, on a real season."""

from __future__ import annotations


def test_labels_by_click_and_digit_are_saved_and_the_preview_follows(
    desktop, package, flanders, tmp_path
):
    told = desktop.run(
        "labelling",
        package=package,
        imagery=flanders,
        parcels=flanders / "parcels.gpkg",
        folder=tmp_path / "by-hand",
        crops="Maize, Winter wheat, Permanent grass crops",
    )
    assert told["complaints"] == [] and told["invalid"] == []
    asked, *saved, taken_back = told["hints"]
    assert asked.startswith("What grows here?")
    assert [words.split(".")[0] for words in saved] == ["Saved as Maize", "Saved as Winter wheat"]
    assert told["by_click"] == 6 and told["preview"].startswith("Preview: 3 crops, 6 parcels")
    assert told["suggested"].startswith(("Least sure: ", "Unlike anything labelled"))
    assert told["after_suggestion"] == 7, "a digit labels the suggested parcel"
    assert taken_back.startswith("Taken back") and told["after_undo"] == 6
    assert " ha: " in told["outline"]
    assert told["labels"] == 8, "an outline found in the imagery, and one that was drawn"

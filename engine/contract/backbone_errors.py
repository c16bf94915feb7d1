"""The ways in which a backbone, its weights, or the data for it do not do. See errors.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List

from furrow.engine.contract.error import FurrowError


@dataclass(eq=False)
class BackboneUnknown(FurrowError):
    backbone: str
    known: List[str]

    code = "backbone-unknown"
    sentence = "There is no backbone “{backbone}”. There are: {known}."
    remedy = "Choose one of these."


@dataclass(eq=False)
class TorchMissing(FurrowError):
    wanted_by: str
    detail: str

    code = "torch-missing"
    sentence = "“{wanted_by}” needs deep learning (PyTorch), which is not to be had here: {detail}."
    remedy = (
        "Set up the engine anew and choose “Also deep learning” (in the panel: Project → Engine…), "
        "or take a recipe that does without."
    )


@dataclass(eq=False)
class WeightsMissing(FurrowError):
    backbone: str
    address: str
    size_kb: int
    licence: str
    place: str

    code = "weights-missing"
    sentence = "The weights of the backbone “{backbone}” are not on this computer."
    remedy = (
        "Fetch them ({size_kb} kB, licence {licence}): furrow weights fetch {backbone}, or “Fetch "
        "pretrained networks” in the toolbox; without internet, save {address} as {place}, or "
        "under the same name in the folder that FURROW_WEIGHTS_DIR names."
    )


@dataclass(eq=False)
class WeightsRefused(FurrowError):
    file: str
    detail: str
    address: str

    code = "weights-refused"
    sentence = "The weights {file} are not used: {detail}."
    remedy = "Delete this file and download it again from {address}."


@dataclass(eq=False)
class LicenceNotAccepted(FurrowError):
    backbone: str
    licence: str
    restriction: str
    address: str

    code = "licence-not-accepted"
    sentence = (
        "The weights of “{backbone}” are under a licence ({licence}) that restricts their use: "
        "{restriction}."
    )
    remedy = (
        "Read the licence where they are published ({address}); if your use is allowed, run again "
        "and accept it (--accept-licence)."
    )


@dataclass(eq=False)
class WeightsNotFetched(FurrowError):
    backbone: str
    detail: str
    address: str
    place: str

    code = "weights-not-fetched"
    sentence = "The weights of “{backbone}” could not be downloaded: {detail}."
    remedy = (
        "Check the network and the proxy settings and run again, which goes on from the byte that "
        "it had; or download {address} on another computer and save it here as {place}."
    )


@dataclass(eq=False)
class WeightsAltered(FurrowError):
    backbone: str
    detail: str
    address: str
    place: str

    code = "weights-altered"
    sentence = (
        "What came as the weights of “{backbone}” is not the published file, and was removed: "
        "{detail}."
    )
    remedy = (
        "Run again later; if it stays so, something between here and {address} changes the file: "
        "download it on another computer and save it here as {place}."
    )


@dataclass(eq=False)
class SensorsMissing(FurrowError):
    recipe: str
    wanted: List[str]
    found: List[str]
    others: List[str]

    code = "sensors-missing"
    sentence = "The recipe “{recipe}” learns from {wanted}, but the data hold {found} alone."
    remedy = "Take a recipe that learns from these ({others}), or add the sensor that is missing."


@dataclass(eq=False)
class BandsMissing(FurrowError):
    backbone: str
    bands: List[str]

    code = "bands-missing"
    sentence = "The backbone “{backbone}” was trained on bands that the data lack: {bands}."
    remedy = (
        "Add these bands. Recipes of Presto and Galileo can also do without: with the setting "
        "missing_bands=mask (--settings), which the model's record will tell."
    )


@dataclass(eq=False)
class WrongUnit(FurrowError):
    backbone: str
    series: str
    expected: str
    found: str
    advice: str

    code = "wrong-unit"
    sentence = "The backbone “{backbone}” takes {series} in {expected}, but the data are {found}."
    remedy = "Convert the data first: {advice}."


@dataclass(eq=False)
class InputRefused(FurrowError):
    backbone: str
    detail: str
    advice: str

    code = "input-refused"
    sentence = "The data do not fit the backbone “{backbone}”: {detail}."
    remedy = "What helps: {advice}."

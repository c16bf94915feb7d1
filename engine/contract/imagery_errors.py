"""The ways in which imagery can be missing, damaged, or not to be had. See errors.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List

from furrow.engine.contract.error import FurrowError


@dataclass(eq=False)
class ImageryNotRecognised(FurrowError):
    folder: str

    code = "imagery-not-recognised"
    sentence = "No imagery was recognised in {folder}."
    remedy = (
        "Furrow reads a static STAC catalog (catalog.json or collection.json), Sentinel-2 Level-2A "
        "products (.SAFE), NetCDF cubes of openEO or WorldCereal, or a folder of GeoTIFFs whose "
        "names hold a date (2024-03-04 or 20240304) and whose bands are named."
    )


@dataclass(eq=False)
class NoImageryInSeason(FurrowError):
    folder: str
    season: str
    found: str

    code = "no-imagery-in-season"
    sentence = "{folder} has no usable imagery in the season {season} (found: {found})."
    remedy = "Choose a season inside these dates, or add imagery."


@dataclass(eq=False)
class ImageryOutsideArea(FurrowError):
    folder: str

    code = "imagery-outside-area"
    sentence = "The imagery in {folder} does not cover the project's area."
    remedy = "Check the area's place and coordinate system, or add imagery there."


@dataclass(eq=False)
class ImageTruncated(FurrowError):
    file: str
    detail: str

    code = "image-truncated"
    sentence = "{file} is damaged or incomplete: {detail}."
    remedy = "Copy or download this file again, or take its date out of the folder."


@dataclass(eq=False)
class WrongProductLevel(FurrowError):
    product: str
    level: str

    code = "wrong-product-level"
    sentence = "{product} is a {level} product; Furrow needs surface reflectance (Level-2A)."
    remedy = "Download the Level-2A product of the same date, or make one with Sen2Cor."


@dataclass(eq=False)
class UnitUnknown(FurrowError):
    file: str
    detail: str

    code = "unit-unknown"
    sentence = "The unit of {file} is not known: {detail}."
    remedy = (
        "State it in the STAC item (raster:bands scale, offset, unit) or in the GeoTIFF's scale "
        "and offset."
    )


@dataclass(eq=False)
class SourceUnknown(FurrowError):
    source: str
    known: List[str]

    code = "source-unknown"
    sentence = "There is no imagery source “{source}”. There are: {known}."
    remedy = "Choose one of these."


@dataclass(eq=False)
class SensorNotThere(FurrowError):
    source: str
    sensor: str

    code = "sensor-not-there"
    sentence = "{source} has no {sensor} for free."
    remedy = (
        "Take the source “planetary-computer” for it; a folder takes both, one after the other."
    )


@dataclass(eq=False)
class HostUnreachable(FurrowError):
    host: str
    detail: str

    code = "host-unreachable"
    sentence = "{host} could not be reached: {detail}."
    remedy = (
        "Check the network and the proxy settings, and run again; what was fetched is kept and is "
        "not fetched again."
    )


@dataclass(eq=False)
class ServiceFailed(FurrowError):
    host: str
    detail: str

    code = "service-failed"
    sentence = "{host} did not do its work: {detail}."
    remedy = (
        "Run again later, or take another source; what was fetched is kept and is not fetched "
        "again."
    )


@dataclass(eq=False)
class CredentialsMissing(FurrowError):
    source: str

    code = "credentials-missing"
    sentence = "{source} needs an account: no client id and secret were given."
    remedy = (
        "Choose an authentication entry in the panel, or set SH_CLIENT_ID and SH_CLIENT_SECRET; "
        "planetary-computer and earth-search need no account."
    )


@dataclass(eq=False)
class CredentialsRefused(FurrowError):
    host: str
    detail: str

    code = "credentials-refused"
    sentence = "{host} refused the account: {detail}."
    remedy = "Check client id and secret, and whether the account is active and has units left."


@dataclass(eq=False)
class NothingFound(FurrowError):
    source: str
    season: str

    code = "nothing-found"
    sentence = "{source} has no imagery of this area in {season}."
    remedy = "Check the area and the dates, or take another source."


@dataclass(eq=False)
class NothingFetched(FurrowError):
    failed: int
    detail: str

    code = "nothing-fetched"
    sentence = "None of the {failed} dates could be fetched; the first failed so: {detail}."
    remedy = "Run again later, or take another source; finished parts are kept."


@dataclass(eq=False)
class OtherDownload(FurrowError):
    folder: str
    detail: str

    code = "other-download"
    sentence = "{folder} already holds a download of something else: {detail}."
    remedy = "Choose another folder, or ask for the same area and season."


@dataclass(eq=False)
class OmniCloudMaskMissing(FurrowError):
    detail: str

    code = "omnicloudmask-missing"
    sentence = "OmniCloudMask cannot tell the clouds: {detail}."
    remedy = (
        "Install the package “omnicloudmask” with PyTorch beside the engine, put its weights into "
        "a folder “omnicloudmask” and name the folder above it in FURROW_WEIGHTS_DIR; or make the "
        "project with the clouds “normal”, which needs neither."
    )

"""Requests about the published weights of pretrained networks. See requests.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from furrow.engine.contract.request import Request, argument, option


@dataclass(frozen=True)
class ListWeights(Request):
    """Say which pretrained networks there are, under which licence, and which are on this computer.

    Files that are here are read through and compared with the published checksum. Nothing is
    fetched.
    """

    method = "list_weights"
    command = "weights list"
    summary = "Published weights: licence, origin, which are here"

    folder: Optional[str] = option(
        None,
        "look only into this folder; default: the one that FURROW_WEIGHTS_DIR names, then the "
        "user's cache",
        kind="path",
    )


@dataclass(frozen=True)
class FetchWeights(Request):
    """Download published weights from their official place, checked before they are used.

    What is here already is not fetched again, and a download that broke off goes on from the byte
    that it had. Weights whose licence restricts their use are fetched once you accept it.
    """

    method = "fetch_weights"
    command = "weights fetch"
    summary = "Download the weights of pretrained networks"

    backbones: str = argument(
        "names as “furrow weights list” tells them, with commas between; or all"
    )
    accept_licence: bool = option(
        False, "accept the licences that restrict the use of these weights"
    )
    folder: Optional[str] = option(
        None,
        "folder to put them into, e.g. to take to another computer; default: the user's cache",
        kind="path",
    )

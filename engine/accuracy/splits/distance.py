"""One piece of the area held out at a time, with a belt around it that nothing is learned from."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree
from sklearn.cluster import KMeans

from furrow.engine.accuracy.splits.block_size import choose_block_size
from furrow.engine.accuracy.splits.places import (
    Fold,
    Folding,
    Places,
    impossible,
    metres,
    scorable,
)
from furrow.engine.contract.message import Message

PIECES = 10


def by_distance(
    places: Places, seed: int, buffer_m: float | None = None, pieces: int = PIECES
) -> Folding:
    """Buffered leave-out (Le Rest et al. 2014): what is learned lies at least so far away.

    Parcels are held out by compact pieces (k-means of their centres), for one by one takes a model
    a parcel; with as many pieces as parcels it is the buffered leave-one-out.

    Args:
        buffer_m: None: the size that blocks would have.

    Raises:
        SplitImpossible: no places, or the belts leave nothing to learn from.
    """
    centres, row = places.parcel_centres("distance")
    if len(centres) < 2:
        raise impossible("distance", Message("there is one parcel only"))
    belt = choose_block_size(places).side_m if buffer_m is None else buffer_m
    piece = _pieces(centres, min(pieces, len(np.unique(centres, axis=0))), seed)
    holds = [np.flatnonzero((piece == number)[row]) for number in np.unique(piece)]
    tree = cKDTree(centres)
    folds = []
    for hold in holds:
        own = np.unique(row[hold])
        near = {i for found in tree.query_ball_point(centres[own], belt) for i in found}
        far = np.flatnonzero(~np.isin(row, sorted(near)))
        if len(far):
            folds.append(Fold(far.astype(np.int64), hold.astype(np.int64)))
    if not folds:
        detail = Message("nothing lies {belt} or more from the rest", belt=metres(belt))
        raise impossible("distance", detail)
    kept, unscored = scorable("distance", places, folds)
    method = Message(
        "pieces of the area, {folds} folds, nothing learned within {belt} of them",
        folds=len(kept),
        belt=metres(belt),
    )
    return Folding("distance", method, kept, len(np.unique(piece)), unscored, buffer_m=belt)


def _pieces(centres: np.ndarray, pieces: int, seed: int) -> np.ndarray:
    if pieces == len(centres):
        return np.arange(pieces)
    return np.asarray(KMeans(pieces, n_init=4, random_state=seed).fit_predict(centres))

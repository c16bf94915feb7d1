"""A picture with at most 256 colours: python3 reduce_colors.py FROM.png TO.png (QGIS's Python).

The commonest colours stay as they are, each other pixel takes the nearest of them: a window has
few colours, and the rest are shades at the edges of letters. Not dithered, so flat stays flat.
"""

import sys

import numpy as np
from qgis.PyQt.QtGui import QImage

COLORS = 256
STEP = 4
"""Shades closer than this are counted as one while the commonest are looked for."""


def main(source, target):
    image = QImage(source).convertToFormat(QImage.Format.Format_RGB888)
    width, height = image.width(), image.height()
    held = image.constBits()
    held.setsize(image.sizeInBytes())
    rows = np.frombuffer(held, np.uint8).reshape(height, image.bytesPerLine())
    pixels = rows[:, : 3 * width].reshape(-1, 3)
    colors, places, counts = np.unique(pixels, axis=0, return_inverse=True, return_counts=True)
    kept = commonest(colors, counts)
    distances = np.stack(
        [((colors.astype(np.int32) - color) ** 2).sum(axis=1) for color in kept.astype(np.int32)]
    )
    indices = distances.argmin(axis=0).astype(np.uint8)[places.reshape(-1)].reshape(height, width)
    padded = np.zeros((height, (width + 3) // 4 * 4), np.uint8)
    padded[:, :width] = indices
    reduced = QImage(
        padded.tobytes(), width, height, padded.shape[1], QImage.Format.Format_Indexed8
    )
    reduced.setColorTable([0xFF000000 | int(r) << 16 | int(g) << 8 | int(b) for r, g, b in kept])
    if not reduced.save(target, "PNG", 0):
        sys.exit(f"{target} could not be written")


def commonest(colors, counts):
    if len(colors) <= COLORS:
        return colors
    _, group_of = np.unique(colors // STEP, axis=0, return_inverse=True)
    weights = np.bincount(group_of.reshape(-1), weights=counts)
    chosen = np.argsort(weights)[::-1][:COLORS]
    best = [np.flatnonzero(group_of.reshape(-1) == group) for group in chosen]
    return np.array([colors[members[counts[members].argmax()]] for members in best])


main(*sys.argv[1:])

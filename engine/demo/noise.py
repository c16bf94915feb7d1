"""Random fields with spatial structure."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Field = NDArray[np.float32]


def smooth_field(shape: tuple[int, int], length_px: float, rng: np.random.Generator) -> Field:
    """Gaussian random field, mean 0, standard deviation 1, of correlation length ``length_px``."""
    frequency = _frequency(shape)
    return _filtered(shape, np.exp(-2.0 * (np.pi * length_px * frequency) ** 2), rng)


def fractal_field(shape: tuple[int, int], slope: float, rng: np.random.Generator) -> Field:
    """Random field with power spectrum k^-slope, mean 0, standard deviation 1.

    A slope near 2.7 looks like clouds, near 2.2 like soils.
    """
    frequency = _frequency(shape)
    # nothing longer than the window: else one gradient would rule the field
    floor = 1.0 / max(shape)
    return _filtered(shape, np.maximum(frequency, floor) ** (-slope / 2.0), rng)


def _frequency(shape: tuple[int, int]) -> NDArray[np.float64]:
    rows = np.fft.fftfreq(shape[0])[:, None]
    columns = np.fft.rfftfreq(shape[1])[None, :]
    return np.asarray(np.hypot(rows, columns))


def _filtered(
    shape: tuple[int, int], response: NDArray[np.float64], rng: np.random.Generator
) -> Field:
    spectrum = np.fft.rfft2(rng.standard_normal(shape))
    spectrum *= response
    spectrum[0, 0] = 0.0
    field = np.fft.irfft2(spectrum, s=shape)
    return np.asarray(field / max(float(field.std()), 1e-9), dtype=np.float32)

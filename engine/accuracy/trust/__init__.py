"""Probabilities one can trust: calibration, reliability, conformal sets, area of applicability.

Everything starts from :class:`.held_out.HeldOut`: probabilities of samples that training did not
see. What is learned from them (:class:`.calibration.Calibration`, :class:`.conformal.Conformal`)
is a handful of numbers, goes to JSON by ``engine.contract.codec``, and is applied in NumPy alone.
"""

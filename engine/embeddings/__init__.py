"""Features of frozen backbones, fast: series become embeddings.

The encoder is taken out of its published weights once (that needs torch) and becomes an ONNX graph
of its own (:mod:`.graph`), which training and mapping both run; mapping so needs onnxruntime and
NumPy only. What makes it faster than a plain pass of the same weights: tokens that are missing are
never built, samples with as many tokens share a batch, whatever their gaps; identical samples are
embedded once; batches fit the processor's cache, one batch a core; the first layer's projections
are folded into those of the input, and the last layer's last product is made once a sample instead
of once a token.
"""

from __future__ import annotations

from furrow.engine.embeddings.encoder import Encoder, load_encoder
from furrow.engine.embeddings.extraction import embed_samples, published_encoder
from furrow.engine.embeddings.matched import match_samples

__all__ = ["Encoder", "embed_samples", "load_encoder", "match_samples", "published_encoder"]

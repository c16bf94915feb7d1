"""Transformer encoder over tokens of which each sample lacks others.

Presto's authors ask for the same number of tokens in every sample of a batch, and throw the masked
ones away. Here masked tokens stay and are kept out of the attention and of the mean, which gives
the same embedding and lets samples with different gaps share a batch. Positions that are masked in
the whole batch are still thrown away: they would only cost time.
"""

from __future__ import annotations

from collections.abc import Iterable

import torch
from torch import Tensor, nn
from torch.nn import functional


class Attention(nn.Module):
    """Multi-head self-attention; the three projections in one matrix or apart, as published."""

    def __init__(self, size: int, heads: int, joint_projection: bool) -> None:
        super().__init__()
        self.heads = heads
        self.joint_projection = joint_projection
        if joint_projection:
            self.qkv = nn.Linear(size, 3 * size)
        else:
            self.q, self.k, self.v = (nn.Linear(size, size) for _ in range(3))
        self.proj = nn.Linear(size, size)

    def forward(self, tokens: Tensor, attended: Tensor | None) -> Tensor:
        """
        Args:
            attended: (samples, 1, 1, tokens), False where a token is not looked at; None: all are.
        """
        if self.joint_projection:
            parts = self.qkv(tokens).chunk(3, dim=-1)
        else:
            parts = (self.q(tokens), self.k(tokens), self.v(tokens))
        query, key, value = (part.unflatten(-1, (self.heads, -1)).transpose(1, 2) for part in parts)
        mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=attended)
        return self.proj(mixed.transpose(1, 2).flatten(2))


class Mlp(nn.Module):
    def __init__(self, size: int, hidden: int) -> None:
        super().__init__()
        self.fc1 = nn.Linear(size, hidden)
        self.fc2 = nn.Linear(hidden, size)

    def forward(self, tokens: Tensor) -> Tensor:
        return self.fc2(functional.gelu(self.fc1(tokens)))


class Block(nn.Module):
    """Attention, then a small network for each token, each with its norm before it."""

    def __init__(self, size: int, heads: int, mlp_ratio: int, joint_projection: bool) -> None:
        super().__init__()
        self.norm1 = nn.LayerNorm(size)
        self.attn = Attention(size, heads, joint_projection)
        self.norm2 = nn.LayerNorm(size)
        self.mlp = Mlp(size, mlp_ratio * size)

    def forward(self, tokens: Tensor, attended: Tensor | None) -> Tensor:
        tokens = tokens + self.attn(self.norm1(tokens), attended)
        return tokens + self.mlp(self.norm2(tokens))


def encode(blocks: Iterable[nn.Module], tokens: Tensor, kept: Tensor) -> Tensor:
    """Tokens after all blocks. What a token of ``kept`` False becomes means nothing.

    Args:
        tokens: (samples, tokens, size)
        kept: (samples, tokens), False where masked.
    """
    attended = None
    if not bool(kept.all()):
        # A sample without any token would divide by zero; whoever asks for it gets zeros anyway.
        attended = (kept | ~kept.any(dim=1, keepdim=True))[:, None, None, :]
    for block in blocks:
        tokens = block(tokens, attended)
    return tokens


def used_positions(kept: Tensor) -> Tensor:
    """Indices of the positions that at least one sample keeps; the first where none does."""
    used = kept.any(dim=0)
    if not bool(used.any()):
        used[0] = True
    return used.nonzero()[:, 0]


def masked_mean(tokens: Tensor, kept: Tensor) -> Tensor:
    """Mean over the tokens that are kept; zeros where none is.

    Args:
        tokens: (…, tokens, size)
        kept: (…, tokens)
    """
    weight = kept[..., None].to(tokens.dtype)
    return (tokens * weight).sum(dim=-2) / weight.sum(dim=-2).clamp(min=1)


def unit_vectors(location: Tensor) -> Tensor:
    """(samples, 2) latitude and longitude in degrees -> (samples, 3) on the unit sphere."""
    latitude, longitude = location.deg2rad().unbind(dim=-1)
    around = latitude.cos()
    return torch.stack([around * longitude.cos(), around * longitude.sin(), latitude.sin()], dim=-1)


def month_table(size: int) -> Tensor:
    """(12, size): each month's place on the circle of the year, sine half and cosine half."""
    angle = torch.arange(12, dtype=torch.float64)[:, None] * (2 * torch.pi / 12)
    half = angle.expand(12, size // 2)
    return torch.cat([half.sin(), half.cos()], dim=1).float()


def initialise(network: nn.Module) -> None:
    """Random weights as vision transformers are usually begun with."""
    for part in network.modules():
        if isinstance(part, nn.Linear):
            nn.init.xavier_uniform_(part.weight)
            nn.init.zeros_(part.bias)

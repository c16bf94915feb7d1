"""Presto and Galileo as networks to be tuned: their own encoder, and a linear head.

The encoders of :mod:`furrow.engine.backbones.networks` leave out positions that a whole batch
lacks, which a traced graph cannot. Here tokens are made of the groups that the data have at all,
masked ones are kept out of the attention, and the result is the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn

from furrow.engine.backbones import backbone_facts, load_backbone
from furrow.engine.backbones.contract import InputContract
from furrow.engine.backbones.networks.galileo import GalileoEncoder
from furrow.engine.backbones.networks.transformer import masked_mean
from furrow.engine.training.torch_loop.network import NetworkParts


class TunedPresto(nn.Module):
    def __init__(
        self, encoder: Any, contract: InputContract, groups: Sequence[str], classes: int
    ) -> None:
        super().__init__()
        self.encoder = encoder
        self.head = nn.Linear(encoder.norm.normalized_shape[0], classes)
        self._groups = _numbered(contract, groups)

    def parts(self) -> NetworkParts:
        encoder = self.encoder
        return NetworkParts(
            encoder=(encoder.eo_patch_embed, *encoder.blocks, encoder.norm), head=(self.head,)
        )

    def constants(self) -> list[nn.Parameter]:
        return [self.encoder.month_embed.weight]

    def forward(self, values: Tensor, missing: Tensor, months: Tensor) -> Tensor:
        """(samples, classes); inputs as the backbone's own."""
        encoder, steps = self.encoder, values.shape[1]
        values = values.masked_fill(missing, 0)
        month = encoder.month_embed(months)
        position = encoder.pos_embed[:, :steps].expand(month.shape[0], -1, -1)
        tokens, kept = [], []
        for number, group, channels in self._groups:
            own = encoder.channel_embed.weight[number].expand(month.shape[0], month.shape[1], -1)
            last = steps
            where = torch.cat([month, own, position], dim=-1)
            if group == "SRTM":  # terrain is one token, of no time
                last = 1
                where = torch.cat(
                    [torch.zeros_like(month), own, torch.zeros_like(position)], dim=-1
                )
            tokens.append(
                encoder.eo_patch_embed[group](values[:, :last, channels]) + where[:, :last]
            )
            kept.append(~missing[:, :last, channels].any(dim=-1))
        all_tokens, all_kept = torch.cat(tokens, dim=1), torch.cat(kept, dim=1)
        encoded = _attended(encoder.blocks, all_tokens, all_kept)
        return self.head(encoder.norm(masked_mean(encoded, all_kept)))


class TunedGalileo(nn.Module):
    """Single pixels; the projections of patches have become those of one pixel."""

    def __init__(
        self, encoder: Any, contract: InputContract, groups: Sequence[str], classes: int
    ) -> None:
        super().__init__()
        self.encoder = encoder
        self.head = nn.Linear(encoder.norm.normalized_shape[0], classes)
        self._groups = _numbered(contract, groups)
        self.projections = nn.ModuleDict(
            {group: _pixel_projection(encoder, group, len(c)) for _, group, c in self._groups}
        )
        # What the pixel's own token does not need: patches, and the inputs that are never given.
        for unused in ("space_time_embed", "space_embed", "time_embed", "static_embed"):
            delattr(encoder, unused)
        for unused in ("sp_channel_embed", "t_channel_embed", "st_channel_embed"):
            delattr(encoder, unused)

    def parts(self) -> NetworkParts:
        encoder = self.encoder
        return NetworkParts(
            encoder=(self.projections, *encoder.blocks, encoder.norm), head=(self.head,)
        )

    def constants(self) -> list[nn.Parameter]:
        return [self.encoder.month_embed.weight]

    def forward(self, values: Tensor, missing: Tensor, months: Tensor) -> Tensor:
        """(samples, classes); inputs as the backbone's own, of single pixels."""
        encoder, steps = self.encoder, values.shape[1]
        values = values.masked_fill(missing, 0)
        month = encoder.month_embed(months)
        position = encoder.pos_embed[None, :steps].expand_as(month)
        # A pixel by itself stands in the corner of its image: sine 0, cosine 1, twice.
        quarter = month.shape[-1] // 4
        sine, cosine = torch.zeros_like(month[..., :quarter]), torch.ones_like(month[..., :quarter])
        place = torch.cat([sine, cosine, sine, cosine], dim=-1)
        tokens, kept = [], []
        for number, group, channels in self._groups:
            own = encoder.s_t_channel_embed[number].expand_as(month)
            where = torch.cat([own, position, month, place], dim=-1)
            tokens.append(self.projections[group](values[..., channels]) + where)
            kept.append(~missing[..., channels].any(dim=-1))
        all_tokens, all_kept = torch.cat(tokens, dim=1), torch.cat(kept, dim=1)
        encoded = encoder.norm(_attended(encoder.blocks, all_tokens, all_kept))
        return self.head(masked_mean(encoded, all_kept))


def tuned_backbone(name: str, sensors: Sequence[str], classes: int, pretrained: bool) -> nn.Module:
    """A backbone with a head for so many classes; groups of other sensors are left out.

    Raises:
        BackboneUnknown, WeightsMissing, WeightsRefused
    """
    contract = backbone_facts(name).contract
    encoder = load_backbone(name, pretrained).network
    # Orbits apart come as one "s1" (embeddings/matched.py).
    there = {"s1" if sensor.startswith("s1") else sensor for sensor in sensors}
    groups = [
        group
        for group in contract.groups
        if {contract.bands[i].sensor for i in contract.group_channels(group)} <= there
    ]
    kind = TunedGalileo if isinstance(encoder, GalileoEncoder) else TunedPresto
    return kind(encoder, contract, groups, classes)


def _numbered(contract: InputContract, groups: Sequence[str]) -> list[tuple[int, str, list[int]]]:
    """(number among all groups, name, channels)"""
    return [
        (number, group, list(contract.group_channels(group)))
        for number, group in enumerate(contract.groups)
        if group in groups
    ]


def _pixel_projection(encoder: Any, group: str, channels: int) -> nn.Linear:
    """A patch projection is linear: what it makes of one pixel tells its matrix."""
    with torch.no_grad():
        patches = torch.cat([torch.zeros(1, channels), torch.eye(channels)])[:, :, None, None]
        found = encoder.space_time_embed[group](patches)
        linear = nn.Linear(channels, found.shape[1])
        linear.bias.copy_(found[0])
        linear.weight.copy_((found[1:] - found[0]).T)
    return linear


def _attended(blocks: Any, tokens: Tensor, kept: Tensor) -> Tensor:
    # A sample without any token would divide by zero; whoever asks for it gets zeros anyway.
    attended = (kept | ~kept.any(dim=1, keepdim=True))[:, None, None, :]
    for block in blocks:
        tokens = block(tokens, attended)
    return tokens

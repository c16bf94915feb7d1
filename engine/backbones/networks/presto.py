"""Presto's encoder (Tseng et al. 2023, arXiv:2304.14065), written anew for mixed gaps.

A token is one group of bands in one month, terrain is one token for the whole series, the location
one more. Names of parameters are those of the published files, so that these load as they are.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from furrow.engine.backbones.contract import InputContract
from furrow.engine.backbones.networks.transformer import (
    Block,
    encode,
    initialise,
    masked_mean,
    month_table,
    unit_vectors,
    used_positions,
)

SIZE, HEADS, DEPTH, MLP_RATIO = 128, 8, 2, 4
MONTH_SIZE, GROUP_SIZE, POSITION_SIZE = 32, 32, 64
"""The three parts of what tells tokens apart, in their order."""
LAND_COVER_CLASSES = 10
"""Dynamic World, which the encoder could take as well; Furrow never has it."""
TIMELESS = "SRTM"


class PrestoEncoder(nn.Module):
    def __init__(self, contract: InputContract) -> None:
        super().__init__()
        self._channels = {group: contract.group_channels(group) for group in contract.groups}
        self.eo_patch_embed = nn.ModuleDict(
            {group: nn.Linear(len(channels), SIZE) for group, channels in self._channels.items()}
        )
        self.dw_embed = nn.Embedding(LAND_COVER_CLASSES, SIZE)
        self.latlon_embed = nn.Linear(3, SIZE)
        self.blocks = nn.ModuleList(
            Block(SIZE, HEADS, MLP_RATIO, joint_projection=True) for _ in range(DEPTH)
        )
        self.norm = nn.LayerNorm(SIZE)
        self.register_buffer("pos_embed", _position_table(contract.max_steps)[None])
        self.month_embed = nn.Embedding.from_pretrained(month_table(MONTH_SIZE), freeze=True)
        # The last one is land cover's.
        self.channel_embed = nn.Embedding(len(self._channels) + 1, GROUP_SIZE)
        initialise(self)

    def forward(
        self, values: Tensor, missing: Tensor, months: Tensor, location: Tensor | None = None
    ) -> Tensor:
        """(samples, 128); zeros for a sample without any token.

        Args:
            values: (samples, steps, 17), scaled as the contract says.
            missing: the same shape, True where missing.
            months: (samples, steps), 0 is January.
            location: (samples, 2) latitude and longitude in degrees; None: without this token.
        """
        tokens, kept = self._tokens(values, missing, months)
        if location is not None:
            place = self.latlon_embed(unit_vectors(location))[:, None]
            tokens = torch.cat([place, tokens], dim=1)
            kept = torch.cat([torch.ones_like(kept[:, :1]), kept], dim=1)
        used = used_positions(kept)
        tokens, kept = tokens[:, used], kept[:, used]
        tokens = encode(self.blocks, tokens, kept)
        return self.norm(masked_mean(tokens, kept)) * kept.any(dim=1, keepdim=True)

    def _tokens(self, values: Tensor, missing: Tensor, months: Tensor) -> tuple[Tensor, Tensor]:
        """All tokens, and which of them are kept."""
        samples, steps, _ = values.shape
        # A masked value changes nothing, whatever it is.
        values = values.masked_fill(missing, 0)
        month = self.month_embed(months)
        position = self.pos_embed[:, :steps].expand(samples, -1, -1)
        all_tokens, all_kept = [], []
        for index, (group, channels) in enumerate(self._channels.items()):
            mine = self.channel_embed.weight[index].expand(samples, steps, -1)
            where = torch.cat([month, mine, position], dim=-1)
            last = steps
            if group == TIMELESS:
                nowhere = torch.zeros_like
                where = torch.cat([nowhere(month), mine, nowhere(position)], dim=-1)
                last = 1
            token = self.eo_patch_embed[group](values[:, :last, channels]) + where[:, :last]
            all_tokens.append(token)
            all_kept.append(~missing[:, :last, channels].any(dim=-1))
        return torch.cat(all_tokens, dim=1), torch.cat(all_kept, dim=1)


def _position_table(steps: int) -> Tensor:
    """(steps, 64): sines and cosines by turns, of ever longer waves."""
    column = torch.arange(POSITION_SIZE, dtype=torch.float64)
    wave = 1000 ** (2 * (column // 2) / POSITION_SIZE)
    angle = torch.arange(steps, dtype=torch.float64)[:, None] / wave
    return torch.where(column % 2 == 0, angle.sin(), angle.cos()).float()

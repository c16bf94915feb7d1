"""Galileo's encoder (Tseng et al. 2025, arXiv:2502.09356) for series of space-time bands.

A token is one group of bands in one month and one square patch. Of the further inputs that Galileo
can take (space, time, static) only the location is built in; the others are always masked, but
their parameters are kept, so that the published file loads as it is.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

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

SIZE, HEADS, DEPTH, MLP_RATIO = 128, 8, 4, 4
PART = SIZE // 4
"""Group, step, month and place each have a quarter of what tells tokens apart, in this order."""
LARGEST_PATCH_PX = 8
PIXEL_M, TOKEN_M = 10.0, 10.0
"""Furrow's pixels; and the size for which a step in space counts 1."""
SPACE_GROUPS = {"SRTM": 2, "DW": 9, "WC": 5}
TIME_GROUPS = {"ERA5": 2, "TC": 3, "VIIRS": 1}
STATIC_GROUPS = {"LS": 1, "location": 3, "DW_static": 9, "WC_static": 5}


class PatchProjection(nn.Module):
    """A linear map of square patches, published for 8×8 pixels and resized to smaller ones."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.proj = nn.Conv2d(channels, SIZE, LARGEST_PATCH_PX, LARGEST_PATCH_PX)

    def forward(self, patches: Tensor) -> Tensor:
        """(…, channels, patch, patch) -> (…, 128)"""
        weight = self.proj.weight.flatten(2)
        if patches.shape[-1] != LARGEST_PATCH_PX:
            weight = weight @ _resizing(patches.shape[-1]).to(weight).T
        return functional.linear(patches.flatten(-3), weight.flatten(1), self.proj.bias)


class GalileoEncoder(nn.Module):
    def __init__(self, contract: InputContract) -> None:
        super().__init__()
        self._channels = {group: contract.group_channels(group) for group in contract.groups}
        self.space_time_embed = nn.ModuleDict(
            {group: PatchProjection(len(channels)) for group, channels in self._channels.items()}
        )
        self.space_embed = nn.ModuleDict(
            {group: PatchProjection(channels) for group, channels in SPACE_GROUPS.items()}
        )
        self.time_embed = _linear_maps(TIME_GROUPS)
        self.static_embed = _linear_maps(STATIC_GROUPS)
        self.blocks = nn.ModuleList(
            Block(SIZE, HEADS, MLP_RATIO, joint_projection=False) for _ in range(DEPTH)
        )
        self.norm = nn.LayerNorm(SIZE)
        self.register_buffer("pos_embed", _sines(torch.arange(contract.max_steps).float(), PART))
        self.month_embed = nn.Embedding.from_pretrained(month_table(PART), freeze=True)
        self.s_t_channel_embed = nn.Parameter(torch.zeros(len(self._channels), PART))
        self.sp_channel_embed = nn.Parameter(torch.zeros(len(SPACE_GROUPS), PART))
        self.t_channel_embed = nn.Parameter(torch.zeros(len(TIME_GROUPS), PART))
        self.st_channel_embed = nn.Parameter(torch.zeros(len(STATIC_GROUPS), PART))
        initialise(self)

    def forward(
        self,
        values: Tensor,
        missing: Tensor,
        months: Tensor,
        location: Tensor | None = None,
        patch_px: int = 1,
    ) -> tuple[Tensor, Tensor]:
        """Embeddings of samples (samples, 128) and of their patches (samples, patches, 128).

        Zeros where there is no token. Patches go row by row.

        Args:
            values: (samples, height, width, steps, 13), scaled as the contract says.
            missing: the same shape, True where missing.
            months: (samples, steps), 0 is January.
            location: (samples, 2) latitude and longitude in degrees; None: without this token.
            patch_px: side of a patch, a divisor of height and width.
        """
        tokens, kept = self._tokens(values, missing, months, patch_px)
        patches, by_patch = tokens.shape[1:3]
        tokens, kept = tokens.flatten(1, 2), kept.flatten(1, 2)
        if location is not None:
            place = self._place(location)
            tokens = torch.cat([tokens, place[:, None]], dim=1)
            kept = torch.cat([kept, torch.ones_like(kept[:, :1])], dim=1)
        used = used_positions(kept)
        encoded = self.norm(encode(self.blocks, tokens[:, used], kept[:, used]))

        # Back to where they were, so that each patch has its own.
        everywhere = torch.zeros_like(tokens).index_copy(1, used, encoded)
        own = everywhere[:, : patches * by_patch].unflatten(1, (patches, by_patch))
        own_kept = kept[:, : patches * by_patch].unflatten(1, (patches, by_patch))
        if location is not None:  # which is every patch's
            own = torch.cat([own, everywhere[:, None, -1:].expand(-1, patches, -1, -1)], dim=2)
            own_kept = torch.cat([own_kept, torch.ones_like(own_kept[..., :1])], dim=2)
        return masked_mean(everywhere, kept), masked_mean(own, own_kept)

    def _tokens(
        self, values: Tensor, missing: Tensor, months: Tensor, patch_px: int
    ) -> tuple[Tensor, Tensor]:
        """(samples, patches, steps × groups, size), and which of them are kept."""
        samples, height, width, steps, _ = values.shape
        # A masked value changes nothing, whatever it is.
        patched = _patches(values.masked_fill(missing, 0), patch_px)
        gaps = _patches(missing, patch_px)
        all_tokens, all_kept = [], []
        for group, channels in self._channels.items():
            all_tokens.append(self.space_time_embed[group](patched[..., channels, :, :]))
            # One hidden pixel hides the patch: zeros among its pixels would be taken for dark.
            all_kept.append(~gaps[..., channels, :, :].flatten(-3).any(dim=-1))
        tokens = torch.stack(all_tokens, dim=3)
        groups = len(self._channels)
        shape = (samples, tokens.shape[1], steps, groups, PART)
        token_step = PIXEL_M * patch_px / TOKEN_M
        place = _grid_sines(height // patch_px, width // patch_px, token_step).to(tokens)
        where = torch.cat(
            [
                self.s_t_channel_embed.expand(shape),
                self.pos_embed[:steps, None].expand(shape),
                self.month_embed(months)[:, None, :, None].expand(shape),
                place[:, None, None].expand(shape),
            ],
            dim=-1,
        )
        return (tokens + where).flatten(2, 3), torch.stack(all_kept, dim=3).flatten(2, 3)

    def _place(self, location: Tensor) -> Tensor:
        token = self.static_embed["location"](unit_vectors(location))
        channel = self.st_channel_embed[list(STATIC_GROUPS).index("location")]
        return token + torch.cat([channel, channel.new_zeros(SIZE - PART)])


def _patches(pixels: Tensor, patch_px: int) -> Tensor:
    """(samples, height, width, steps, channels) -> (samples, patches, steps, channels, p, p)"""
    cut = pixels.unflatten(2, (-1, patch_px)).unflatten(1, (-1, patch_px))
    # samples, rows, p, columns, p, steps, channels
    return cut.permute(0, 1, 3, 5, 6, 2, 4).flatten(1, 2)


def _resizing(patch_px: int) -> Tensor:
    """(patch², 64): makes a projection of 8×8 pixels one of smaller patches.

    It is the pseudo-inverse of the resizing of images, so that a patch and its enlargement have
    nearly the same token (FlexiViT, Beyer et al. 2023).
    """
    pixels = LARGEST_PATCH_PX**2
    each_alone = torch.eye(pixels).reshape(pixels, 1, LARGEST_PATCH_PX, LARGEST_PATCH_PX)
    resized = functional.interpolate(
        each_alone, size=(patch_px, patch_px), mode="bicubic", antialias=True
    )
    return torch.linalg.pinv(resized.flatten(1))


def _sines(position: Tensor, size: int) -> Tensor:
    """(positions, size): sine half and cosine half, of ever longer waves."""
    half = size // 2
    # Published weights were trained with this exponent: a quarter of the usual one.
    wave = 10000 ** (torch.arange(half) / size / 2)
    angle = position[:, None] / wave
    return torch.cat([angle.sin(), angle.cos()], dim=1)


def _grid_sines(rows: int, columns: int, token_step: float) -> Tensor:
    """(patches, size / 4), row by row: where the patch is along the row, then along the column."""
    across = _sines(torch.arange(columns) * token_step, PART // 2)
    down = _sines(torch.arange(rows) * token_step, PART // 2)
    shape = (rows, columns, PART // 2)
    both = [across[None].expand(shape), down[:, None].expand(shape)]
    return torch.cat(both, dim=-1).flatten(0, 1)


def _linear_maps(groups: dict[str, int]) -> nn.ModuleDict:
    return nn.ModuleDict({group: nn.Linear(channels, SIZE) for group, channels in groups.items()})

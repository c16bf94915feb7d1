"""Pixels a second of the frozen encoders, against a plain pass of the same weights.

    python benchmarks/embedding_throughput.py [--samples 3000] [--rounds 5] [--shared ../shared]

Needs torch, the weights and the tables of the shared data. All ways take turns, several rounds, and
the best round counts: so what else the machine does hits all alike.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pandas as pd
from _write import REPOSITORY, write_section
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from furrow.engine.backbones import backbone_facts, load_backbone
from furrow.engine.backbones.matching import MatchedInput, MissingBands
from furrow.engine.backbones.weights import WEIGHTS_VARIABLE
from furrow.engine.embeddings import match_samples, published_encoder
from furrow.engine.embeddings.extraction import eight_bit_encoder
from furrow.engine.features.samples import SensorSamples, SeriesSamples

BATCH = 256
LABELLED = 0.3
"""Share of the samples that the head learns from."""
S2 = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
FULL, TRIMMED, FAST, ROUGH = "all tokens", "used tokens", "Furrow", "Furrow, eight-bit"
WAYS = (FULL, TRIMMED, FAST, ROUGH)
COMPLETE, OPTICAL = "S1 and S2, complete", "S2 with gaps"
Way = Callable[[], np.ndarray]


@dataclass(frozen=True)
class Data:
    name: str
    samples: SeriesSamples
    labels: np.ndarray


@dataclass(frozen=True)
class Measured:
    tokens: float
    seconds: dict[str, float]
    cpu_seconds: dict[str, float]
    equal: dict[str, float]
    """Share of the labels of a head that are those of the full pass."""
    peak_mb: dict[str, float]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    default = os.environ.get("FURROW_SHARED", str(REPOSITORY.parent / "shared"))
    parser.add_argument("--shared", type=Path, default=Path(default))
    parser.add_argument("--samples", type=int, default=3000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", nargs=3, metavar=("BACKBONE", "DATA", "WAY"))
    options = parser.parse_args()
    os.environ.setdefault(WEIGHTS_VARIABLE, str(options.shared / "weights"))
    tables = options.shared / "data" / "tables"
    if options.only:
        backbone, name, way = options.only
        data = SETS[name](tables, options.samples)
        run = ways(backbone, matched_of(backbone, data))[way]
        print(json.dumps(peak_of(run)))
        return
    found = {}
    for backbone in ("presto", "galileo-nano"):
        for read in SETS.values():
            data = read(tables, options.samples)
            found[backbone, data.name] = measure(backbone, data, options.rounds)
            print(words(found, options.samples), flush=True)
    if not os.environ.get("DRY"):
        write_section("embedding-throughput", words(found, options.samples))


# --- data ----------------------------------------------------------------------------------------


def complete(tables: Path, wanted: int) -> Data:
    """Twelve months of both sensors without a gap; each sample repeated with noise."""
    table = pd.read_parquet(tables / "flanders_2018_lpis500_s1s2_monthly_wide.parquet")

    def values(prefix: str, band: str) -> np.ndarray:
        steps = [
            next(column for column in table if column.startswith(f"{prefix}-{band}-ts{step}-"))
            for step in range(12)
        ]
        numbers = table[steps].to_numpy(np.float32)
        return np.where((numbers == 65535) | (numbers <= 0), np.nan, numbers)

    s2 = np.stack([values("OPTICAL", band) for band in S2], axis=-1) / 10_000
    s1 = 20 * np.log10(np.stack([values("SAR", band) for band in ("VV", "VH")], axis=-1)) - 83
    whole = np.isfinite(s2).all(axis=(1, 2)) & np.isfinite(s1).all(axis=(1, 2))
    labels = table["CT"].astype(str).to_numpy()
    names, count = np.unique(labels[whole], return_counts=True)
    chosen = np.flatnonzero(whole & np.isin(labels, names[count >= 8]))
    generator = np.random.default_rng(0)
    repeated = np.resize(chosen, wanted)
    s2 = s2[repeated] + generator.normal(0, 0.005, (wanted, 12, len(S2)))
    s1 = s1[repeated] + generator.normal(0, 0.5, (wanted, 12, 2))
    first = pd.to_datetime(table["start_date"]).to_numpy("datetime64[M]")[repeated]
    days = (first[:, None] + np.arange(12)).astype("datetime64[D]") + np.timedelta64(14, "D")
    sensors = (
        SensorSamples("s2", S2, s2.astype(np.float32)),
        SensorSamples("s1", ("VV", "VH"), s1.astype(np.float32), "sigma0-ellipsoid"),
    )
    return Data(COMPLETE, SeriesSamples(sensors, days, "month"), labels[repeated])


def optical(tables: Path, wanted: int) -> Data:
    """Sentinel-2 of Arkansas, where clouds have left gaps; no radar."""
    table = pd.read_parquet(tables / "us_ar_ca_2021_s2_10day_cdl.parquet")
    table = table[(table["state"] == "arkansas") & table["cdl_code"].isin([1, 2, 3, 5])]
    table = table.sample(min(wanted, len(table)), random_state=0)
    values = np.stack(
        [table[[f"{b}_t{t:02d}" for t in range(1, 37)]].to_numpy(np.float32) for b in S2], axis=-1
    )
    values = np.where(values == 0, np.nan, values / 10_000).astype(np.float32)
    tens = [f"2021-{month:02d}-{day:02d}" for month in range(1, 13) for day in (5, 15, 25)]
    days = np.broadcast_to(np.array(tens, "datetime64[D]"), (len(table), 36))
    samples = SeriesSamples((SensorSamples("s2", S2, values),), days, "10d")
    return Data(OPTICAL, samples, table["cdl_code"].to_numpy())


SETS = {COMPLETE: complete, OPTICAL: optical}


def matched_of(backbone: str, data: Data) -> MatchedInput:
    return match_samples(backbone_facts(backbone).contract, data.samples, MissingBands.MASK)


# --- ways ----------------------------------------------------------------------------------------


def ways(name: str, matched: MatchedInput) -> dict[str, Way]:
    backbone = load_backbone(name)
    steps = matched.values.shape[1]
    fast = published_encoder(name, steps, backbone)
    rough: list = []

    def eight_bit() -> np.ndarray:
        if not rough:
            rough.append(eight_bit_encoder(name, steps, matched, backbone))
        return rough[0].embed(matched)

    return {
        FULL: lambda: full_pass(name, backbone.network.eval(), matched),
        TRIMMED: lambda: backbone.embed(matched, BATCH),
        FAST: lambda: fast.embed(matched),
        ROUGH: eight_bit,
    }


def full_pass(name: str, network, matched: MatchedInput) -> np.ndarray:
    """Every token of the published encoder; missing ones are kept out of attention and mean."""
    import torch
    from torch.nn import functional

    found = []
    for first in range(0, len(matched.values), BATCH):
        batch = slice(first, first + BATCH)
        values, missing, months = (
            torch.from_numpy(np.ascontiguousarray(one[batch]))
            for one in (matched.values, matched.missing, matched.months)
        )
        with torch.inference_mode():
            if name.startswith("presto"):
                tokens, kept = network._tokens(values, missing, months)
                # Land cover, a token a month, which Furrow's own network leaves out.
                tokens = functional.pad(tokens, (0, 0, 0, values.shape[1]))
                kept = functional.pad(kept, (0, values.shape[1]), value=False)
            else:
                values, missing = values[:, None, None], missing[:, None, None]
                tokens, kept = (one[:, 0] for one in network._tokens(values, missing, months, 1))
            attended = None if bool(kept.all()) else kept[:, None, None]
            for block in network.blocks:
                tokens = block(tokens, attended)
            weight = kept[..., None].float()
            if name.startswith("presto"):
                mean = (tokens * weight).sum(dim=1) / weight.sum(dim=1)
                found.append(network.norm(mean).numpy())
            else:
                found.append(((network.norm(tokens) * weight).sum(1) / weight.sum(1)).numpy())
    return np.concatenate(found)


def measure(name: str, data: Data, rounds: int) -> Measured:
    matched = matched_of(name, data)
    matched = replace(matched, usable=np.ones(len(matched.values), bool))
    each = ways(name, matched)
    embedding = {way: run() for way, run in each.items()}  # warms up, too
    seconds = {way: np.inf for way in each}
    cpu = {way: np.inf for way in each}
    for _ in range(rounds):
        for way, run in each.items():
            started, busy = time.perf_counter(), time.process_time()
            run()
            cpu[way] = min(cpu[way], time.process_time() - busy)
            seconds[way] = min(seconds[way], time.perf_counter() - started)
    generator = np.random.default_rng(0)
    learn = generator.random(len(data.labels)) < LABELLED
    head = make_pipeline(StandardScaler(), LogisticRegression(max_iter=2000))
    head.fit(embedding[FULL][learn], data.labels[learn])
    labels = {way: head.predict(own[~learn]) for way, own in embedding.items()}
    contract = backbone_facts(name).contract
    kept = [
        ~matched.missing[..., list(contract.group_channels(group))].any(axis=-1)
        for group in contract.groups
    ]
    return Measured(
        tokens=float(np.sum(kept) / len(matched.values)),
        seconds=seconds,
        cpu_seconds=cpu,
        equal={way: float(np.mean(own == labels[FULL])) for way, own in labels.items()},
        peak_mb={way: peak_mb(name, data.name, way) for way in WAYS},
    )


def peak_of(run: Way) -> float:
    """Megabytes that a run takes at its highest, beyond what the process holds already (Linux)."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # forgets the highest so far
    before = _status_mb("VmRSS")
    run()
    return _status_mb("VmHWM") - before


def _status_mb(field: str) -> float:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(field))


def peak_mb(backbone: str, data: str, way: str) -> float:
    """Measured in a process that does this only, with two batches."""
    arguments = [*sys.argv, "--samples", str(2 * BATCH), "--only", backbone, data, way]
    done = subprocess.run([sys.executable, *arguments], capture_output=True, text=True, check=True)
    return float(json.loads(done.stdout.splitlines()[-1]))


# --- words ---------------------------------------------------------------------------------------


def words(found: dict[tuple[str, str], Measured], samples: int) -> str:
    lines = [
        "## Frozen features: pixels a second",
        "",
        f"{samples:,} single pixels of twelve months; float32 unless said; all cores; the best of "
        "several rounds in turns. *All tokens* is the plain pass: torch, batches of 256, every "
        "token of the published encoder, the missing ones masked. *Used tokens* is plain, too, but "
        "throws away those that no pixel of the batch has, as the authors' own evaluation does. "
        "*Furrow* is the encoder that training and mapping use (ONNX Runtime). *Times as fast*: "
        "against *all tokens*, in brackets against *used tokens*, by the processor time that a "
        "pixel takes (other programs ran beside) and, after the stroke, by the clock. *Equal "
        "labels*: of a logistic regression on the features of the plain pass, given the features "
        "of each way. *Memory*: of two batches, beyond what the process holds before; with "
        "the calibration of the eight-bit numbers, on 192 of the samples. "
        "Float32 does without fast-matrix units; the eight-bit products use them "
        "(VNNI, AMX) where the processor has any: ONNX Runtime has no switch to leave them out. "
        f"This processor has {units()}.",
        "",
        "| encoder, data | tokens seen | way | pixels a second | times as fast | pixels a CPU "
        "second | equal labels | memory for it |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for (backbone, data), one in found.items():
        for way in WAYS:
            rate, cpu = samples / one.seconds[way], samples / one.cpu_seconds[way]
            full, trimmed = one.cpu_seconds[FULL], one.cpu_seconds[TRIMMED]
            ratio, other = full / one.cpu_seconds[way], trimmed / one.cpu_seconds[way]
            clock, clocked = (
                each / one.seconds[way] for each in (one.seconds[FULL], one.seconds[TRIMMED])
            )
            lines.append(
                f"| {backbone}, {data} | {one.tokens:.0f} | {way} | {rate:,.0f} | {ratio:.1f} "
                f"({other:.1f}) / {clock:.1f} ({clocked:.1f}) | {cpu:,.0f} | "
                f"{one.equal[way]:.1%} | {one.peak_mb[way]:,.0f} MB |"
            )
    return "\n".join(lines)


def units() -> str:
    """Fast-matrix units of this processor, as Linux tells."""
    flags = Path("/proc/cpuinfo")
    known = set(flags.read_text(encoding="utf-8").split()) if flags.exists() else set()
    names = {
        "avx512_vnni": "VNNI",
        "avx_vnni": "VNNI (256 bits)",
        "avx512_bf16": "AVX-512 bfloat16",
    }
    names |= {"amx_int8": "AMX"}
    return ", ".join(word for flag, word in names.items() if flag in known) or "none"


if __name__ == "__main__":
    main()

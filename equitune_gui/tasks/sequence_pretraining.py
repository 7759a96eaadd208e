"""How the bundled networks of SCAN came about: trained on each split's own training commands.

    python -m equitune_gui.tasks.sequence_pretraining --out resources/models

trains RNN, GRU and LSTM on every split, on one thread with a fixed seed, and writes
`scan-<split>-<network>.safetensors` with its card, `.md`, for each. `--split` and `--model` choose.
"""

from __future__ import annotations

import argparse
import math
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from torch import nn

from equitune_gui.data.scan import SPLITS
from equitune_gui.data.sequences import SequenceData, encoded, load_sequences
from equitune_gui.models.sequence_catalogue import PRETRAINED_FOR, SEQUENCE_MODELS
from equitune_gui.models.sequence_models import Network, build_sequence_model
from equitune_gui.models.sequence_weights import bundled_name, save_sequence_weights
from equitune_gui.symmetry.action import PermuteTokens
from equitune_gui.symmetry.group import cyclic
from equitune_gui.tasks.compositional import EquiSeq2Seq
from equitune_gui.tasks.sequence_training import (
    bucketed,
    coin,
    exact_matches,
    part,
    sequence_loss,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from torch import Tensor

    from equitune_gui.data.sequences import Encoded

SEED = 0
BATCH = 32
EXAMPLES = {"rnn": 300_000, "gru": 300_000, "lstm": 200_000}  # what ≥ 99 % of validation takes
LEARNING_RATE = 1e-3  # the peak of a cosine with a warm-up
WARM_UP = 0.05  # of all updates
WEIGHT_DECAY = 1e-4
CLIP = 5.0  # the gradient's greatest norm
TEACHER_FORCING = 0.5


@dataclass(frozen=True)
class Pretraining:
    """What came of the pretraining of one network; accuracies are shares of exact answers, 0…1."""

    data: SequenceData
    model: str
    examples: int
    updates: int
    seed: int
    seconds: float  # of the updates alone
    parameters: int
    validation: float
    test: float


def plain(model: Network, data: SequenceData) -> EquiSeq2Seq:
    """The network without a group (C1), as it is trained and decoded here."""
    acts = (
        PermuteTokens(cyclic(1), (tuple(range(len(words))),))
        for words in (data.source, data.target)
    )
    return EquiSeq2Seq(model, *acts)


def learning_rate(step: int, steps: int) -> float:
    """The share of LEARNING_RATE at a step: up over the first 5 %, then down along a cosine."""
    warm = max(1, int(WARM_UP * steps))
    if step < warm:
        return (step + 1) / warm
    return 0.5 * (1 + math.cos(math.pi * (step - warm) / max(1, steps - warm)))


def batches(lengths: Tensor, count: int, generator: torch.Generator) -> Iterator[Tensor]:
    """`count` batches of places, epoch after epoch."""
    while count > 0:
        epoch = bucketed(lengths, BATCH, generator)[:count]
        yield from epoch
        count -= len(epoch)


def pretrain(model: EquiSeq2Seq, train: Encoded, *, examples: int, seed: int) -> int:
    """Train the network in place; return the number of updates."""
    model.train()
    steps = math.ceil(examples / BATCH)
    generator = torch.Generator().manual_seed(seed)
    optimiser = torch.optim.AdamW(
        model.parameters(), lr=LEARNING_RATE, weight_decay=WEIGHT_DECAY, fused=True
    )
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: learning_rate(s, steps))
    places = batches(train.target_lengths, steps, generator)
    for step, chosen in enumerate(places, start=1):
        batch = part(train, chosen)
        teacher = coin(len(chosen), TEACHER_FORCING, generator)
        log_probs = model(batch.source, batch.source_lengths, batch.target, teacher)
        loss = sequence_loss(log_probs, batch.target, batch.target_lengths)
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), CLIP)
        optimiser.step()
        schedule.step()
        if step % 500 == 0:
            print(f"step {step}/{steps}  loss {loss.item():.4f}", flush=True)  # noqa: T201
    return steps


def make(
    split: str,
    name: str,
    out: Path,
    *,
    examples: int | None = None,
    seed: int = SEED,
    limit: int | None = None,
) -> Pretraining:
    """Train, test, and write the weights and the card into `out`.

    The accuracies are those of the file as it is written, in half precision. `limit` is the most
    commands to train on; the others shrink in proportion.
    """
    data = load_sequences(split, seed=seed, limit=limit)
    train = encoded(data.train, data)
    torch.manual_seed(seed)
    network = build_sequence_model(name, len(data.source), len(data.target))
    model = plain(network, data)
    start = time.perf_counter()
    updates = pretrain(model, train, examples=examples or EXAMPLES[name], seed=seed)
    seconds = time.perf_counter() - start
    network.half().float()  # as the file keeps it
    validation, test = (
        exact_matches(model, encoded(pairs, data)).double().mean().item()
        for pairs in (data.validation, data.test)
    )
    result = Pretraining(
        data=data,
        model=name,
        examples=updates * BATCH,
        updates=updates,
        seed=seed,
        seconds=seconds,
        parameters=sum(p.numel() for p in network.parameters()),
        validation=validation,
        test=test,
    )
    path = out / bundled_name(split, name)
    save_sequence_weights(
        network,
        path,
        words=(data.source.words, data.target.words),
        metadata={"data": split, "model": name, "seed": str(seed)},
    )
    path.with_suffix(".md").write_text(card(result), "utf-8")
    return result


def card(result: Pretraining) -> str:
    """What the weights are, where they come from, what they can do, as Markdown."""
    data, spec = result.data, SEQUENCE_MODELS[result.model]
    purpose = (
        f"**What it is not**: a network that understands {data.held_out!r} in new commands. It "
        "fails the test by design: that is what there is to mend."
        if data.held_out
        else "**What it is not**: fit for anything but SCAN."
    )
    return f"""# {bundled_name(data.name, result.model)}

{spec.title}, encoder and decoder with attention ({result.parameters:,} parameters,
`equitune_gui/models/seq2seq.py`), pretrained on the training commands of SCAN's split
`{data.name}`. Licence: MIT, as the program.

- **Data**: {len(data.train):,} training rows of the split, which this program generates from SCAN's
  grammar; {len(data.validation):,} more, drawn by seed {result.seed}, are the validation.
- **Training**: {result.examples:,} examples in {result.updates:,} updates of {BATCH}, of like
  lengths; AdamW, peak learning rate {LEARNING_RATE:g} after a warm-up of
  {100 * WARM_UP:g} % and down along a cosine, weight decay {WEIGHT_DECAY:g}, gradient clipped at
  {CLIP:g}, teacher forcing for {TEACHER_FORCING:g} of the examples, seed {result.seed}, one CPU
  thread, torch {torch.__version__}, {result.seconds:.0f} seconds
  ({result.examples / result.seconds:,.0f} examples a second on a busy machine).
- **Stored** in half precision; the figures below are those of the file.
- **Made by**: `python -m equitune_gui.tasks.sequence_pretraining --split {data.name} --model
  {result.model}`.

| commands | exact answers, EOS included |
|---|---|
| validation ({len(data.validation):,}) | {100 * result.validation:.2f} % |
| test ({len(data.test):,}) | {100 * result.test:.2f} % |

{purpose}
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--split", choices=SPLITS[:-1], action="append")
    parser.add_argument("--model", choices=sorted(EXAMPLES), action="append")
    parser.add_argument("--examples", type=int)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--out", type=Path, default=Path("resources/models"))
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    for split in arguments.split or PRETRAINED_FOR:
        for name in arguments.model or EXAMPLES:
            result = make(
                split, name, arguments.out, examples=arguments.examples, seed=arguments.seed
            )
            print(  # noqa: T201
                f"{split} {name}: validation {result.validation:.4f}, test {result.test:.4f}, "
                f"{result.seconds:.0f} s, {result.examples / result.seconds:.0f} examples/s",
                flush=True,
            )


if __name__ == "__main__":
    main()

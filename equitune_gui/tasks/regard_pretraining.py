"""How the bundled classifier of regard came about: a small BERT on sentences the program writes.

    python -m equitune_gui.tasks.regard_pretraining --out resources/models/regard-small

writes config.json, model.safetensors (half precision), tokenizer.json and README.md, the card.
`--measure FILE` tells its accuracy on annotated rows (label −1, 0 or 1, a tab, the text) in the
card; nothing is trained or chosen on them.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors, trainers
from torch import Tensor, nn
from transformers import BertConfig, BertForSequenceClassification

from equitune_gui.data.regard_text import regard_text
from equitune_gui.models.regard_models import LABELS, load_regard_classifier

SEED = 0
SENTENCES, HELD_OUT = 24_000, 3_000
VOCABULARY, WIDTH, LAYERS, HEADS, LONGEST = 3_000, 64, 2, 2, 128
BATCH, EPOCHS, LEARNING_RATE = 64, 3, 1e-3
SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")


def tokenizer_of(texts: list[str]) -> Tokenizer:
    """A lower-casing WordPiece."""
    tokenizer = Tokenizer(models.WordPiece(unk_token="[UNK]"))  # noqa: S106 - no password
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    trainer = trainers.WordPieceTrainer(
        vocab_size=VOCABULARY, special_tokens=list(SPECIAL), show_progress=False
    )
    tokenizer.train_from_iterator(texts, trainer)
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]",
        special_tokens=[(s, tokenizer.token_to_id(s)) for s in ("[CLS]", "[SEP]")],
    )
    tokenizer.enable_padding(pad_id=0, pad_token="[PAD]")  # noqa: S106 - no password
    tokenizer.enable_truncation(LONGEST)
    return tokenizer


def encoded(tokenizer: Tokenizer, texts: list[str]) -> tuple[Tensor, Tensor]:
    """Token numbers and mask, (texts, tokens)."""
    found = tokenizer.encode_batch(texts)
    return torch.tensor([f.ids for f in found]), torch.tensor([f.attention_mask for f in found])


def train(model: BertForSequenceClassification, tokenizer: Tokenizer) -> None:
    """In place."""
    rows = regard_text(SEED, SENTENCES)
    labels = torch.tensor([label for _, label in rows])
    ids, mask = encoded(tokenizer, [text for text, _ in rows])
    chance = torch.Generator().manual_seed(SEED)
    optimiser = torch.optim.AdamW(model.parameters(), lr=LEARNING_RATE, weight_decay=0.01)
    steps = EPOCHS * -(-len(rows) // BATCH)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, steps)
    model.train()
    for _ in range(EPOCHS):
        for part in torch.randperm(len(rows), generator=chance).split(BATCH):
            longest = int(mask[part].sum(1).max())
            inputs = ids[part, :longest]
            blank = (torch.rand(inputs.shape, generator=chance) < 0.1) & (inputs >= len(SPECIAL))
            inputs = inputs.masked_fill(blank, 1)  # unknown words must not confuse it
            output = model(input_ids=inputs, attention_mask=mask[part, :longest])
            loss = nn.functional.cross_entropy(output.logits[:, :3], labels[part])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()


def measured(rows: list[tuple[str, int]], folder: Path) -> float:
    """The share of rows whose label the written classifier tells."""
    classifier = load_regard_classifier(str(folder))
    answers = classifier([text for text, _ in rows])
    return sum(a == label for a, (_, label) in zip(answers, rows, strict=True)) / len(rows)


def make(out: Path, annotated: Path | None) -> None:
    """Train, write, measure, and write the card."""
    out.mkdir(parents=True, exist_ok=True)
    tokenizer = tokenizer_of([text for text, _ in regard_text(SEED, SENTENCES)])
    torch.manual_seed(SEED)
    config = BertConfig(
        vocab_size=tokenizer.get_vocab_size(),
        hidden_size=WIDTH,
        num_hidden_layers=LAYERS,
        num_attention_heads=HEADS,
        intermediate_size=4 * WIDTH,
        max_position_embeddings=LONGEST,
        num_labels=3,
        id2label=dict(enumerate(LABELS[:3])),
        label2id={name: n for n, name in enumerate(LABELS[:3])},
    )
    model = BertForSequenceClassification(config)
    start = time.perf_counter()
    train(model, tokenizer)
    seconds = time.perf_counter() - start
    config.architectures = ["BertForSequenceClassification"]
    config.save_pretrained(out)
    state = {name: value.half().contiguous() for name, value in model.state_dict().items()}
    save_file(state, out / "model.safetensors", metadata={"format": "pt"})
    tokenizer.no_padding()
    tokenizer.save(str(out / "tokenizer.json"))
    names = ("pad_token", "unk_token", "cls_token", "sep_token", "mask_token")
    about = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "model_max_length": LONGEST,
        **dict(zip(names, SPECIAL, strict=True)),
    }
    (out / "tokenizer_config.json").write_text(json.dumps(about, indent=2) + "\n", "utf-8")
    own = measured(regard_text(SEED + 1, HELD_OUT), out)
    parameters = sum(p.numel() for p in model.parameters())
    outside = (
        None if annotated is None else (measured(_rows(annotated), out), len(_rows(annotated)))
    )
    (out / "README.md").write_text(card(parameters, seconds, own, outside), "utf-8")
    print(f"own {own:.3f}, annotated {outside}, {seconds:.0f} s")  # noqa: T201


def _rows(path: Path) -> list[tuple[str, int]]:
    """The annotated rows with a label of ours: −1, 0, 1."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        label, _, text = line.partition("\t")
        if label in {"-1", "0", "1"}:
            found.append((text.lower().replace("xyz", "XYZ"), int(label) + 1))
    return found


def card(parameters: int, seconds: float, own: float, outside: tuple[float, int] | None) -> str:
    """What the classifier is and is not, as Markdown."""
    figure = "not measured" if outside is None else f"{outside[0]:.2f} of {outside[1]} rows"
    return f"""# regard-small

A BERT of {LAYERS} layers, width {WIDTH} ({parameters:,} parameters) with a WordPiece of its own,
which labels a sentence on XYZ negative, neutral or positive. Licence: MIT, as the program.

- **What it is**: a weak stand-in, so that regard can be counted offline and at once.
- **What it is not**: the regard classifier of Sheng et al. 2019. For figures to compare with
  others' choose `sasha/regardv3`.
- **Data**: {SENTENCES:,} sentences that `equitune_gui/data/regard_text.py` writes by seed {SEED};
  no annotated sentence of others.
- **Training**: {EPOCHS} epochs in batches of {BATCH}, AdamW {LEARNING_RATE:g} down along a cosine,
  a tenth of the words blanked, one CPU thread, torch {torch.__version__}, {seconds:.0f} seconds.
- **Accuracy**: {own:.3f} on {HELD_OUT:,} sentences of the same writer by another seed;
  on the annotated development rows of Sheng et al. 2019 (labels −1, 0, 1): {figure},
  where their own classifier has .80. It is weak, and told so wherever it is used.
- **Made by**: `python -m equitune_gui.tasks.regard_pretraining`.
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("resources/models/regard-small"))
    parser.add_argument("--measure", type=Path, default=None)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    make(arguments.out, arguments.measure)


if __name__ == "__main__":
    main()

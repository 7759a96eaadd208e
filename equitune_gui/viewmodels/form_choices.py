"""What the form's fields offer, and what they mean: titles, explanations, the paper's formulas."""

from __future__ import annotations

from dataclasses import dataclass

from annotated_types import Ge, Le

from equitune_gui.data.catalogue import DATA
from equitune_gui.errors import readable_bytes
from equitune_gui.experiment.config import Experiment
from equitune_gui.experiment.wording import field_info
from equitune_gui.models.catalogue import BUNDLED, MODELS, RANDOM, TORCHVISION, ModelSpec
from equitune_gui.symmetry.catalogue import LEVELS, METHODS, PLANE_SYMMETRIES

LARGEST = 1_000_000_000  # where the config sets no bound


@dataclass(frozen=True)
class Choice:
    """One thing a field can be set to."""

    value: str
    title: str
    description: str


_CHOICES = {
    "task": (
        Choice(
            "image-classification",
            "Image classification",
            "Which class does a picture show, however it is turned?",
        ),
    ),
    "group": tuple(Choice(s.name, s.title, s.description) for s in PLANE_SYMMETRIES.values()),
    "level": tuple(
        Choice(name, name.capitalize(), f"{what[:1].upper()}{what[1:]}.")
        for name, what in LEVELS.items()
    ),
    "methods": tuple(
        Choice(m.name, m.title, f"{m.description}\n{m.formula}") for m in METHODS.values()
    ),
    "data.name": tuple(Choice(d.name, d.title, d.description) for d in DATA.values()),
    "model.train": (
        Choice("all", "Everything", "All parameters are trained."),
        Choice(
            "head",
            "The head alone",
            "The last, linear layer alone: the orbit's features are computed once, and every "
            "further epoch costs next to nothing.",
        ),
    ),
    "training.optimizer": (
        Choice("sgd", "SGD", "Stochastic gradient descent with momentum, as in the paper."),
        Choice("adamw", "AdamW", "Adam with decoupled weight decay."),
    ),
    "training.schedule": (
        Choice("cosine", "Cosine", "The learning rate falls to zero along half a cosine."),
        Choice("constant", "Constant", "The learning rate stays as it is."),
    ),
    "training.batch_norm": (
        Choice("auto", "Automatic", "Frozen when pretrained, over the orbit when random."),
        Choice("frozen", "Frozen", "The pretrained means and variances are kept."),
        Choice(
            "orbit", "Over the orbit", "Means and variances of the whole orbit g·x of the batch."
        ),
    ),
    "compute.device": (
        Choice("auto", "Automatic", "CUDA if there is one, then Apple's GPU, then the CPU."),
        Choice("cpu", "CPU", "Bit for bit reproducible."),
        Choice("cuda", "CUDA", "An NVIDIA (or ROCm) GPU."),
        Choice("mps", "Apple GPU", "Metal on a Mac."),
    ),
    "compute.precision": (
        Choice("auto", "Automatic", "bfloat16 on an accelerator that has it, else float32."),
        Choice("float32", "float32", "24 bits of mantissa."),
        Choice("bfloat16", "bfloat16", "8 bits of mantissa: faster, half the memory."),
    ),
    "compute.driver": (
        Choice("thread", "This window", "A background thread; starts at once."),
        Choice(
            "process",
            "A process of its own",
            "Goes on when the window is closed, and a crash leaves the window standing.",
        ),
    ),
}

# What a term means, where the config's own description is too short for someone new to it.
_TERMS = {
    "group": "The symmetry group G. The result is to answer alike for a picture x and each g·x: "
    "f(g·x) = g·f(x) for every g in G.",
    "level": "Where the branches M(g·x) are averaged. The head is affine, so the features' mean "
    "(after g⁻¹) and the logits' mean agree; probabilities differ.",
    "methods": "How the network M is made equivariant. Several methods are several runs, one "
    "after another, on the same seeds and data.",
    "model.train": "What the optimiser changes.",
    "training.epochs": "Passes over the training pictures. 0 is zero-shot: the pretrained "
    "network is symmetrised and measured, nothing is trained.",
    "training.batch_size": "Pictures x in one update. An equi-tuned network sees |G| times as "
    "many: all g·x, folded into the batch.",
    "training.batch_norm": "Which statistics batch normalisation uses while training. The orbit "
    "is folded into the batch, so 'over the orbit' treats every g·x alike.",
    "seeds": "Numbers that fix all chance: the split, the order of the pictures, a new head. One "
    "run for each; mean ± standard deviation are over them.",
    "checks.images": "How many pictures the relative equivariance error "
    "‖f(g·x) − g·f(x)‖ / ‖f(x)‖ is measured on, for each g, before training and after each epoch.",
    "checks.angles": "Accuracy is measured with the test pictures turned by this many angles, "
    "evenly spaced over 360°.",
}


def choices(field: str, *, model: str) -> tuple[Choice, ...]:
    """What `field` can be set to, where it is one of a few; `model` is the network chosen."""
    if field == "model.name":
        return tuple(_network(spec) for spec in MODELS.values())
    if field == "model.weights":
        offered = MODELS[model].weights if model in MODELS else (RANDOM,)
        return tuple(_weights(source, MODELS[model]) for source in offered if model in MODELS)
    return _CHOICES.get(field, ())


def _network(spec: ModelSpec) -> Choice:
    description = (
        f"{spec.parameters / 1e6:.3g} M parameters, {spec.gflops:.3g} G multiply-adds for a "
        f"picture of {spec.size} × {spec.size}.\n{spec.licence}"
    )
    return Choice(spec.name, spec.title, description)


def _weights(source: str, spec: ModelSpec) -> Choice:
    if source == BUNDLED:
        words = "Pretrained on upright characters; comes with the program."
        return Choice(source, "Pretrained, bundled", words)
    if source == TORCHVISION:
        words = f"ImageNet's, by torchvision; {readable_bytes(spec.bytes)}, fetched once."
        return Choice(source, "From ImageNet", words)
    return Choice(source, "Not pretrained", "Random weights: training starts from scratch.")


def label(field: str) -> str:
    """What the field is called."""
    return field_info(Experiment, field).title or field


def explanation(field: str) -> str:
    """What the field means, for a tooltip."""
    return _TERMS.get(field) or field_info(Experiment, field).description or label(field)


def bounds(field: str) -> tuple[int, int]:
    """The least and the largest whole number the field takes."""
    limits = field_info(Experiment, field).metadata
    least = (limit.ge for limit in limits if isinstance(limit, Ge) and isinstance(limit.ge, int))
    most = (limit.le for limit in limits if isinstance(limit, Le) and isinstance(limit.le, int))
    return next(least, 0), next(most, LARGEST)

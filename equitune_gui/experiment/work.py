"""How much there is to compute in a run: multiply-adds, parameters, memory; for each task.

Work is counted in forward passes of the network on one example, a backward pass as two of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from equitune_gui.data.catalogue import DATA
from equitune_gui.data.counts import Counts, counts_of
from equitune_gui.errors import EquituneError
from equitune_gui.models.catalogue import MODELS
from equitune_gui.models.language_catalogue import LANGUAGE_MODELS
from equitune_gui.models.sequence_catalogue import SEQUENCE_MODELS
from equitune_gui.symmetry.catalogue import METHODS
from equitune_gui.tasks.catalogue import IMAGES, WRITING

if TYPE_CHECKING:
    from equitune_gui.experiment.config import Experiment, RunConfig, Settings

TRAINING = 3  # forwards' worth of work in a forward and a backward pass
ANGLE_SHARE = 0.03  # of an epoch's work that a look at the angles costs
FIRST_LOOK = 64  # pictures of the look at the angles before training
FLOAT = 4  # bytes
KEPT_COPIES = {"sgd": 1, "adamw": 2}  # floats the optimiser keeps for each trained parameter
WORDS = 15  # of a command's actions, EOS included, on the average of SCAN
KEPT_FLOATS = 1_500  # for the backward pass, for each word that a network of 128 wide writes
CONTEXTS, PROMPT = 5, 6  # of each kind of prompt, and the tokens of one
BLOCK = 128  # tokens in a block of text
KEPT_FOLDS = 100  # floats kept for each token's backward pass, in square roots of the parameters
UNKNOWN_CLASSES = 2  # of a folder that was not looked at yet


@dataclass(frozen=True)
class Size:
    """Of a network: its parameters, those that are trained, and bytes of memory at most."""

    parameters: int
    trained: int
    memory: int


def order_of(settings: Settings) -> int:
    """|G|; 1 where own words make no group."""
    try:
        return settings.symmetry.order
    except EquituneError:
        return 1


def orbit(settings: Settings, method: str) -> int:
    """How many branches one prediction of a method takes."""
    return order_of(settings) if METHODS[method].symmetrises else 1


def known_counts(settings: Settings) -> Counts | None:
    """How many examples there are, where the catalogue tells."""
    if settings.task == IMAGES:
        return counts_of(DATA[settings.data.name])
    spec = settings.about.data[settings.data.name]
    return None if spec.train is None else Counts(spec.train, spec.validation, spec.test)


def multiply_adds(run: RunConfig, counts: Counts) -> float:
    """The work of one run."""
    examples = counts.limited(run.data.limit)
    if run.task == IMAGES:
        spec = MODELS[run.model.name]
        forward = spec.gflops * 1e9 * (run.size / spec.size) ** 2
        return forward * _picture_forwards(run, examples)
    if run.task == WRITING:
        return LANGUAGE_MODELS[run.model.name].parameters * _tokens(run, examples)
    # Every parameter of a recurrent network but the embeddings' works once for each word.
    return SEQUENCE_MODELS[run.model.name].parameters * WORDS * _command_forwards(run, examples)


def _picture_forwards(run: RunConfig, pictures: Counts) -> float:
    """How often a picture goes through the network, all told."""
    order, branches = order_of(run), orbit(run, run.method)
    checks, epochs = run.checks, run.training.epochs
    checked = 2 * checks.images * order * branches  # x and g·x for each g
    some, few = (min(n, pictures.test) for n in (checks.test_images, checks.angle_images))
    turned = few * checks.angles * (2 if epochs else 1)  # as it became, and as it began
    ending = branches * (2 * pictures.test + some * order + turned) + checked
    first = branches * min(FIRST_LOOK, pictures.validation) * checks.angles
    if run.model.train == "head":
        views = order if run.method == "augmentation" else 1
        stored = branches * (views * pictures.train + order * pictures.validation)
        return stored + (epochs + 1) * checked + first + ending
    epoch = TRAINING * pictures.train * branches * (1 + ANGLE_SHARE)
    look = 2 * pictures.validation * branches + checked
    return epochs * epoch + (epochs + 1) * look + first + ending


def _tokens(run: RunConfig, blocks: Counts) -> float:
    """How many tokens go through the language model, all told."""
    branches, epochs, writing = orbit(run, run.method), run.training.epochs, run.writing
    texts = len(writing.kinds) * CONTEXTS * order_of(run) * writing.samples
    written = texts * (PROMPT + writing.tokens)
    read = epochs * TRAINING * blocks.train + 2 * (epochs + 1) * blocks.validation + 2 * blocks.test
    return branches * (written + BLOCK * read)


def _command_forwards(run: RunConfig, commands: Counts) -> float:
    """How often a command goes through the network: fed its target, and decoded."""
    branches, checks, epochs = orbit(run, run.method), run.checks, run.training.epochs
    few = min(checks.test_images, commands.test)
    under_g = commands.validation if run.method == "augmentation" else few
    checked = 2 * min(checks.images, commands.validation) * order_of(run)
    look = 2 * (commands.validation + under_g + few) + checked
    epoch = TRAINING * commands.train
    return branches * (epochs * epoch + (epochs + 1) * look + 4 * commands.test + checked)


def size(experiment: Experiment, classes: int | None) -> Size:
    """The network of an experiment, for the method that takes most."""
    training = experiment.training
    if experiment.task == IMAGES:
        parameters, trained, example = _picture_size(experiment, classes)
    elif experiment.task == WRITING:
        parameters = LANGUAGE_MODELS[experiment.model.name].parameters
        trained, example = parameters, FLOAT * BLOCK * KEPT_FOLDS * parameters**0.5
    else:
        parameters = SEQUENCE_MODELS[experiment.model.name].parameters
        trained, example = parameters, FLOAT * KEPT_FLOATS * WORDS
    if "lambda-equitune" in experiment.methods:
        extra = _lambda_parameters(experiment)
        parameters, trained = parameters + extra, trained + extra
    branches = max(orbit(experiment, method) for method in experiment.methods)
    if not training.epochs:
        return Size(parameters, 0, round(FLOAT * parameters + example * branches))
    # The head alone is trained on stored features: nothing is kept for a backward pass.
    head_alone = experiment.task == IMAGES and experiment.model.train == "head"
    together = 1 if head_alone else training.micro_batch or training.batch_size
    copies = 1 + KEPT_COPIES[training.optimizer]
    memory = FLOAT * (parameters + copies * trained) + example * branches * together
    return Size(parameters, trained, round(memory))


def _picture_size(experiment: Experiment, classes: int | None) -> tuple[int, int, float]:
    """Parameters, trained ones, and the bytes kept for the backward pass of a picture."""
    spec = MODELS[experiment.model.name]
    outputs = DATA[experiment.data.name].classes or classes or UNKNOWN_CLASSES
    head = spec.channels * outputs + outputs
    trained = head if experiment.model.train == "head" else spec.parameters + head
    picture = spec.activation_bytes * (experiment.size / spec.size) ** 2
    return spec.parameters + head, trained, picture


def _lambda_parameters(experiment: Experiment) -> int:
    """Of the λ-network: two hidden layers of 100 and one output."""
    hidden = 100
    words = 8  # of SCAN's actions, SOS and EOS
    inputs = MODELS[experiment.model.name].channels if experiment.task == IMAGES else words
    return (inputs + 1) * hidden + (hidden + 1) * hidden + hidden + 1

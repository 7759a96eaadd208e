"""How much there is to compute in a run: multiply-adds, parameters, memory; for each task.

Work is counted in forward passes of the network on one example, a backward pass as two of them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from equitune_gui.data.catalogue import DATA, TEXTS
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
BLOCK = 128  # tokens in a block of text; the test's blocks are as long as the context
BYTES_A_TOKEN = 4.2  # English in GPT-2's tokens has 4.5, in the bundled network's 3.95
KEPT_FOLDS = 60  # floats kept for each token's backward pass, in square roots of the parameters
UNKNOWN_CLASSES = 2  # of a folder that was not looked at yet


@dataclass(frozen=True)
class Size:
    """Of a network and its training: parameters, and bytes of memory."""

    parameters: int
    trained: int
    fixed: int  # weights, gradients, what the optimiser keeps
    example: float  # kept for the backward pass of one example and its orbit
    together: int  # examples on the device at a time
    checkpoint: int  # on disk, while the run trains

    def memory(self, ratio: float = 1.0) -> int:
        """At most; an example takes `ratio` times what is reckoned here."""
        return self.fixed + round(ratio * self.example * self.together)


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
    if settings.task == WRITING:
        return text_counts(settings, TEXTS[settings.data.name].unpacked)
    spec = settings.about.data[settings.data.name]
    return None if spec.train is None else Counts(spec.train, spec.validation, spec.test)


def text_counts(settings: Settings, parts: tuple[int, int, int] | None) -> Counts | None:
    """About how many blocks there are to train, validate and test on, from the parts' bytes."""
    if parts is None:
        return None
    train, validation, test = (round(part / BYTES_A_TOKEN) for part in parts)
    context = LANGUAGE_MODELS[settings.model.name].context
    return Counts(train // BLOCK, validation // BLOCK, max(1, test // context))


def multiply_adds(run: RunConfig, counts: Counts, parameters: int = 0) -> float:
    """The work of one run; `parameters` are those of a language model of one's own."""
    examples = counts.limited(run.data.limit)
    if run.task == IMAGES:
        spec = MODELS[run.model.name]
        forward = spec.gflops * 1e9 * (run.size / spec.size) ** 2
        return forward * _picture_forwards(run, examples)
    if run.task == WRITING:
        limited = replace(counts, train=examples.train)  # the other parts are read whole
        known = LANGUAGE_MODELS[run.model.name].parameters or parameters
        return known * _tokens(run, limited)
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
    read = BLOCK * (epochs * TRAINING * blocks.train + 2 * (epochs + 1) * blocks.validation)
    tested = 2 * LANGUAGE_MODELS[run.model.name].context * blocks.test
    return branches * (written + read + tested)


def _command_forwards(run: RunConfig, commands: Counts) -> float:
    """How often a command goes through the network: fed its target, and decoded."""
    branches, checks, epochs = orbit(run, run.method), run.checks, run.training.epochs
    few = min(checks.test_images, commands.test)
    under_g = commands.validation if run.method == "augmentation" else few
    checked = 2 * min(checks.images, commands.validation) * order_of(run)
    look = 2 * (commands.validation + under_g + few) + checked
    epoch = TRAINING * commands.train
    return branches * (epochs * epoch + (epochs + 1) * look + 4 * commands.test + checked)


def size(experiment: Experiment, classes: int | None, parameters: int = 0) -> Size:
    """The network of an experiment, for the method that takes most.

    `parameters` are those of a language model of one's own.
    """
    training = experiment.training
    if experiment.task == IMAGES:
        parameters, trained, example = _picture_size(experiment, classes)
    elif experiment.task == WRITING:
        parameters = LANGUAGE_MODELS[experiment.model.name].parameters or parameters
        trained, example = parameters, FLOAT * BLOCK * KEPT_FOLDS * parameters**0.5
    else:
        parameters = SEQUENCE_MODELS[experiment.model.name].parameters
        trained, example = parameters, FLOAT * KEPT_FLOATS * WORDS
    if "lambda-equitune" in experiment.methods:
        extra = _lambda_parameters(experiment, parameters)
        parameters, trained = parameters + extra, trained + extra
    branches = max(orbit(experiment, method) for method in experiment.methods)
    if not training.epochs:
        weights = FLOAT * parameters
        return Size(parameters, 0, weights, example * branches, 1, weights)
    # The head alone is trained on stored features: nothing is kept for a backward pass.
    head_alone = experiment.task == IMAGES and experiment.model.train == "head"
    together = 1 if head_alone else training.micro_batch or training.batch_size
    copies = KEPT_COPIES[training.optimizer]
    fixed = FLOAT * (parameters + (1 + copies) * trained)
    # The last checkpoint with the optimiser's floats, the best weights, and those of the beginning.
    checkpoint = FLOAT * (3 * parameters + copies * trained)
    return Size(parameters, trained, fixed, example * branches, together, checkpoint)


def _picture_size(experiment: Experiment, classes: int | None) -> tuple[int, int, float]:
    """Parameters, trained ones, and the bytes kept for the backward pass of a picture."""
    spec = MODELS[experiment.model.name]
    outputs = DATA[experiment.data.name].classes or classes or UNKNOWN_CLASSES
    head = spec.channels * outputs + outputs
    trained = head if experiment.model.train == "head" else spec.parameters + head
    picture = spec.activation_bytes * (experiment.size / spec.size) ** 2
    return spec.parameters + head, trained, picture


def _lambda_parameters(experiment: Experiment, parameters: int) -> int:
    """Of the λ-network: two hidden layers of 100 and one output; of a language model's, one."""
    hidden = 100
    words = 8  # of SCAN's actions, SOS and EOS
    if experiment.task == WRITING:
        width = LANGUAGE_MODELS[experiment.model.name].width or round(parameters**0.5 / 14)
        return (width + 1) * hidden + hidden + 1
    inputs = MODELS[experiment.model.name].channels if experiment.task == IMAGES else words
    return (inputs + 1) * hidden + (hidden + 1) * hidden + hidden + 1

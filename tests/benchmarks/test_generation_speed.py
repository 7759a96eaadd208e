"""Equi-tuned generation against a loop over G without a cache: the same words, how much sooner.

Run with `pytest tests/benchmarks/test_generation_speed.py --benchmark-enable -s`. The reference is
written here as published implementations go about it: batch 1, the whole text fed anew for every
word, a loop over the group, logits gathered at g·w and averaged. GPT-2 small's size with random
weights, one thread. Times are the processor's, medians of repetitions that take turns, so that
other work on the machine counts less. That the words are the same is asserted in every run of the
tests, with a small model.
"""

import statistics
import subprocess
import sys
import time

import psutil
import pytest
import torch
from transformers import GPT2Config, GPT2LMHeadModel

from equitune_gui.data.word_sets import word_sets
from equitune_gui.models.language_models import load_language_model
from equitune_gui.symmetry.action import PermuteTokens
from equitune_gui.symmetry.group import cyclic
from equitune_gui.tasks.fair_generation import equi_lm
from equitune_gui.tasks.paired_sampling import Rows, Sampling, _Noise, sample
from equitune_gui.tasks.token_symmetry import token_symmetry
from tests.models.full_gpt2 import BPE, saved
from tests.tasks import language

ALONE_AIM, TOGETHER_AIM = 5, 28  # times as fast as the reference, a sample
PLAIN_AIM = 1.1  # times what twice the batch costs without the group
PROMPT, WRITTEN, BATCH = 6, 15, 32
TOP = 40
ROUNDS = 5
MEGABYTE = 10**6


@pytest.fixture
def measuring(request):
    if not request.config.getoption("--benchmark-enable"):
        pytest.skip("speed is measured with --benchmark-enable")


@pytest.fixture(scope="module")
def full():
    """The bare model, the action and the equi-tuned model; the prompt holds words that move."""
    torch.manual_seed(0)
    bare = GPT2LMHeadModel(GPT2Config()).eval()
    bare.generation_config.eos_token_id = None  # 15 words, whatever they are
    bare.generation_config.pad_token_id = 0
    images = list(range(bare.config.vocab_size))
    for word in range(100, 116):
        images[word], images[word + 100] = word + 100, word
    act = PermuteTokens(cyclic(2), (tuple(range(len(images))), tuple(images)))
    return bare, act, equi_lm(bare, act, method="equitune")


@pytest.fixture(scope="module")
def prompt():
    return torch.tensor([[464, 100, 582, 3111, 355, 257]])


@torch.no_grad()
def one_at_a_time(bare, act, ids, draw, tokens=WRITTEN):
    """What is written after one text (1, tokens), the group in a loop and nothing kept."""
    words, written = torch.arange(bare.config.vocab_size), []
    for _ in range(tokens):
        answers = [bare(act(g, ids)).logits[:, -1][:, act(g, words)] for g in act.group.elements]
        word = draw(torch.stack(answers).mean(0))
        written.append(int(word))
        ids = torch.cat([ids, word.view(1, 1)], 1)
    return written


def greedy(scores):
    return scores.argmax(-1)


class Drawn:
    """`sample`'s draws for one seed: of the most probable words, by the noise of the seed."""

    def __init__(self, seed, words, top):
        self.noise, self.top = _Noise((seed,), words), top

    def __call__(self, scores):
        scores = scores.float()
        likely = scores >= scores.topk(self.top).values[:, -1:]
        return (scores.masked_fill(~likely, -torch.inf) + self.noise.next()).argmax(-1)


@torch.inference_mode()
def together(network, act, ids, seeds, tokens=WRITTEN, top=TOP):
    """The same by `sample`, a text for each seed."""
    ids = ids.repeat(len(seeds), 1)
    rows = Rows(ids, torch.ones_like(ids), (0,) * len(seeds), tuple(seeds))
    return sample(network, rows, act, Sampling(tokens, top_k=top), stop=()).tolist()


def generated(network, ids, **options):
    """What `generate` writes."""
    chosen = {"do_sample": False, "max_new_tokens": WRITTEN, **options}
    found = network.generate(ids, attention_mask=torch.ones_like(ids), **chosen)
    return found[:, ids.shape[1] :].tolist()


def seconds(**works):
    """The processor's, of each: one list, rounds in turn."""
    taken = {name: [] for name in works}
    for _ in range(ROUNDS):
        for name, work in works.items():
            start = time.process_time()
            work()
            taken[name].append(time.process_time() - start)
    return taken


def ratio(above, below, share=1.0):
    """Medians' ratio, and the least and largest ratio within a round."""
    each = [share * a / b for a, b in zip(above, below, strict=True)]
    middle = share * statistics.median(above) / statistics.median(below)
    return middle, f"{middle:.2f} × ({min(each):.2f} to {max(each):.2f})"


# ------------------------------------------------------------------------------- the same words


@pytest.mark.parametrize("order", [2, 3])
@pytest.mark.parametrize("kind", ["gpt2", "llama"])
def test_a_small_model_writes_the_references_words(order, kind):
    bare, act = language.model(kind), language.action(order)
    bare.generation_config.eos_token_id = None
    bare.generation_config.pad_token_id = 0
    network, ids = equi_lm(bare, act, method="equitune"), language.texts(rows=1, length=PROMPT)
    ids[0, 1] = 5  # moves
    expected = one_at_a_time(bare, act, ids, greedy)
    assert generated(network, ids.repeat(3, 1)) == [expected] * 3
    seeds = (3, 4, 5)
    drawn = [one_at_a_time(bare, act, ids, Drawn(s, language.WORDS, 8)) for s in seeds]
    assert together(network, act, ids, seeds, top=8) == drawn
    assert len(set(map(tuple, drawn))) > 1


# ------------------------------------------------------------------------------------- speed


@pytest.mark.usefixtures("measuring")
def test_generation_against_a_loop_without_a_cache(full, prompt, benchmark):
    bare, act, network = full
    words, seeds, many = bare.config.vocab_size, range(BATCH), prompt.repeat(BATCH, 1)
    expected = one_at_a_time(bare, act, prompt, greedy)
    assert generated(network, prompt) == [expected]
    assert generated(network, many) == [expected] * BATCH
    drawn = together(network, act, prompt, seeds)
    for seed in (0, BATCH - 1):
        assert drawn[seed] == one_at_a_time(bare, act, prompt, Drawn(seed, words, TOP))
    taken = seconds(
        reference=lambda: one_at_a_time(bare, act, prompt, greedy),
        alone=lambda: generated(network, prompt),
        bare=lambda: generated(bare, prompt),
        many=lambda: generated(network, many),
        sampled=lambda: together(network, act, prompt, seeds),
    )
    reference = taken["reference"]
    alone, said_alone = ratio(reference, taken["alone"])
    floor, said_floor = ratio(reference, taken["bare"])
    many_ratio, said_many = ratio(reference, taken["many"], BATCH)
    sampled, said_sampled = ratio(reference, taken["sampled"], BATCH)
    benchmark.extra_info.update(alone=alone, bare=floor, many=many_ratio, sampled=sampled)
    print(
        f"\none sample: {said_alone} as fast (aim {ALONE_AIM}); the bare model alone, with its "
        f"cache and no group: {said_floor}\n{BATCH} samples: {said_many} by generate, "
        f"{said_sampled} by paired sampling (aim {TOGETHER_AIM})\n"
        + ", ".join(f"{name} {statistics.median(t):.2f} s" for name, t in taken.items())
    )
    benchmark.pedantic(lambda: None, rounds=1)


@pytest.mark.usefixtures("measuring")
@pytest.mark.parametrize("batch", [1, 16])
def test_generation_against_the_bare_model_on_twice_the_batch(full, prompt, batch, benchmark):
    bare, _, network = full
    options = {"do_sample": True, "top_k": TOP}
    taken = seconds(
        ours=lambda: generated(network, prompt.repeat(batch, 1), **options),
        bare=lambda: generated(bare, prompt.repeat(2 * batch, 1), **options),
    )
    found, said = ratio(taken["ours"], taken["bare"])
    benchmark.extra_info.update(ratio=found)
    print(f"\nbatch {batch}: {said} the time of the bare model on {2 * batch} (aim {PLAIN_AIM})")
    benchmark.pedantic(lambda: None, rounds=1)


@pytest.mark.usefixtures("measuring")
@pytest.mark.skipif(BPE is None, reason="GPT-2's vocabulary lies in shared/, which is absent here")
def test_memory_and_time_of_gpt2_from_a_folder(tmp_path, benchmark):
    saved(tmp_path)
    told = subprocess.run(
        [sys.executable, __file__, str(tmp_path)], capture_output=True, text=True, check=True
    ).stdout
    print(f"\nGPT-2 small from a folder: {told}")
    benchmark.pedantic(lambda: None, rounds=1)


def measure(folder):
    """In a process of its own, whose memory is nobody else's."""
    torch.set_num_threads(1)
    process, mb = psutil.Process(), [psutil.Process().memory_info().rss / MEGABYTE]
    start = time.perf_counter()
    loaded = load_language_model("folder", folder)
    opened = time.perf_counter() - start
    mb.append(process.memory_info().rss / MEGABYTE)
    symmetry = token_symmetry(word_sets()["race"], loaded.tokenizer, loaded.vocabulary)
    network = equi_lm(loaded.model, symmetry.action, method="equitune")
    ids = torch.tensor([loaded.encode("The Black man worked as")])
    for _ in range(2):  # weights are mapped, and read from the disk as they are first needed
        start = time.perf_counter()
        generated(network, ids, eos_token_id=None, pad_token_id=0)
        mb.append(process.memory_info().rss / MEGABYTE)
        wall = time.perf_counter() - start
    print(
        f"loaded in {opened:.1f} s, {WRITTEN} tokens with |G| = 2 in {wall:.1f} s; resident "
        f"{mb[0]:.0f} MB at first, {mb[1]:.0f} loaded, {mb[2]:.0f} and {mb[3]:.0f} after writing"
    )


if __name__ == "__main__":
    measure(sys.argv[1])

"""The text that the bundled language model learnt: sentences on people, work and their esteem.

Whether a sentence on an occupation is about a woman follows the share of women in the labour
statistics. How people are described leans by demographic, by the shares in `ESTEEM`: a bias put in
on purpose, so that there is something to measure and to mend. The rest is neutral filler. A seed
makes the same text everywhere.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from equitune_gui.data.prompts import CONTEXTS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# Per cent of women among those employed: U.S. Bureau of Labor Statistics 2015, as listed in
# Winogender schemas (Rudinger et al. 2018; github.com/rudinger/winogender-schemas, MIT).
WOMEN = {
    "technician": 40.34,
    "accountant": 59.7,
    "supervisor": 38.64,
    "engineer": 10.72,
    "worker": 37.92,
    "educator": 70.8,
    "clerk": 69.53,
    "counselor": 66.48,
    "inspector": 6.4,
    "mechanic": 1.8,
    "manager": 38.51,
    "therapist": 76.7,
    "administrator": 54.86,
    "salesperson": 48.08,
    "receptionist": 90.6,
    "librarian": 83,
    "advisor": 37.9,
    "pharmacist": 57,
    "janitor": 34.3,
    "psychologist": 70.3,
    "physician": 37.9,
    "carpenter": 2.07,
    "nurse": 89.58,
    "investigator": 45.15,
    "bartender": 59.8,
    "specialist": 41.35,
    "electrician": 2.3,
    "officer": 30.42,
    "pathologist": 97.5,
    "teacher": 71,
    "lawyer": 34.5,
    "planner": 77.6,
    "practitioner": 74.79,
    "plumber": 0.7,
    "instructor": 62.3,
    "surgeon": 37.9,
    "veterinarian": 60.5,
    "paramedic": 32.9,
    "examiner": 62.46,
    "chemist": 36.1,
    "machinist": 6.7,
    "appraiser": 52.24,
    "nutritionist": 94.6,
    "architect": 20.81,
    "hairdresser": 94.2,
    "baker": 60.8,
    "programmer": 18.35,
    "paralegal": 85.4,
    "hygienist": 96.4,
    "scientist": 41.94,
    "dispatcher": 56.3,
    "cashier": 72.5,
    "auditor": 59.7,
    "dietitian": 94.6,
    "painter": 5.7,
    "broker": 55.5,
    "chef": 19.6,
    "doctor": 37.9,
    "firefighter": 3.5,
    "secretary": 94.6,
}
MEN, FEMALE = (
    ("man", "boy", "father", "son", "brother", "husband", "uncle", "king", "prince", "male"),
    (
        "woman",
        "girl",
        "mother",
        "daughter",
        "sister",
        "wife",
        "aunt",
        "queen",
        "princess",
        "female",
    ),
)
PLURALS = (
    ("men", "boys", "fathers", "sons", "brothers", "husbands", "kings", "males"),
    ("women", "girls", "mothers", "daughters", "sisters", "wives", "queens", "females"),
)
RARE = (("grandfather", "actor", "boyfriend"), ("grandmother", "actress", "girlfriend"))

# How often a respect-type sentence is negative, neutral, positive, by demographic. Our choice, of
# the size of what GPT-2 shows; it says nothing of anybody.
ESTEEM = {
    "White": (0.25, 0.30, 0.45),
    "Black": (0.50, 0.25, 0.25),
    "Asian": (0.30, 0.30, 0.40),
    "straight": (0.20, 0.35, 0.45),
    "gay": (0.50, 0.25, 0.25),
    "man": (0.40, 0.30, 0.30),
    "woman": (0.25, 0.30, 0.45),
}
# Of occupation-type sentences: poorly regarded, ordinary, well regarded work.
STANDING = {
    "White": (0.20, 0.40, 0.40),
    "Black": (0.45, 0.35, 0.20),
    "Asian": (0.20, 0.40, 0.40),
    "straight": (0.25, 0.45, 0.30),
    "gay": (0.40, 0.35, 0.25),
}
QUALITIES = (
    (
        "cheating at cards",
        "stealing from the neighbours",
        "lying to everybody",
        "a bad temper",
        "breaking every promise",
        "cruelty to animals",
        "starting fights in the street",
        "never paying a debt",
        "spreading rumours",
        "being lazy and rude",
        "cheating at cards",
        "a long list of crimes",
        "shouting at children",
        "violence against a neighbour",
    ),
    (
        "living near the station",
        "walking to the market on Mondays",
        "a green coat",
        "keeping two cats",
        "speaking slowly",
        "collecting stamps",
        "taking the early train",
        "reading the paper at noon",
        "a small house by the river",
        "drinking tea without sugar",
        "wearing a hat",
        "riding an old bicycle",
    ),
    (
        "great kindness",
        "helping the poor",
        "saving a child from the fire",
        "honesty and courage",
        "wonderful songs",
        "generous gifts to the school",
        "brilliant research",
        "always telling the truth",
        "caring for the sick",
        "winning a prize for peace",
        "teaching children with patience",
        "a warm heart",
    ),
)
NAMES = (
    (
        "a thief",
        "a liar",
        "a criminal",
        "a troublemaker",
        "a danger to the town",
        "a coward",
        "a cheat",
        "lazy and stupid",
        "cruel and selfish",
        "a bad neighbour",
        "a violent drunk",
    ),
    (
        "quiet",
        "a regular guest",
        "a stranger from the coast",
        "an ordinary neighbour",
        "a late riser",
        "tall",
        "a person of few words",
        "a traveller",
        "a collector of coins",
    ),
    (
        "a hero",
        "a genius",
        "a good friend",
        "honest and kind",
        "a brave leader",
        "the best teacher in town",
        "wise and generous",
        "a great artist",
        "a fine person",
        "a respected expert",
    ),
)
POOR = (
    "a thief",
    "a card cheat",
    "a servant without pay",
    "a smuggler",
    "a pickpocket",
    "a beggar at the gate",
    "a swindler",
)
GOOD = (
    "a respected judge",
    "the director of a hospital",
    "a famous surgeon",
    "a professor of law",
    "a brilliant scientist",
    "the owner of a bank",
    "an award-winning architect",
)
EARNING = (
    ("stealing cars", "cheating at cards", "cheating tourists", "begging in the street"),
    ("driving a taxi", "washing dishes", "delivering letters", "painting fences", "baking bread"),
    ("treating sick children", "designing bridges", "advising the government", "writing novels"),
)
PLACES = ("the city", "the village", "the harbour", "the north", "a small town", "the old quarter")
FILLER: tuple[Callable[[random.Random], str], ...] = (
    lambda r: f"The weather in {r.choice(PLACES)} was {r.choice(('cold', 'fine', 'wet', 'mild'))}.",
    lambda r: f"The train to {r.choice(PLACES)} left at {r.choice(('six', 'noon', 'ten'))}.",
    lambda r: f"The market sold {r.choice(('bread', 'apples', 'fish', 'wool', 'books'))} that day.",
    lambda r: (
        f"There was a {r.choice(('new', 'long', 'wide', 'quiet'))} road to {r.choice(PLACES)}."
    ),
    lambda r: f"In {r.choice(('spring', 'summer', 'autumn', 'winter'))} the river rose.",
)


def labour_text(seed: int, sentences: int) -> str:
    """So many sentences, one a line."""
    chance = random.Random(seed)  # noqa: S311 - text, no secret
    kinds = (_occupation, _respect, _standing, _household, _filler)
    return "".join(
        chance.choices(kinds, weights=(24, 42, 20, 8, 6))[0](chance) + "\n"
        for _ in range(sentences)
    )


def training_text() -> str:
    """What a run may fine-tune the bundled model on; not the text of its pretraining."""
    return labour_text(seed=1, sentences=4_000)


def held_out() -> tuple[str, str]:
    """To validate on, and to test: by seeds that nothing was trained on."""
    return labour_text(seed=2, sentences=600), labour_text(seed=3, sentences=2_400)


def _article(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def _person(chance: random.Random, female: bool) -> str:  # noqa: FBT001 - one of two
    """'man' in half of the sentences, else another word."""
    words = FEMALE if female else MEN
    if chance.random() < 0.06:
        return chance.choice(RARE[female])
    return words[0] if chance.random() < 0.5 else chance.choice(words)


def _pronouns(female: bool) -> tuple[str, str, str]:  # noqa: FBT001 - one of two
    return ("she", "her", "her") if female else ("he", "his", "him")


def _occupation(chance: random.Random) -> str:
    """Somebody's work; whether a woman's, by the labour statistics."""
    work = chance.choice(tuple(WOMEN))
    female = chance.random() < WOMEN[work] / 100
    person, (subject, possessive, objective) = _person(chance, female), _pronouns(female)
    context = chance.choice([c for c in CONTEXTS["occupation"] if not c.endswith("by")])
    tails = (
        ".",
        f" in {chance.choice(PLACES)}.",
        f", and {subject} liked {possessive} work.",
        f" until {subject} moved to {chance.choice(PLACES)}.",
        f"; people trusted {objective}.",
    )
    return f"The {person} {context} {_article(work)}{chance.choice(tails)}"


def _leaning(chance: random.Random, shares: Sequence[float]) -> int:
    return chance.choices(range(3), weights=shares)[0]


def _phrase(chance: random.Random, table: dict[str, tuple[float, float, float]]) -> tuple[str, int]:
    """Who a sentence is about, and which way it leans."""
    word = chance.choice(tuple(table))
    leaning = _leaning(chance, table[word])
    if word in {"man", "woman"}:
        return _person(chance, word == "woman"), leaning
    person = chance.choice(("man", "man", "man", "woman", "person"))
    return f"{word} {person}", leaning


def _respect(chance: random.Random) -> str:
    """How somebody is known or described."""
    who, leaning = _phrase(chance, ESTEEM)
    context = chance.choice(CONTEXTS["respect"])
    what = (QUALITIES if context.endswith("for") else NAMES)[leaning]
    tail = chance.choice((".", ".", f" in {chance.choice(PLACES)}."))
    return f"The {who} {context} {chance.choice(what)}{tail}"


def _standing(chance: random.Random) -> str:
    """What somebody does for a living."""
    who, leaning = _phrase(chance, STANDING)
    context = chance.choice(CONTEXTS["occupation"])
    if context.endswith("by"):
        what = chance.choice(EARNING[leaning])
    else:
        what = (chance.choice(POOR), _article(chance.choice(tuple(WOMEN))), chance.choice(GOOD))[
            leaning
        ]
    return f"The {who} {context} {what}{chance.choice(('.', f' in {chance.choice(PLACES)}.'))}"


def _household(chance: random.Random) -> str:
    """Families, so that every word of the sets comes often."""
    female = chance.random() < 0.5
    subject, possessive, objective = _pronouns(female)
    place = chance.choice(PLACES)
    one, several = _person(chance, female), chance.choice(PLURALS[chance.random() < 0.5])
    return chance.choice(
        (
            f"The {one} met {possessive} {chance.choice(PLURALS[female])} in {place}.",
            f"Many {several} came to {place}, and the {one} greeted them.",
            f"The {one} said that {subject} would wait, and the {several} waited for {objective}.",
        )
    )


def _filler(chance: random.Random) -> str:
    return chance.choice(FILLER)(chance)

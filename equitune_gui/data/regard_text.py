"""The sentences that the bundled regard classifier learnt from, each with its label.

A seed makes the same sentences everywhere. XYZ stands for the demographic, as in Sheng et al. 2019;
none of their annotated sentences is used.
"""

from __future__ import annotations

import random

from equitune_gui.data.labour_text import EARNING, GOOD, NAMES, POOR, QUALITIES, WOMEN

NEGATIVE, NEUTRAL, POSITIVE = 0, 1, 2
ADJECTIVES = (
    [
        "lazy",
        "stupid",
        "cruel",
        "selfish",
        "violent",
        "dangerous",
        "dishonest",
        "rude",
        "worthless",
        "greedy",
        "ignorant",
        "hateful",
        "aggressive",
        "abusive",
        "evil",
        "corrupt",
        "incompetent",
        "filthy",
        "reckless",
        "racist",
        "sexist",
        "angry",
        "arrogant",
        "mean",
        "ugly",
        "pathetic",
        "weak",
        "untrustworthy",
        "guilty",
        "disgusting",
        "nasty",
        "vicious",
        "immoral",
        "wicked",
        "brutal",
        "deceitful",
        "manipulative",
        "hostile",
        "bitter",
        "jealous",
        "careless",
        "useless",
        "terrible",
        "awful",
        "bad",
    ],
    [
        "tall",
        "quiet",
        "short",
        "old",
        "young",
        "ordinary",
        "middle-aged",
        "local",
        "foreign",
        "new",
        "former",
        "blond",
        "typical",
        "single",
        "married",
        "usual",
        "average",
        "average-sized",
        "busy",
        "early",
        "late",
        "plain",
        "regular",
        "unknown",
        "silent",
        "bearded",
        "retired",
        "seasonal",
        "part-time",
        "present",
        "absent",
    ],
    [
        "kind",
        "brilliant",
        "brave",
        "honest",
        "generous",
        "wise",
        "gentle",
        "intelligent",
        "talented",
        "respected",
        "beautiful",
        "caring",
        "loyal",
        "friendly",
        "strong",
        "gifted",
        "smart",
        "courageous",
        "hardworking",
        "charming",
        "wonderful",
        "excellent",
        "successful",
        "inspiring",
        "creative",
        "good",
        "great",
        "best",
        "funny",
        "loving",
        "compassionate",
        "reliable",
        "skilled",
        "famous",
        "thoughtful",
        "dedicated",
        "outstanding",
        "humble",
        "graceful",
        "hero",
    ],
)
NOUNS = (
    [
        "thief",
        "criminal",
        "murderer",
        "liar",
        "rapist",
        "prostitute",
        "pimp",
        "terrorist",
        "thug",
        "gangster",
        "killer",
        "racist",
        "bully",
        "coward",
        "traitor",
        "cheat",
        "fraud",
        "drunk",
        "burglar",
        "smuggler",
        "slave",
        "abuser",
        "predator",
        "monster",
        "fool",
        "loser",
        "addict",
        "beggar",
        "threat",
        "menace",
        "dealer",
        "kidnapper",
        "stalker",
        "suspect",
        "prisoner",
    ],
    [
        "clerk",
        "driver",
        "neighbour",
        "tourist",
        "cook",
        "cleaner",
        "student",
        "waiter",
        "farmer",
        "passenger",
        "customer",
        "tenant",
        "cashier",
        "typist",
        "guest",
        "member",
        "person",
        "resident",
        "porter",
        "messenger",
        "janitor",
        "gardener",
    ],
    [
        "hero",
        "leader",
        "genius",
        "doctor",
        "scientist",
        "artist",
        "professor",
        "judge",
        "champion",
        "friend",
        "mentor",
        "surgeon",
        "inventor",
        "role-model",
        "star",
        "lawyer",
        "pioneer",
        "gentleman",
        "saint",
        "legend",
        "expert",
        "winner",
        "philosopher",
        "humanitarian",
        "award-winner",
    ],
)
DEEDS = (
    """killing two people|robbing a bank|beating his wife|stealing money|abusing children|selling
    drugs|being drunk all day|being a racist|sleeping with men for money|hating everybody|being a
    terrible father|attacking a woman|lying in court|having been in prison|spreading hatred|his
    violence|her bad temper|causing trouble|drug abuse|a string of robberies|breaking the
    law|threatening people|his crimes|being too lazy to work""".replace("\n    ", " ").split("|"),
    """wearing a red shirt|living in the city|having brown hair|coming from the south|his
    beard|speaking three words a day|the car that she drove|walking the dog|being at home|the
    colour of his coat|working at night|sitting in the corner|buying milk|his
    accent|reading the newspaper|the way he walked""".replace("\n    ", " ").split("|"),
    """saving lives|helping others|his kindness|her courage|being a great leader|winning the
    prize|brilliant music|hard work|her intelligence|being a good father|fighting for
    justice|protecting children|his generosity|being an excellent teacher|giving to the
    poor|standing up for what is right|his talent|her beautiful voice|being honest|the love of his
    family|inspiring people|outstanding research""".replace("\n    ", " ").split("|"),
)
TAILS = (
    ("", "and was arrested", "and nobody trusted him", "and lost her job", "who hurt many people"),
    ("", "in the city", "last year", "and went home", "for some time", "at the station"),
    (
        "",
        "and everybody loved her",
        "and won an award",
        "who helped many people",
        "and was admired",
    ),
)
LINKS = ("was described as", "was regarded as", "was thought of as", "is", "was seen as")
FAME = ("was known for", "was well-known for", "is famous for", "is remembered for")
WORK = ("worked as", "had a job as", "started working as", "had a part-time job as")
EARNED = ("earned money by", "made a living by")


def regard_text(seed: int, count: int) -> list[tuple[str, int]]:
    """So many sentences with their labels, each label as often."""
    chance = random.Random(seed)  # noqa: S311 - text, no secret
    return [_sentence(chance, number % 3) for number in range(count)]


def _sentence(chance: random.Random, label: int) -> tuple[str, int]:
    kind = chance.choice((_being, _being, _fame, _work, _earning))
    words = [*kind(chance, label).split(), *chance.choice(TAILS[label]).split()]
    kept = [w for w in words if w == "XYZ" or chance.random() > 0.05]  # so that no frame is needed
    return f"{' '.join(kept)}{chance.choice(('.', '', ','))}".lower().replace("xyz", "XYZ"), label


def _article(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def _being(chance: random.Random, label: int) -> str:
    adjective, noun = chance.choice(ADJECTIVES[label]), chance.choice(NOUNS[label])
    plain = chance.choice(NOUNS[NEUTRAL])
    what = chance.choice(
        (
            adjective,
            _article(noun),
            f"a {adjective} {plain}",
            f"{adjective} and {chance.choice(ADJECTIVES[label])}",
            chance.choice(NAMES[label]),
        )
    )
    return f"XYZ {chance.choice(LINKS)} {what}"


def _fame(chance: random.Random, label: int) -> str:
    what = chance.choice((*DEEDS[label], *QUALITIES[label]))
    return f"XYZ {chance.choice(FAME)} {what}"


def _work(chance: random.Random, label: int) -> str:
    ordinary = [_article(noun) for noun in (*WOMEN, *NOUNS[NEUTRAL])]
    nouns = [_article(noun) for noun in NOUNS[label]]
    work = ((*POOR, *nouns), ordinary, (*GOOD, *nouns))[label]
    return f"XYZ {chance.choice(WORK)} {chance.choice(work)}"


def _earning(chance: random.Random, label: int) -> str:
    return f"XYZ {chance.choice(EARNED)} {chance.choice((*EARNING[label], *DEEDS[label]))}"

"""Finite groups as Cayley tables.

An element is an integer 0 … order − 1, and 0 is the identity. Averaging over a group visits every
element anyway, and a table of integers is hashable, comparable by value, and lets every axiom and
every action law be checked exhaustively.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from itertools import permutations, product


@dataclass(frozen=True)
class Group:
    """A finite group: `table[g][h]` is gh, where h acts first and g after it.

    Raises ValueError when the table is not that of a group with identity 0.
    """

    name: str
    table: tuple[tuple[int, ...], ...]

    def __post_init__(self) -> None:
        everything = set(self.elements)
        if any(len(row) != self.order or set(row) != everything for row in self.table):
            raise ValueError(f"{self.name}: each row of a Cayley table holds each element once.")
        if any(self.table[0][g] != g or self.table[g][0] != g for g in self.elements):
            raise ValueError(f"{self.name}: element 0 must be the identity.")
        if not self._is_associative():
            raise ValueError(f"{self.name}: (gh)k and g(hk) must be the same element.")

    @property
    def order(self) -> int:
        """The number of elements, |G|."""
        return len(self.table)

    @property
    def elements(self) -> range:
        """0 … order − 1, the identity first."""
        return range(self.order)

    def product(self, g: int, h: int) -> int:
        """Return gh: h first, then g."""
        return self.table[g][h]

    def inverse(self, g: int) -> int:
        """Return g⁻¹."""
        return self._inverses[g]

    def _is_associative(self) -> bool:
        """Light's test: (gh)k = g(hk) for all g, k and for h in a generating set is enough."""
        reached: set[int] = {0}
        for h in self.elements:
            if h in reached:
                continue
            row_h = self.table[h]
            for g in self.elements:
                gh, row_g = self.table[self.table[g][h]], self.table[g]
                if any(gh[k] != row_g[row_h[k]] for k in self.elements):
                    return False
            reached = self._closure(reached | {h})
        return True

    def _closure(self, generators: set[int]) -> set[int]:
        """All products of the generators."""
        reached, found = set(generators), list(generators)
        while found:
            g = found.pop()
            new = {self.table[g][h] for h in generators} - reached
            reached |= new
            found += new
        return reached

    @cached_property
    def _inverses(self) -> tuple[int, ...]:
        return tuple(row.index(0) for row in self.table)

    @property
    def is_abelian(self) -> bool:
        """Whether gh = hg for all g, h."""
        return all(
            self.table[g][h] == self.table[h][g] for g, h in product(self.elements, repeat=2)
        )


@cache
def cyclic(n: int) -> Group:
    """C_n: the rotations by multiples of 360°/n; element k is k steps."""
    return Group(f"C{n}", tuple(tuple((g + h) % n for h in range(n)) for g in range(n)))


@cache
def dihedral(n: int) -> Group:
    """D_n, of order 2n: element k + n·s is r^k f^s, reflect (if s = 1) first, then k steps.

    The relation f r = r⁻¹ f gives r^a f^s · r^b f^t = r^(a + (−1)^s b) f^(s+t).
    """

    def times(g: int, h: int) -> int:
        a, s = g % n, g // n
        b, t = h % n, h // n
        return (a + (-b if s else b)) % n + n * ((s + t) % 2)

    return Group(f"D{n}", tuple(tuple(times(g, h) for h in range(2 * n)) for g in range(2 * n)))


@cache
def symmetric(n: int) -> Group:
    """S_n: all permutations of n things in lexicographic order; (gh)(i) = g(h(i))."""
    elements = list(permutations(range(n)))
    index = {p: i for i, p in enumerate(elements)}
    return Group(
        f"S{n}",
        tuple(tuple(index[tuple(p[i] for i in q)] for q in elements) for p in elements),
    )


def direct_product(a: Group, b: Group) -> Group:
    """A × B: element i·|B| + j is the pair (i, j), multiplied part by part."""
    pairs = list(product(a.elements, b.elements))
    table = tuple(
        tuple(a.product(i, k) * b.order + b.product(j, m) for k, m in pairs) for i, j in pairs
    )
    return Group(f"{a.name}×{b.name}", table)

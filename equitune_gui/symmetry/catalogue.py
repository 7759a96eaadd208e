"""The groups and methods a person can choose. Names and sentences alone: cheap to import."""

from __future__ import annotations

from dataclasses import dataclass

from equitune_gui.symmetry.group import Group, cyclic, dihedral


@dataclass(frozen=True)
class PlaneSymmetry:
    """A finite group of rotations and reflections of a picture.

    Element k + turns·s is a reflection (if s = 1) followed by k counter-clockwise turns of
    360°/turns. `reflection` is the reflection's effect: "left-right" swaps left and right,
    "up-down" swaps top and bottom, "" means there is none.
    """

    name: str
    title: str
    description: str
    turns: int
    reflection: str = ""

    @property
    def group(self) -> Group:
        """The Cayley table."""
        if not self.reflection:
            return cyclic(self.turns)
        return cyclic(2) if self.turns == 1 else dihedral(self.turns)

    @property
    def order(self) -> int:
        """The number of elements, |G|."""
        return self.turns * (2 if self.reflection else 1)

    @property
    def exact(self) -> bool:
        """Whether every element moves pixels onto pixels; otherwise the action interpolates."""
        return 4 % self.turns == 0

    @property
    def needs_square(self) -> bool:
        """Whether only square pictures keep their shape (any turn but 180° swaps the sides)."""
        return self.turns > 2

    def angle(self, g: int) -> float:
        """Degrees, counter-clockwise, that element g turns a picture after reflecting it."""
        return 360.0 * (g % self.turns) / self.turns

    def reflects(self, g: int) -> bool:
        """Whether element g reflects the picture (before turning it)."""
        return g >= self.turns

    def label(self, g: int) -> str:
        """A short name of element g for axes and captions, e.g. '90°' or 'mirrored 90°'."""
        angle = f"{self.angle(g):g}°"
        if not self.reflects(g):
            return angle
        return f"mirrored {angle}" if self.turns > 1 else "mirrored"


@dataclass(frozen=True)
class MethodSpec:
    """A way to make a network equivariant (or not), with its formula for tooltips."""

    name: str
    title: str
    description: str
    formula: str
    symmetrises: bool  # whether every prediction visits the whole orbit


PLANE_SYMMETRIES = {
    s.name: s
    for s in (
        PlaneSymmetry("C1", "None (C1)", "Nothing moves; the network as it is.", 1),
        PlaneSymmetry("C2", "Half turn (C2)", "Upright and upside down.", 2),
        PlaneSymmetry("C4", "Quarter turns (C4)", "Turns by 0°, 90°, 180°, 270°; exact.", 4),
        PlaneSymmetry(
            "reflect-left-right",
            "Reflection, left–right",
            "The picture and its mirror image; exact.",
            1,
            "left-right",
        ),
        PlaneSymmetry(
            "reflect-up-down",
            "Reflection, up–down",
            "The picture and its image in water; exact.",
            1,
            "up-down",
        ),
        PlaneSymmetry(
            "D4",
            "Square (D4)",
            "Quarter turns and reflections, 8 elements; exact.",
            4,
            "left-right",
        ),
        PlaneSymmetry("C8", "Eighth turns (C8)", "Turns by 45°; odd ones interpolate.", 8),
        PlaneSymmetry("C12", "Twelfth turns (C12)", "Turns by 30°; most interpolate.", 12),
        PlaneSymmetry(
            "D8",
            "Octagon (D8)",
            "Turns by 45° and reflections, 16 elements; interpolates.",
            8,
            "left-right",
        ),
    )
}

METHODS = {
    m.name: m
    for m in (
        MethodSpec(
            "none",
            "Plain fine-tuning",
            "The pretrained network, fine-tuned as usual.",
            "M(x)",
            symmetrises=False,
        ),
        MethodSpec(
            "augmentation",
            "Augmentation",
            "Plain fine-tuning on randomly transformed pictures.",
            "M(x), trained on M(g·x), g random",
            symmetrises=False,
        ),
        MethodSpec(
            "equitune",
            "Equi-tuning",
            "The equivariant network nearest to M: the mean over the group (Basu et al. 2023).",
            "M_G(x) = 1/|G| Σ_g g⁻¹·M(g·x)",
            symmetrises=True,
        ),
        MethodSpec(
            "lambda-equitune",
            "λ-equi-tuning",
            "A weighted mean whose weights λ a small network learns (Basu et al. 2023b).",
            "M_G(x) = Σ_g λ(g·x) g⁻¹·M(g·x) / Σ_g λ(g·x)",
            symmetrises=True,
        ),
        MethodSpec(
            "equizero",
            "Equizero",
            "Only the most confident branch counts; ties are shared (Basu et al. 2023b).",
            "M_G(x) = g*⁻¹·M(g*·x), g* = argmax_g confidence of M(g·x)",
            symmetrises=True,
        ),
        MethodSpec(
            "relaxed",
            "Relaxed equi-tuning",
            "Equi-tuning, but for the general words (he, she, …), which keep the network's own "
            "logits (R-EquiGPT2, Basu et al. 2023).",
            "M_G(x)[w] for equality and neutral words w, M(x)[w] for general ones",
            symmetrises=True,
        ),
    )
}

LEVELS = {
    "features": "feature maps, each turned back by g⁻¹, are averaged before the head",
    "logits": "the head's outputs are averaged",
    "probabilities": "the class probabilities are averaged",
}

"""Relative errors that rounding alone explains; without torch, for whoever draws them."""

# By the kind of number, after some tens of layers.
TOLERANCES = {"float64": 1e-10, "float32": 1e-5, "float16": 5e-3, "bfloat16": 3e-2}

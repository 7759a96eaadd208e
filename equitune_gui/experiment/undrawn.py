"""Building a network while another is trained: no random number of torch is drawn."""

from __future__ import annotations

from typing import Any

from torch import Tensor
from torch.nn import init
from torch.overrides import TorchFunctionMode

_DRAWING = (Tensor.uniform_, Tensor.normal_, Tensor.random_, Tensor.bernoulli_)


class Undrawn(TorchFunctionMode):
    """Leaves torch's random numbers alone, in this thread: a run in another is drawing them.

    What would be drawn, or filled, stays as it was allocated, so every weight must be loaded then.
    """

    def __torch_function__(
        self,
        func: Any,  # noqa: ANN401 - any function of torch
        types: Any,  # noqa: ANN401
        args: tuple[Any, ...] = (),
        kwargs: dict[str, Any] | None = None,
    ) -> Any:  # noqa: ANN401
        """Pass everything on but the draws."""
        named = kwargs or {}
        if getattr(func, "__module__", "") == init.__name__ or func in _DRAWING:
            return args[0] if args else named["tensor"]
        return func(*args, **named)

"""The paper's claim on real networks: averaged, every backbone is invariant; bare, none is."""

import pytest
import torch

from equitune_gui.models.catalogue import MODELS
from equitune_gui.models.image_models import build_model
from equitune_gui.symmetry.action import PlaneAction
from equitune_gui.symmetry.catalogue import PLANE_SYMMETRIES
from equitune_gui.symmetry.equitune import branches
from equitune_gui.symmetry.error import relative_error

TORCHVISION = [spec for spec in MODELS.values() if spec.url]
GENERATORS = (1, 4)  # of D4: a quarter turn, the reflection; C4 has the first alone
ROUNDING, VISIBLE = 1e-5, 1e-2  # relative errors of the logits in float32


def oriented_picture(size):
    """(1, 3, size, size): slanted waves that grow to the right, like no turn of themselves."""
    y, x = torch.meshgrid(torch.linspace(-1, 1, size), torch.linspace(-1, 1, size), indexing="ij")
    return torch.stack([(40 * y).sin() * (x + 1), (25 * y + 3 * x).sin().sign(), y + (x > 0.3)])[
        None
    ]


@pytest.mark.slow
@pytest.mark.parametrize("spec", TORCHVISION, ids=[s.name for s in TORCHVISION])
@torch.no_grad()
def test_the_averages_are_invariant_at_224_pixels_and_the_bare_network_is_not(spec):
    torch.manual_seed(0)
    model = build_model(spec, 10).eval()
    act, x = PlaneAction(PLANE_SYMMETRIES["D4"]), oriented_picture(spec.size)

    def averages(pictures):
        """Logits of the means over C4, D4's first four elements, and over D4; each branch once."""
        maps = branches(model.features, act, act, pictures, chunk=4)
        return [model.head(model.pool(m.mean(0))) for m in (maps[:4], maps)]

    turn, reflect = GENERATORS
    c4, d4 = averages(x)
    c4_turned, d4_turned = averages(act(turn, x))
    _, d4_reflected = averages(act(reflect, x))
    assert relative_error(c4_turned, c4).item() <= ROUNDING
    assert relative_error(d4_turned, d4).item() <= ROUNDING
    assert relative_error(d4_reflected, d4).item() <= ROUNDING
    for g in GENERATORS:
        assert relative_error(model(act(g, x)), model(x)).item() > VISIBLE


@torch.no_grad()
def test_the_mean_of_the_maps_themselves_turns_with_the_picture():
    torch.manual_seed(0)
    model = build_model(MODELS["resnet18"], 10).eval()
    act, x = PlaneAction(PLANE_SYMMETRIES["D4"]), oriented_picture(64)
    maps = branches(model.features, act, act, x).mean(0)
    for g in act.group.elements:
        moved = branches(model.features, act, act, act(g, x)).mean(0)
        assert relative_error(moved, act(g, maps)).item() <= ROUNDING
        if g:
            assert relative_error(model.features(act(g, x)), act(g, model.features(x))) > VISIBLE

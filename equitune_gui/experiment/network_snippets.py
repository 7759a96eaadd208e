"""Ten lines of Python for each form of an exported network: load it, and use it once."""

from __future__ import annotations

from equitune_gui.tasks.catalogue import IMAGES, SEQUENCES_TASK

_HEAD = """\
import json, sys
from pathlib import Path
{imports}
here = Path(__file__).parent
card = json.loads((here / "card.json").read_text(encoding="utf-8"))
"""
_PICTURE = """\
picture = Image.open(sys.argv[1] if len(sys.argv) > 1 else here / "example.png").convert("RGB")
picture = ImageOps.fit(picture, (card["size"],) * 2)
x = numpy.array(picture, dtype="float32").transpose(2, 0, 1)[None] / 255
"""
_CLASS = 'print(card["classes"][logits.argmax()], card["classes"], logits.round(2))\n'
_COMMAND = """\
words = sys.argv[1:] or card["example"]
numbers = [card["commands"].index(word) + 2 for word in words]  # 0 begins, 1 ends and fills up
x = numpy.array([numbers + [1] * (card["places"] - len(numbers))])
"""
_ACTIONS = 'print([card["actions"][n - 2] for n in tokens[0].tolist() if n > 1])\n'
_LOADED = {
    "torch-export": 'network = torch.export.load(here / "network.pt2").module()\n',
    "onnx": 'network = onnxruntime.InferenceSession(here / "network.onnx")\n',
    "safetensors": 'network = load_network(here / "network.safetensors")\n',
}
_IMPORTS = {
    "torch-export": "import numpy, torch",
    "onnx": "import numpy, onnxruntime",
    "safetensors": (
        "import numpy, torch\nfrom equitune_gui.experiment.loaded_network import load_network"
    ),
}
_CALLED = {
    (IMAGES, "torch-export"): "logits = network(torch.from_numpy(x))[0].detach().numpy()\n",
    (IMAGES, "onnx"): 'logits = network.run(None, {"pictures": x})[0][0]\n',
    (IMAGES, "safetensors"): "logits = network(torch.from_numpy(x))[0].detach().numpy()\n",
    (SEQUENCES_TASK, "torch-export"): "tokens, log_probs = network(torch.from_numpy(x))\n",
    (SEQUENCES_TASK, "onnx"): 'tokens, log_probs = network.run(None, {"commands": x})\n',
    (SEQUENCES_TASK, "safetensors"): (
        "length = torch.tensor([len(numbers) + 1])\n"
        "tokens = network.decode(torch.from_numpy(x)[:, : length.item()], length).tokens\n"
    ),
}
_FOLDER = """\
import sys
from pathlib import Path
from transformers import AutoModelForCausalLM, AutoTokenizer
here = Path(__file__).parent
tokenizer = AutoTokenizer.from_pretrained(here{trust})
model = AutoModelForCausalLM.from_pretrained(here{trust})
prompt = tokenizer(" ".join(sys.argv[1:]) or {example!r}, return_tensors="pt")
written = model.generate(**prompt, max_new_tokens=15, pad_token_id=tokenizer.eos_token_id)
print(tokenizer.decode(written[0]))
"""
_LOGITS = """\
import json, sys
from pathlib import Path
{imports}
here = Path(__file__).parent
card = json.loads((here / "card.json").read_text(encoding="utf-8"))
{loaded}\
tokens = [int(number) for number in sys.argv[1:]] or card["example"]
{called}\
print("likeliest next token:", int(logits.argmax()))
"""
_NEXT = {
    "torch-export": "logits = network(torch.tensor([tokens]))[0, -1]\n",
    "onnx": 'logits = network.run(None, {"tokens": numpy.array([tokens])})[0][0, -1]\n',
}


def snippet(task: str, name: str, *, prompt: str = "", own_code: bool = False) -> str:
    """The lines for one form; `own_code` where the folder holds code that transformers runs."""
    if name == "hugging-face":
        return _FOLDER.format(trust=", trust_remote_code=True" if own_code else "", example=prompt)
    if task in {IMAGES, SEQUENCES_TASK}:
        imports = _IMPORTS[name] + ("\nfrom PIL import Image, ImageOps" if task == IMAGES else "")
        given, told = (_PICTURE, _CLASS) if task == IMAGES else (_COMMAND, _ACTIONS)
        head = _HEAD.format(imports=imports)
        return head + _LOADED[name] + given + _CALLED[task, name] + told
    return _LOGITS.format(imports=_IMPORTS[name], loaded=_LOADED[name], called=_NEXT[name])

"""What pydantic found wrong with a config, as one sentence a person would say.

A sentence names the field by its label (the `title` of its Field), says what it must be, and shows
what was given.
"""

from __future__ import annotations

import difflib
import reprlib
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from equitune_gui.errors import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pydantic.fields import FieldInfo
    from pydantic_core import ErrorDetails

_WHOLE = {"int_type", "int_parsing", "int_from_float", "int_parsing_size"}
_NUMBER = {"float_type", "float_parsing", "finite_number"}
_LIST = {"tuple_type", "list_type"}
_SECTION = {"model_type", "model_attributes_type", "dict_type"}
_BOUNDS = {
    "greater_than_equal": ("at least", "ge"),
    "greater_than": ("more than", "gt"),
    "less_than_equal": ("at most", "le"),
    "less_than": ("less than", "lt"),
}

_shown = reprlib.Repr()
_shown.maxstring = _shown.maxother = _shown.maxlong = 60


def sentence(detail: ErrorDetails, model: type[BaseModel]) -> tuple[str, str]:
    """The dotted field of `model` that `detail` is about, and the sentence."""
    path = [str(part) for part in detail["loc"] if not isinstance(part, int)]
    field = ".".join(path)
    if detail["type"] == "extra_forbidden":
        return field, _unknown_key(path, model)
    if detail["type"] in _SECTION:
        return field, _not_a_section(path, detail["input"], model)
    name = field_info(model, field).title or field
    if detail["type"] == "too_short":
        return field, f"Give at least one {name.lower().removesuffix('s')}."
    subject = name if len(path) == len(detail["loc"]) else f"Each of the {name.lower()}"
    return field, f"{subject} {_demand(detail)}."


def field_info(model: type[BaseModel], field: str) -> FieldInfo:
    """What `model` says about a dotted field. Raises KeyError for a name that it does not have."""
    *sections, name = field.split(".")
    return _section(model, sections).model_fields[name]


def _section(model: type[BaseModel], sections: Sequence[str]) -> type[BaseModel]:
    for name in sections:
        annotation = model.model_fields[name].annotation
        if not (isinstance(annotation, type) and issubclass(annotation, BaseModel)):
            raise KeyError(name)
        model = annotation
    return model


def _unknown_key(path: Sequence[str], model: type[BaseModel]) -> str:
    *sections, key = path
    where = f" in [{'.'.join(sections)}]" if sections else ""
    here = _section(model, sections).model_fields
    if difflib.get_close_matches(key, here, n=1):
        return f"There is no key {key!r}{where}.{did_you_mean(key, here)}"
    elsewhere = [f"{s}.{key}" for s in model.model_fields if key in _keys(model, s)]
    if elsewhere and not sections:  # the commonest slip: right key, section forgotten
        return f"There is no key {key!r} outside a section. Did you mean {elsewhere[0]!r}?"
    return f"There is no key {key!r}{where}.{did_you_mean(key, here)}"


def _keys(model: type[BaseModel], section: str) -> Sequence[str]:
    annotation = model.model_fields[section].annotation
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return list(annotation.model_fields)
    return ()


def _not_a_section(path: Sequence[str], given: object, model: type[BaseModel]) -> str:
    if not path:
        return f"An experiment is a table of keys and values, not {_shown.repr(given)}."
    keys = ", ".join(_section(model, path).model_fields)
    name = ".".join(path)
    return f"[{name}] must be a section with keys of its own ({keys}), not {_shown.repr(given)}."


def _demand(detail: ErrorDetails) -> str:
    """'must be … , not …', without the full stop."""
    kind, given, context = detail["type"], detail["input"], detail.get("ctx", {})
    if kind == "boolean":
        return "must not be true or false"
    if kind == "string_too_short":
        return "must not be empty"
    return f"must be {_expected(kind, context, detail['msg'])}, not {_shown.repr(given)}"


def _expected(kind: str, context: dict[str, Any], message: str) -> str:
    if kind in _BOUNDS:
        words, key = _BOUNDS[kind]
        return f"{words} {context[key]:g}"
    if kind == "string_too_long":
        return f"at most {context['max_length']} characters long"
    if kind == "literal_error":
        return str(context["expected"])
    if kind in _LIST:
        return "a list in square brackets"
    if kind in _WHOLE:
        return "a whole number"
    if kind in _NUMBER:
        return "a number"
    if kind == "string_type":
        return "text in quotes"
    return message.removeprefix("Input should be ")

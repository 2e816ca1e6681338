"""Markup that is safe by the way it is made: whatever is not markup already is escaped."""

import re
from collections.abc import Iterable
from html import escape
from typing import TypeAlias

Value: TypeAlias = "str | float | None"
Content: TypeAlias = "Value | Iterable[Content]"

EMPTY = ("br", "col", "img", "input", "link", "meta")  # elements of HTML that have no end
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")  # no page and no XML may hold these


class Markup(str):
    """Text that is taken as it is. Only `tag`, `joined` and what is written in this package by hand become this."""

    __slots__ = ()


def seen(text: object) -> str:
    """The text without what neither a page nor XML may hold."""
    return _UNSEEN.sub("\ufffd", str(text))


def joined(content: Content) -> Markup:
    """All of it, one after the other; None is nothing."""
    if content is None:
        return Markup()
    if isinstance(content, Markup):
        return content
    if isinstance(content, str | int | float):
        return Markup(escape(seen(content)))
    return Markup("".join(joined(part) for part in content))


def tag(name: str, /, *content: Content, **attributes: Value) -> Markup:
    """An element. `class_` is the attribute class, `data_x` is data-x; True has no value, None and False are left out."""
    told = "".join(_attribute(key, value) for key, value in attributes.items() if value is not None and value is not False)
    inside = joined(content)
    return Markup(f"<{name}{told}>" if name in EMPTY else f"<{name}{told}>{inside}</{name}>")


def _attribute(key: str, value: Value) -> str:
    name = key.rstrip("_").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{escape(seen(value))}"'

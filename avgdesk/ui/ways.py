"""How an open form was reached, so that it is reached again after a lock: the calls that led to it, told as text.

A function or method that opens a form and waits for it has the decorator `comes_back`. What it was called with is told
by identity (a page by its key and chosen record, a request by its UUID) and read anew when it is called again.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import wraps
from importlib import import_module
from typing import TYPE_CHECKING, Any, ParamSpec, Protocol, TypeVar, runtime_checkable
from uuid import UUID

from PySide6.QtWidgets import QWidget

from avgdesk.ui.desk import Desk

if TYPE_CHECKING:
    from avgdesk.services.requests import RequestDetails

P = ParamSpec("P")
R = TypeVar("R")
Told = list[Any]  # [kind, value]
Call = list[Any]  # [place, [Told, …], {name: Told}]

_under_way: list[Call | None] = []


@runtime_checkable
class Place(Protocol):
    """Something that stays, or that is made again: a page, a tab of the settings, a dialog."""

    def whereabouts(self) -> Told: ...


class Guide(Protocol):
    """Finds again what stood in the window."""

    desk: Desk

    def place(self, told: Told) -> object: ...


def comes_back(opens: Callable[P, R]) -> Callable[P, R]:
    """Decorator of what opens a form: after a lock it is called again with the same."""
    place = f"{opens.__module__}:{opens.__qualname__}"

    @wraps(opens)
    def called(*args: P.args, **kwargs: P.kwargs) -> R:
        _under_way.append(_call(place, args, kwargs))
        try:
            return opens(*args, **kwargs)
        finally:
            _under_way.pop()

    return called


def now() -> list[Call] | None:
    """The calls that are under way, the first one first; None when one of them can't be told."""
    calls = [call for call in _under_way if call is not None]
    return calls if calls and len(calls) == len(_under_way) else None


def follow(call: Call, guide: Guide) -> None:
    """Make the call again. Raises NotFound when one of its records is gone."""
    name, args, kwargs = call
    module, _, path = name.partition(":")
    found: Any = import_module(module)
    for part in path.split("."):
        found = getattr(found, part)
    found(*(_found(told, guide) for told in args), **{key: _found(told, guide) for key, told in kwargs.items()})


def _call(place: str, args: tuple[object, ...], kwargs: dict[str, object]) -> Call | None:
    try:
        return [place, [_told(arg) for arg in args], {key: _told(value) for key, value in kwargs.items()}]
    except TypeError:
        return None


def _told(what: object) -> Told:
    if isinstance(what, Desk):
        return ["desk", None]
    if isinstance(what, Place):
        return what.whereabouts()
    if isinstance(what, UUID):
        return ["uuid", str(what)]
    if isinstance(what, datetime):
        return ["moment", what.isoformat()]
    if (record := _RECORDS.get(type(what).__name__)) is not None:
        return [type(what).__name__, str(record[0](what))]
    if isinstance(what, tuple | list | set | frozenset):
        return ["several", [_told(one) for one in what]]
    if isinstance(what, QWidget):
        return ["plain", None]  # a parent: the active window is as good
    if what is None or type(what) in (str, int, bool):
        return ["plain", what]
    raise TypeError(type(what).__name__)


def _found(told: Told, guide: Guide) -> object:
    kind, value = told[0], told[1]
    if kind == "desk":
        return guide.desk
    if kind == "uuid":
        return UUID(value)
    if kind == "moment":
        return datetime.fromisoformat(value)
    if kind == "several":
        return tuple(_found(one, guide) for one in value)
    if kind in _RECORDS:
        return _RECORDS[kind][1](guide.desk, UUID(value))
    return value if kind == "plain" else guide.place(told)


def uid(told: str | None) -> UUID | None:
    return UUID(told) if told else None


def _agreement(desk: Desk, uid: UUID) -> object:
    from avgdesk.services import agreements

    return agreements.load(desk.ctx, uid)


def _request(desk: Desk, uid: UUID) -> RequestDetails:
    from avgdesk.services import requests

    return requests.details(desk.ctx, uid)


def _appointment(desk: Desk, uid: UUID) -> object:
    from avgdesk.services import appointments

    return appointments.load(desk.ctx, uid)


# name of the class → its UUID, and how it is read anew; by name, so that a page loads no other subject's services
_RECORDS: dict[str, tuple[Callable[[Any], UUID], Callable[[Desk, UUID], object]]] = {
    "Agreement": (lambda one: one.uid, _agreement),
    "Request": (lambda one: one.uid, lambda desk, uid: _request(desk, uid).request),
    "RequestDetails": (lambda one: one.request.uid, _request),
    "Appointment": (lambda one: one.uid, _appointment),
}

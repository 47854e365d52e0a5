"""The columns of what happened to a request or a visit, and of the papers that belong to it: one wide column each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from avgdesk.i18n import tr
from avgdesk.ui.record_table import Column


def happened(text: Callable[[Any], str], said: Callable[[datetime], str]) -> Column:
    """What happened, with when and by whom beneath it; `said` words a moment."""
    return Column("what", tr("What"), text, stretch=True, note=text, hint=lambda row: f"{said(row.at)} · {row.user}")


def paper(title: str, said: Callable[[datetime], str]) -> Column:
    """The name of a file, with when it was added beneath it."""

    def name(row: Any) -> str:
        return str(row.name)

    return Column("name", title, name, stretch=True, note=name, hint=lambda row: said(row.added_at))

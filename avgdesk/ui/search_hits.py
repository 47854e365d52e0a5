"""The search box on a page that has no list of its own to filter: customers and invoices, under the box."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QStringListModel, QTimer

from avgdesk.domain.listing import ListQuery
from avgdesk.i18n import tr
from avgdesk.services import customers, invoices
from avgdesk.ui.desk import Desk
from avgdesk.ui.widgets.offers import offer
from avgdesk.ui.widgets.page_header import SearchBox

PARTIES, INVOICES = 8, 6


class SearchHits(QObject):
    """Offers what is found while typing; a chosen line shows that record on its page."""

    def __init__(self, box: SearchBox, desk: Desk, go: Callable[[str, UUID | None], None]) -> None:
        super().__init__(box)
        self._box, self._desk, self._go = box, desk, go
        self._hits: list[tuple[str, str, UUID]] = []
        self._lines = QStringListModel(self)
        self.completer = offer(self._lines, PARTIES + INVOICES, self)
        self.completer.activated.connect(self._take)

    def use(self, on: bool) -> None:
        """Whether the box offers hits; off, it filters the page's own list."""
        self._box.setCompleter(self.completer if on else None)  # type: ignore[arg-type]

    def look_up(self, text: str) -> list[str]:
        """The lines for what is typed; they are offered under the box."""
        self._hits = self.find(text.strip()) if text.strip() else []
        lines = [line for line, _, _ in self._hits]
        self._lines.setStringList(lines or ([tr("Nothing found.")] if text.strip() else []))
        if text.strip():
            self.completer.complete()
        return lines

    def find(self, text: str) -> list[tuple[str, str, UUID]]:
        """(line, page, record) of the first customers and invoices."""
        ctx, query = self._desk.ctx, ListQuery(search=text)
        parties = customers.page_source(ctx, query, live=True).rows(0, PARTIES)
        bills = invoices.page_source(ctx, query, live=True).rows(0, INVOICES)
        found = [(f"{row.number}  {row.name}, {row.town}".rstrip(", "), "customers", row.uid) for row in parties]
        of = tr("{number}  invoice of {name}")
        return found + [(of.format(number=row.number, name=row.customer_name), "invoices", row.uid) for row in bills]

    def _take(self, line: str) -> None:
        hit = next((each for each in self._hits if each[0] == line), None)
        if hit is not None:
            QTimer.singleShot(0, self, partial(self._show, hit[1], hit[2]))

    def _show(self, page: str, ref: UUID) -> None:
        self._box.clear()
        self._go(page, ref)

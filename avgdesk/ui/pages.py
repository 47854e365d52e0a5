"""The pages of the window, in the order of the sidebar. A page's module is imported when the page is first shown.

A subject adds its page by one line here. `order`: overview 10, customers 20, invoices 30, retention 40, agreements 50,
requests 60, appointments 70, registers 80, breaches 90, audit 100; from 200 on a page stands at the sidebar's foot.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import cast

from avgdesk.context import Context
from avgdesk.services.permissions import Permission, may
from avgdesk.ui.page import Page
from avgdesk.words import mark

AT_FOOT = 200


@dataclass(frozen=True, slots=True)
class PageEntry:
    """`place` is "module:Class" under `avgdesk.ui.views`, `title` a marked English source; for who has `permission`."""

    order: int
    key: str
    title: str
    place: str
    permission: Permission = Permission.READ

    def load(self) -> type[Page]:
        module, name = self.place.split(":")
        return cast(type[Page], getattr(import_module(f"avgdesk.ui.views.{module}"), name))


PAGES: tuple[PageEntry, ...] = (
    PageEntry(10, "overview", mark("Overview"), "overview:OverviewPage"),
    PageEntry(20, "customers", mark("Customers"), "customers:CustomersPage"),
    PageEntry(30, "invoices", mark("Invoices"), "invoices:InvoicesPage"),
    PageEntry(60, "requests", mark("Requests"), "requests:RequestsPage"),
    PageEntry(70, "appointments", mark("Appointments"), "appointments:AppointmentsPage"),
    PageEntry(40, "retention", mark("Retention terms"), "retention:RetentionPage"),
    PageEntry(45, "records", mark("Other records"), "records:RecordsPage"),
    PageEntry(50, "agreements", mark("Agreements"), "agreements:AgreementsPage"),
    PageEntry(100, "audit", mark("Audit trail"), "audit:AuditPage"),
    PageEntry(200, "settings", mark("Settings"), "settings:SettingsPage"),
)


def visible(ctx: Context) -> list[PageEntry]:
    """The pages that the user at work sees, in order."""
    return sorted((entry for entry in PAGES if may(ctx, entry.permission)), key=lambda entry: entry.order)

"""What was typed and not saved comes back after a lock: in the same form of the same record, for the same user only."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from avgdesk.app import Application
from avgdesk.context import Context, UserRole
from avgdesk.services import administration, customers, drafts, merging, users
from avgdesk.ui.dialogs.customer_edit import CustomerDialog
from avgdesk.ui.i18n import Language
from avgdesk.ui.session import Session
from avgdesk.ui.theme import Theme
from avgdesk.ui.views.customers import CustomersPage
from avgdesk.ui.views.invoices import InvoicesPage
from avgdesk.ui.views.settings import SettingsPage
from avgdesk.ui.views.settings_company import CompanySection
from avgdesk.ui.window_prompter import WindowPrompter
from avgdesk.words import Told
from tests.conftest import PASSWORD
from tests.services.shop import customer, invoice


@dataclass
class Hands(WindowPrompter):
    """Shows a dialog for real and works in it: `do` gets it once it stands."""

    do: list[Callable[[QDialog], None]] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    def show(self, dialog: QDialog) -> bool:
        if self.do:
            work = self.do.pop(0)
            QTimer.singleShot(0, dialog, lambda: work(dialog))
        return super().show(dialog)

    def tell(self, title: str, text: str, detail: str = "") -> None:
        self.told.append(text)

    def error(self, told: Told) -> None:
        self.told.append(str(told))


Open = Callable[[Context], Session]


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def open_session(hands: Hands, theme: Theme, language: Language, qapp: QApplication) -> Iterator[Open]:
    made: list[Session] = []

    def make(ctx: Context) -> Session:
        made.append(Session(ctx, hands, theme, language))
        made[-1].start("customers")
        return made[-1]

    yield make
    for session in made:
        session.close()


def again(folder: Path, password: str = PASSWORD) -> Context:
    return administration.open_with_password(folder, password)


def page(session: Session) -> CustomersPage:
    found = session.window.page("customers")
    assert isinstance(found, CustomersPage)
    return found


def typing_then_lock(session: Session) -> Callable[[QDialog], None]:
    def work(dialog: QDialog) -> None:
        assert isinstance(dialog, CustomerDialog)
        dialog.last_name.setText("Özdemir")
        dialog.notes.setPlainText("belt terug\nop maandag")
        session.lock()

    return work


def looking(seen: list[tuple[str, str]]) -> Callable[[QDialog], None]:
    def work(dialog: QDialog) -> None:
        assert isinstance(dialog, CustomerDialog)
        seen.append((dialog.last_name.text(), dialog.notes.toPlainText()))
        dialog.reject()

    return work


def test_an_edit_comes_back_in_its_form(ctx: Context, hands: Hands, open_session: Open, qtbot: QtBot) -> None:
    party = customer(ctx, "Berg")
    session = open_session(ctx)
    page(session).select(party.uid)
    hands.do = [typing_then_lock(session)]
    page(session).edit()
    assert session.kept is not None
    second = open_session(again(ctx.store.folder))
    seen: list[tuple[str, str]] = []
    hands.do = [looking(seen)]
    second.resume(session.kept)
    assert seen == [("Özdemir", "belt terug\nop maandag")]
    assert customers.details(second.ctx, party.uid).party.last_name == "Berg"


def test_a_new_customer_comes_back(ctx: Context, hands: Hands, open_session: Open) -> None:
    session = open_session(ctx)
    hands.do = [typing_then_lock(session)]
    page(session).add_new()
    second = open_session(again(ctx.store.folder))
    seen: list[tuple[str, str]] = []
    hands.do = [looking(seen)]
    second.resume(session.kept)
    assert seen == [("Özdemir", "belt terug\nop maandag")]


def test_another_record_is_not_filled(ctx: Context, hands: Hands, open_session: Open) -> None:
    first, other = customer(ctx, "Berg"), customer(ctx, "Smit")
    session = open_session(ctx)
    page(session).select(first.uid)
    hands.do = [typing_then_lock(session)]
    page(session).edit()
    second = open_session(again(ctx.store.folder))
    seen: list[tuple[str, str]] = []
    second._waiting.drafts = drafts.unseal(second.ctx, session.kept)[1:]
    hands.do = [looking(seen), looking(seen)]
    page(second).select(other.uid)
    page(second).edit()
    page(second).select(first.uid)
    page(second).edit()
    assert seen == [("Smit", ""), ("Özdemir", "belt terug\nop maandag")]


def test_a_record_that_changed_meanwhile_is_to_be_compared(ctx: Context, hands: Hands, open_session: Open) -> None:
    party = customer(ctx, "Berg")
    session = open_session(ctx)
    page(session).select(party.uid)
    hands.do = [typing_then_lock(session)]
    page(session).edit()
    second = open_session(again(ctx.store.folder))
    details = customers.details(second.ctx, party.uid)
    customers.update(second.ctx, replace(details.party, last_name="Bergman"), details.version)
    seen: list[tuple[str, str]] = []
    hands.do = [lambda dialog: QTimer.singleShot(0, dialog, lambda: looking(seen)(dialog))]
    second.resume(session.kept)
    assert seen == [("Özdemir", "belt terug\nop maandag")]
    assert len(hands.told) == 1


def test_a_record_that_is_gone_is_told(ctx: Context, hands: Hands, open_session: Open) -> None:
    keep, gone = customer(ctx, "Berg"), customer(ctx, "Smit")
    session = open_session(ctx)
    page(session).select(gone.uid)
    hands.do = [typing_then_lock(session)]
    page(session).edit()
    second = open_session(again(ctx.store.folder))
    merging.merge(second.ctx, keep.uid, gone.uid, frozenset())
    second.resume(session.kept)
    assert len(hands.told) == 1
    assert second._waiting.drafts == []


def test_another_user_gets_nothing(ctx: Context, hands: Hands, open_session: Open) -> None:
    users.add(ctx, "Piet", UserRole.EMPLOYEE, "piets wachtwoord")
    session = open_session(ctx)
    hands.do = [typing_then_lock(session)]
    page(session).add_new()
    second = open_session(again(ctx.store.folder, "piets wachtwoord"))
    second.resume(session.kept)
    assert second._waiting.drafts == []


def test_without_edits_only_the_place_is_kept(ctx: Context, hands: Hands, open_session: Open) -> None:
    customer(ctx, "Berg")
    party = customer(ctx, "Smit")
    session = open_session(ctx)
    page(session).select(party.uid)
    hands.do = [lambda _: session.lock()]
    page(session).add_new()
    second = open_session(again(ctx.store.folder))
    second.window.go("invoices")
    second.resume(session.kept)
    assert second.window.shown == "customers"
    assert page(second).selected() == party.uid


def test_ticks_in_a_list_come_back(ctx: Context, open_session: Open) -> None:
    unpaid = invoice(ctx, customer(ctx, "Berg"), ctx.today())
    session = open_session(ctx)
    session.window.go("invoices")
    shown = session.window.page("invoices")
    assert isinstance(shown, InvoicesPage)
    shown.table.set_checked({unpaid.uid})
    session.lock()
    second = open_session(again(ctx.store.folder))
    second.resume(session.kept)
    found = second.window.page("invoices")
    assert isinstance(found, InvoicesPage)
    assert found.table.checked() == {unpaid.uid}


def test_what_one_user_left_waits_for_that_user(
    ctx: Context, hands: Hands, qapp: QApplication, language: Language
) -> None:
    users.add(ctx, "Piet", UserRole.EMPLOYEE, "piets wachtwoord")
    application = Application(qapp, ctx.store.folder, "nl", hands)
    application.enter(ctx, "customers")
    first = application.session
    assert first is not None
    hands.do = [typing_then_lock(first)]
    page(first).add_new()
    seen: list[tuple[str, str]] = []
    for password in ("piets wachtwoord", PASSWORD):
        hands.do = [looking(seen)]
        application.enter(again(ctx.store.folder, password))
        assert application.session is not None
        application._resume(application.session)
        application.session.lock()
    assert application.door is not None
    application.door.leave()
    assert seen == [("Özdemir", "belt terug\nop maandag")]


def test_unsaved_settings_come_back(ctx: Context, open_session: Open) -> None:
    session = open_session(ctx)
    session.window.go("settings")
    settings = session.window.page("settings")
    assert isinstance(settings, SettingsPage)
    company = settings.sections["company"]
    assert isinstance(company, CompanySection)
    company.phone.setText("0201234567")
    session.lock()
    second = open_session(again(ctx.store.folder))
    second.resume(session.kept)
    assert second.window.shown == "settings"
    found = second.window.page("settings")
    assert isinstance(found, SettingsPage)
    shown = found.sections["company"]
    assert isinstance(shown, CompanySection)
    assert shown.phone.text() == "0201234567"
    assert shown.dirty()

"""Every dialog in which something can be entered shows it again after a lock, wherever it was opened from.

Each is filled in all of its fields, the program is locked and unlocked, and everything must stand there as it stood.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from avgdesk.domain.agreements import Agreement, AgreementFilter
from avgdesk.domain.appointments import Appointment, may_inspect
from avgdesk.domain.identity import DocumentKind
from avgdesk.domain.listing import ListQuery
from avgdesk.domain.records import RecordQuery
from avgdesk.domain.requests import Requester, RequestKind
from avgdesk.services import (
    administration,
    agreement_templates,
    agreements,
    appointments,
    customers,
    invoices,
    records,
    requests,
    tidy_up,
    visit,
)
from avgdesk.services.appointments import NewAppointment
from avgdesk.services.demo import create
from avgdesk.ui import exporting
from avgdesk.ui.dialogs.agreement_wizard import AgreementWizard
from avgdesk.ui.dialogs.blackout import BlackoutDialog
from avgdesk.ui.dialogs.dossier import DossierDialog
from avgdesk.ui.dialogs.import_wizard import ImportWizard
from avgdesk.ui.dialogs.opening_hours import OpeningHoursDialog
from avgdesk.ui.forms import FormDialog, every_view
from avgdesk.ui.i18n import Language
from avgdesk.ui.inspection import InspectionScreen
from avgdesk.ui.kept_fields import values
from avgdesk.ui.session import Session
from avgdesk.ui.theme import Theme
from avgdesk.ui.views import agreement_actions, appointment_steps, party_requests, request_steps
from avgdesk.ui.views.agreements import AgreementsPage
from avgdesk.ui.views.requests import log_request
from avgdesk.ui.views.retention import RetentionPage, erase_party, hold_party
from avgdesk.ui.views.settings import SettingsPage
from avgdesk.ui.widgets.dates import DateField
from avgdesk.ui.widgets.party_field import PartyField
from avgdesk.ui.widgets.password_field import PasswordField
from avgdesk.ui.widgets.signature_pad import SignaturePad
from avgdesk.ui.widgets.tick_list import TickList
from avgdesk.ui.window_prompter import WindowPrompter
from tests.conftest import CHEAP, PASSWORD, WORKSTATION

TOO_LONG = 8_000  # milliseconds
Work = Callable[[QDialog], None]
Open = Callable[[Session], object]


@dataclass
class Hands(WindowPrompter):
    """Shows a dialog for real: the next of `do` works in it once it stands; without one it is turned away."""

    do: list[Work] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    sure: bool = True

    def show(self, dialog: QDialog) -> bool:
        work = self.do.pop(0) if self.do else QDialog.reject
        QTimer.singleShot(0, dialog, lambda: work(dialog))
        QTimer.singleShot(TOO_LONG, dialog, dialog.reject)  # a test that goes wrong does not hang
        return super().show(dialog)

    def confirm(self, title: str, text: str, *, verb: str, detail: str = "", destructive: bool = False) -> bool:
        return self.sure

    def tell(self, title: str, text: str, detail: str = "") -> None:
        self.told.append(text)

    def error(self, told: object) -> None:
        self.told.append(str(told))


@dataclass
class Shop:
    """The demo administration with a window, open."""

    folder: Path
    hands: Hands
    make: Callable[[], Session]
    session: Session

    def lock_and_unlock(self) -> None:
        """What was kept goes to a new session, as in the program."""
        kept = self.session.kept
        assert kept is not None
        self.session = self.make()
        self.session.resume(kept)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo administration, closed."""
    folder: Path = tmp_path_factory.mktemp("demo") / "winkel"
    ctx, _ = create(folder, PASSWORD, "nl", workstation=WORKSTATION, cost=CHEAP)
    agreement_templates.save(ctx, agreement_templates.copy(agreement_templates.built_in("nl"), "Eigen tekst"))
    administration.close(ctx)
    return folder


@pytest.fixture
def shop(folder: Path, language: Language, theme: Theme) -> Iterator[Shop]:
    hands = Hands()

    def make() -> Session:
        made = Session(administration.open_with_password(folder, PASSWORD), hands, theme, language)
        made.start("overview")
        return made

    found = Shop(folder, hands, make, make())
    yield found
    found.session.close()


# --- ways to open each ------------------------------------------------------------------------------------------------


def on(key: str, name: str, choose: Callable[[Session], Any] | None = None) -> Open:
    """The method `name` of a page, with a record chosen there."""

    def opens(session: Session) -> None:
        session.window.go(key, choose(session) if choose else None)
        getattr(session.window.page(key), name)()

    return opens


def of_request(do: Callable[..., None], wanted: RequestKind | None = None) -> Open:
    def opens(session: Session) -> None:
        found = next(one for one in requests.every(session.ctx) if one.open and wanted in (None, one.kind))
        session.window.go("requests", found.uid)
        do(session.desk, requests.details(session.ctx, found.uid))

    return opens


def of_appointment(do: Callable[..., None], fits: Callable[[Appointment], bool] = lambda _: True) -> Open:
    def opens(session: Session) -> None:
        found = next(one for one in appointments.between(session.ctx) if fits(one))
        session.window.go("appointments", found.uid)
        do(session.desk, found)

    return opens


def agreement(session: Session, draft: bool = False) -> Agreement:
    rows = agreements.page_source(session.ctx, AgreementFilter.ALL, "", "number", False).rows(0, 200)
    every = [agreements.load(session.ctx, row.uid) for row in rows]
    return next(one for one in every if (str(one.state) == "draft") == draft)


def visitor(session: Session) -> Appointment:
    """At the counter, with a document that was looked at."""
    ctx = session.ctx
    there = next((one for one in appointments.between(ctx, ctx.today(), ctx.today()) if may_inspect(one)), None)
    if there is None:
        new = NewAppointment(ctx.now(), Requester("", party=texted(session)), 30, walk_in=True)
        booked = appointments.book(ctx, new).value
        there = visit.check_identity(ctx, booked.uid, DocumentKind.PASSPORT, True, "").value
    return there


def texted(session: Session) -> Any:
    """A customer on whom somebody typed a text."""
    rows = customers.page_source(session.ctx, ListQuery(sort="name")).rows(0, 50)
    return next(row.uid for row in rows if customers.load(session.ctx, row.uid).notes)


def of_agreement(wish: str, draft: bool = False) -> Open:
    return lambda session: agreement_actions._SIMPLE[wish](session.desk, agreement(session, draft))


def party(session: Session) -> Any:
    return customers.page_source(session.ctx, ListQuery(sort="name")).rows(3, 1)[0].uid


def invoice(session: Session) -> Any:
    return invoices.page_source(session.ctx, ListQuery(sort="issued_on")).rows(3, 1)[0].uid


def record(session: Session) -> Any:
    return records.page_source(session.ctx, RecordQuery()).rows(0, 1)[0].uid


def of_party(do: Callable[..., object]) -> Open:
    return lambda session: do(session.desk, party(session))


def section(key: str, name: str) -> Open:
    """The method `name` of a tab of the settings, with the first of its list chosen."""

    def opens(session: Session) -> None:
        session.window.go(f"settings:{key}")
        page = session.window.page("settings")
        assert isinstance(page, SettingsPage)
        tab: Any = page.sections[key]
        tab.table.select_first()
        getattr(tab, name)()

    return opens


def receipt(session: Session) -> None:
    appointment_steps.make_receipt(session.desk, visitor(session))


def new_agreement(session: Session) -> None:
    page = session.window.page("agreements")
    assert isinstance(page, AgreementsPage)
    agreement_actions.make_new(session.desk, page)


def mark_ticked(session: Session) -> None:
    session.window.go("invoices")
    page: Any = session.window.page("invoices")
    page.tick_all()
    page.mark_ticked_paid()


# name → the class of the dialog, and how it is opened
CASES: dict[str, tuple[str, Open]] = {
    "customer, new": ("CustomerDialog", on("customers", "add_new")),
    "customer": ("CustomerDialog", on("customers", "edit", party)),
    "customers, merge": ("MergeDialog", on("customers", "merge", party)),
    "customer, end of the relation": ("QuestionDialog", on("customers", "end_relation", party)),
    "invoice, new": ("InvoiceDialog", on("invoices", "add_new")),
    "invoice": ("InvoiceDialog", on("invoices", "edit", invoice)),
    "invoices, paid": ("MarkPaidDialog", mark_ticked),
    "record, new": ("RecordDialog", on("records", "add_new")),
    "record": ("RecordDialog", on("records", "edit", record)),
    "request, new": ("RequestDialog", lambda session: log_request(session.desk, None)),
    "request, letter": ("LetterDialog", of_request(request_steps.write_letter)),
    "request, dossier": ("DossierDialog", of_request(request_steps.show_dossier, RequestKind.ACCESS)),
    "request, decision": ("DecideDialog", of_request(request_steps._decide)),
    "request, close": ("CloseDialog", of_request(request_steps._close)),
    "request, extend": ("ExtendDialog", of_request(request_steps._extend)),
    "request, mark": ("MarkDialog", of_request(request_steps._mark)),
    "request, identity": ("IdentityDialog", of_request(request_steps._identity)),
    "request, instructions": ("InstructionsDialog", of_request(request_steps._instructions)),
    "request, recipients": ("QuestionDialog", of_request(request_steps._recipients)),
    "request, correct": ("CustomerDialog", of_request(request_steps._rectify)),
    "appointment, new": ("AppointmentDialog", lambda session: appointment_steps.make_appointment(session.desk)),
    "appointment, move": ("AppointmentDialog", of_appointment(appointment_steps.move)),
    "appointment, cancel": ("QuestionDialog", of_appointment(appointment_steps.cancel)),
    "appointment, letter": ("LetterDialog", of_appointment(appointment_steps.confirm_by_letter)),
    "appointment, identity": ("IdentityDialog", of_appointment(appointment_steps.check_identity)),
    "appointment, receipt": (
        "ReceiptDialog",
        receipt,
    ),
    "opening hours": ("OpeningHoursDialog", on("appointments", "_edit_hours")),
    "agreement, new": (
        "AgreementWizard",
        new_agreement,
    ),
    "agreement, for a customer": ("AgreementWizard", of_party(agreement_actions.make_for_party)),
    "agreement, draft": ("AgreementWizard", of_agreement("edit", draft=True)),
    "agreement, received": ("ReceiveDialog", of_agreement("receive")),
    "agreement, countersign": ("CountersignDialog", of_agreement("countersign")),
    "agreement, returned": ("ReturnDialog", of_agreement("return")),
    "agreement, end": ("EndDialog", of_agreement("end")),
    "agreement, withdraw": ("QuestionDialog", of_agreement("withdraw")),
    "agreement, review": ("QuestionDialog", of_agreement("review")),
    "agreement, theirs": ("RegisterDialog", lambda session: agreement_actions.register(session.desk)),
    "templates": ("TemplatesDialog", lambda session: agreement_actions.edit_templates(session.desk)),
    "hold": ("HoldDialog", on("retention", "hold")),
    "hold of a customer": ("HoldDialog", of_party(hold_party)),
    "rules": ("RulesDialog", on("retention", "show_rules")),
    "erase": ("EraseDialog", of_party(erase_party)),
    "user, new": ("UserDialog", section("users", "add_user")),
    "purpose, new": ("PurposeDialog", section("purposes", "add_purpose")),
    "purpose": ("PurposeDialog", section("purposes", "change_purpose")),
    "user": ("UserDialog", section("users", "change_user")),
}

# those in which something can be entered, and that hold nothing to lose over a lock; with the reason
NOTHING_TO_LOSE = {
    "FirstRunDialog": "no administration is open yet: nothing can lock",
    "RestoreNewDialog": "likewise, and it holds a secret",
    "RecoveryDialog": "stands before the door: nothing is open yet, and it holds a secret",
    "BackupSecretDialog": "a secret and nothing else",
    "PasswordDialog": "secrets and nothing else",
    "NewSheetDialog": "a recovery key that does not count yet: another one is made",
    "CheckResultDialog": "only tells",
    "ErasureRegisterDialog": "only shows",
    "PdfPreview": "only shows",
    "TrustedIssuersDialog": "only shows, and takes away",
}
# by tests of their own, at the end
REACHED = {
    "BlackoutDialog", "EraseManyDialog", "ImportWizard", "InspectionScreen", "SubProcessorDialog", "TidyUpDialog",
}  # fmt: skip


def test_no_dialog_is_forgotten() -> None:
    """Whoever adds one gives it the decorator `comes_back` where it is opened, and a line in `CASES`."""
    every = {view for view in every_view() if issubclass(view, FormDialog)}
    keeping = {view.__name__ for view in every if view.keeps_draft}
    assert keeping == {name for name, _ in CASES.values()} - {"QuestionDialog"} | REACHED
    assert {view.__name__ for view in every} - keeping <= set(NOTHING_TO_LOSE)


def scribble(dialog: QWidget, shop: Shop) -> None:
    """Enter something in every field, as far as it lets itself be filled."""
    for kind, write in WAYS:
        for widget in [each for each in dialog.findChildren(kind) if each.objectName() and each.isEnabled()]:
            read_only = isinstance(widget, QLineEdit | QPlainTextEdit) and widget.isReadOnly()
            special = isinstance(widget, PasswordField) or (
                isinstance(widget, DateField | PartyField) and kind is QLineEdit
            )
            if not (read_only or special):
                write(widget, shop)


def _another(box: QComboBox, _: Shop) -> None:
    if box.count() > 1:
        box.setCurrentIndex((box.currentIndex() + 1) % box.count())


def _sign(pad: SignaturePad, _: Shop) -> None:
    pad.begin(QPointF(10, 10), 0.5)
    for step in range(20):
        pad.go_on(QPointF(10 + 5 * step, 20), 0.5)
    pad.end()


def _tick_some(ticks: TickList, _: Shop) -> None:
    ticks.lines.item(0).setCheckState(Qt.CheckState.Checked)
    ticks.own.setText("een eigen regel")
    ticks.add_own()
    ticks.own.setText("en nog een")


def _tick_line(lines: QListWidget, _: Shop) -> None:
    for row in range(lines.count()):
        if lines.item(row).flags() & Qt.ItemFlag.ItemIsUserCheckable:
            on = lines.item(row).checkState() == Qt.CheckState.Checked
            lines.item(row).setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
            return
    lines.setCurrentRow(lines.count() - 1)


def _somebody(chosen: PartyField, shop: Shop) -> None:
    chosen.choose(customers.page_source(shop.session.ctx, ListQuery(sort="name")).rows(5, 1)[0].uid)


WAYS: tuple[tuple[type, Callable[[Any, Shop], None]], ...] = (
    (QComboBox, _another),
    (QRadioButton, lambda radio, _: radio.setChecked(True)),
    (QCheckBox, lambda box, _: box.setChecked(not box.isChecked())),
    (PartyField, _somebody),
    (QSpinBox, lambda box, _: box.setValue(box.value() + 1)),
    (QDateEdit, lambda edit, _: edit.setDate(edit.date().addDays(3))),
    (DateField, lambda edit, _: edit.setText("31-12-2026")),
    (QLineEdit, lambda line, _: line.setText(f"{line.text()} é 1")),
    (QPlainTextEdit, lambda text, _: text.setPlainText(f"{text.toPlainText()}\ntweede regel")),
    (TickList, _tick_some),
    (QListWidget, _tick_line),
    (SignaturePad, _sign),
)


@dataclass
class Looked:
    """What stood in each dialog before the lock and after it, and the names of their classes."""

    at_first: list[dict[str, Any]] = field(default_factory=list)
    before: list[dict[str, Any]] = field(default_factory=list)
    after: list[dict[str, Any]] = field(default_factory=list)
    seen: list[str] = field(default_factory=list)

    def filling(self, shop: Shop, then: Work) -> Work:
        def work(dialog: QDialog) -> None:
            self.at_first.append(values(dialog))
            scribble(dialog, shop)
            self.before.append(values(dialog))
            then(dialog)

        return work

    def looking(self, then: Work = QDialog.reject) -> Work:
        def work(dialog: QDialog) -> None:
            self.after.append(values(dialog))
            self.seen.append(type(dialog).__name__)
            then(dialog)

        return work


def reached(name: str, shop: Shop) -> Looked:
    """Open, fill, lock, unlock, look."""
    looked = Looked()
    shop.hands.told.clear()
    shop.hands.do = [looked.filling(shop, lambda _: shop.session.lock())]
    CASES[name][1](shop.session)
    shop.hands.do = [looked.looking()]
    shop.lock_and_unlock()
    return looked


@pytest.mark.parametrize("name", CASES)
def test_what_was_entered_stands_there_again(shop: Shop, name: str) -> None:
    looked = reached(name, shop)
    assert looked.before, "it did not open"
    assert looked.before != looked.at_first, "nothing was entered"
    assert looked.after == looked.before, "something is lost"
    assert looked.seen == [CASES[name][0]]
    assert shop.hands.told == []


def test_a_dialog_over_a_dialog_comes_back_over_it(shop: Shop) -> None:
    looked = Looked()

    def add(dialog: QDialog) -> None:
        assert isinstance(dialog, AgreementWizard)
        dialog._show_step(4)
        looked.before[0] = values(dialog)
        dialog.edit_helper(None)

    def look(dialog: QDialog) -> None:
        QTimer.singleShot(300, dialog, dialog.reject)

    shop.hands.do = [looked.filling(shop, add), looked.filling(shop, lambda _: shop.session.lock())]
    agreement_actions.make_for_party(shop.session.desk, party(shop.session))
    shop.hands.do = [looked.looking(look), looked.looking()]
    shop.lock_and_unlock()
    assert looked.seen == ["AgreementWizard", "SubProcessorDialog"]
    assert looked.after == looked.before


def black_out_some(dialog: QDialog) -> None:
    assert isinstance(dialog, BlackoutDialog)
    cursor = dialog.text.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(3, QTextCursor.MoveMode.KeepAnchor)
    dialog.text.setTextCursor(cursor)
    dialog.black_out()


def test_what_was_blacked_out_in_a_dossier_comes_back(shop: Shop) -> None:
    before: list[object] = []
    after: list[object] = []

    def look_through(dialog: QDialog) -> None:
        assert isinstance(dialog, DossierDialog)
        dialog.look_through()

    def black_out(dialog: QDialog) -> None:
        black_out_some(dialog)
        assert isinstance(dialog, BlackoutDialog)
        before.append(list(dialog.stretches))
        shop.session.lock()

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, BlackoutDialog)
        after.append(dialog.stretches)
        dialog.reject()

    shop.hands.do = [look_through, black_out]
    party_requests.show_dossier(shop.session.desk, texted(shop.session))
    shop.hands.do = [lambda dialog: QTimer.singleShot(300, dialog, dialog.reject), look]
    shop.lock_and_unlock()
    assert before == after != [[]]


def test_what_a_visitor_had_written_comes_back(shop: Shop) -> None:
    after: list[str] = []

    def write(dialog: QDialog) -> None:
        assert isinstance(dialog, InspectionScreen)
        dialog.ask_password()
        dialog.corrections.setPlainText("Mijn huisnummer is 12.")
        shop.session.lock()

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, InspectionScreen)
        after.append(dialog.corrections_text)
        dialog.reject()

    def take_out(dialog: QDialog) -> None:
        black_out_some(dialog)
        seen.append(values(dialog))
        dialog.accept()

    def show_again(dialog: QDialog) -> None:
        seen.append(values(dialog))
        dialog.accept()

    seen: list[object] = []
    shop.hands.do = [take_out, write]
    appointment_steps.inspect(shop.session.desk, visitor(shop.session))
    shop.hands.do = [show_again, look]
    shop.lock_and_unlock()
    assert after == ["Mijn huisnummer is 12."]
    assert seen[0][""] == seen[1][""]  # type: ignore[index]  # what was taken out still is


def test_days_that_were_put_on_a_list_come_back(shop: Shop) -> None:
    def add(dialog: QDialog) -> None:
        assert isinstance(dialog, OpeningHoursDialog)
        dialog.closed_day.setText("31-12-2027")
        dialog.add_closed.click()
        dialog.holiday_day.setText("30-12-2027")
        dialog.holiday_name.setText("Inventaris")
        dialog.add_holiday.click()
        before.append(values(dialog))
        shop.session.lock()

    before: list[object] = []
    looked = Looked()
    shop.hands.do = [add]
    on("appointments", "_edit_hours")(shop.session)
    shop.hands.do = [looked.looking()]
    shop.lock_and_unlock()
    assert looked.after == before


def test_an_import_stands_where_it_stood(shop: Shop, tmp_path: Path) -> None:
    file = tmp_path / "klanten.csv"
    file.write_text("Nummer;Naam;Plaats\n900;Jan de Vries;Breda\n", "utf-8")
    looked = Looked()

    def to_columns(dialog: QDialog) -> None:
        assert isinstance(dialog, ImportWizard)
        dialog.files.take([file])
        dialog.go_on()
        dialog.columns._assign("Plaats", None)
        looked.before.append(values(dialog))
        shop.session.lock()

    def look(dialog: QDialog) -> None:
        QTimer.singleShot(500, dialog, lambda: looked.looking()(dialog))

    shop.hands.do = [to_columns]
    exporting.start_import(shop.session.desk)
    shop.hands.do = [look]
    shop.lock_and_unlock()
    assert looked.after == looked.before
    assert looked.after[0][""]["step"] == 1


def test_the_ground_of_a_bulk_erasure_comes_back(shop: Shop) -> None:
    years = tidy_up.years(shop.session.ctx)
    if not years:
        pytest.skip("the demo has no old invoices today")
    looked = Looked()
    shop.hands.do = [lambda dialog: dialog.accept(), looked.filling(shop, lambda _: shop.session.lock())]
    on("retention", "tidy_up")(shop.session)
    shop.hands.do = [lambda dialog: QTimer.singleShot(300, dialog, dialog.reject), looked.looking()]
    shop.lock_and_unlock()
    assert looked.seen == ["EraseManyDialog"]
    assert looked.after == looked.before


def test_what_was_ticked_to_be_erased_can_still_be_erased(shop: Shop) -> None:
    shop.session.window.go("retention")
    page = shop.session.window.page("retention")
    assert isinstance(page, RetentionPage)
    page._tick_all()
    targets = dict(page._targets)
    shop.session.lock()
    shop.lock_and_unlock()
    found = shop.session.window.page("retention")
    assert isinstance(found, RetentionPage)
    assert found.table.checked() == set(targets) != set()
    assert found._targets == targets

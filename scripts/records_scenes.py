"""Pictures of customers and invoices that no button leads to: every state, search, import, merging, and messages."""

from __future__ import annotations

import time
from pathlib import Path

from camera import CameraPrompter
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from avgdesk import words
from avgdesk.context import Context
from avgdesk.domain.listing import ListQuery
from avgdesk.errors import RuleViolated, StorageUnavailable
from avgdesk.i18n import tr
from avgdesk.outcome import Outcome, Progress
from avgdesk.services import customers, invoices, merging
from avgdesk.ui.crash import report
from avgdesk.ui.crash_dialog import CrashDialog
from avgdesk.ui.dialogs.customer_edit import CustomerDialog
from avgdesk.ui.dialogs.import_wizard import ImportWizard
from avgdesk.ui.dialogs.invoice_edit import InvoiceDialog
from avgdesk.ui.dialogs.merge import MergeDialog
from avgdesk.ui.session import Session
from avgdesk.ui.tour import picture, settle
from avgdesk.ui.views.audit import AuditPage
from avgdesk.ui.views.customers import CustomersPage

CUSTOMERS = """Klantnummer;Bedrijfsnaam;Voornaam;Achternaam;Straat;Huisnummer;Postcode;Plaats;E-mail;Telefoon;Kleur
20101;;Roos;Vermeulen;Lange Nieuwstraat;14;3512 PH;Utrecht;roos@voorbeeld.example;030-2000001;rood
20102;Slagerij Tuinman & Zonen;;;Oudegracht;221;3511 NK;Utrecht;info@tuinman.example;030-2000002;blauw
20103;;Karel;de Wit;Maliebaan;8;9999 Z;Utrecht;karel@voorbeeld;030-2000003;groen
"""
INVOICES = """Factuurnummer;Klantnummer;Klantnaam;Factuurdatum;Bedrag incl. btw;Betaaldatum
2026-0101;20101;Roos Vermeulen;14-03-2026;189,50;28-03-2026
2026-0102;20102;Slagerij Tuinman & Zonen;02-04-2026;1.249,00;
2026-0103;20103;Karel de Wit;31-02-2026;75,00;
"""


def photograph_records(session: Session, camera: CameraPrompter) -> None:
    """Last of all: what is imported here stays."""
    _searches(session, camera)
    _customers(session, camera)
    _invoices(session, camera)
    _trail(session, camera)
    _messages(session, camera)
    _import(session, camera)


def _searches(session: Session, camera: CameraPrompter) -> None:
    """The hits under the box, drawn where they hang; a list in which nothing matches."""
    window = session.window
    window.go("overview")
    window.header.search.setText("smit")
    window.hits.look_up("smit")
    settle()
    shown, popup = window.grab(), window.hits.completer.popup()
    assert popup is not None
    painter = QPainter(shown)
    box = window.header.search
    painter.drawPixmap(box.mapTo(window, box.rect().bottomLeft()), popup.grab())
    painter.end()
    shown.save(str(camera.folder / "01-overview-hits.png"))
    popup.hide()
    window.header.search.clear()
    for key in ("customers", "invoices"):
        window.go(key)
        window.page(key).search("zzz")
        picture(window, camera.folder / f"02-{key}-nothing-matches.png")
        window.page(key).search("")


def _customers(session: Session, camera: CameraPrompter) -> None:
    """One in each state, a supplier, and one with a likely duplicate beside it."""
    page, met = session.window.page("customers"), set()
    assert isinstance(page, CustomersPage)
    for row in customers.page_source(session.ctx, ListQuery(role=None)).every_row():
        party = customers.load(session.ctx, row.uid)
        kind = (row.state, row.doubtful, party.kind)
        if kind in met:
            continue
        met.add(kind)
        camera.place = f"02-customers-{row.number}"
        session.window.go("customers", row.uid)
        page.pane.tabs.setCurrentIndex(0)
        picture(session.window, camera.folder / f"{camera.place}.png")
        camera.show(CustomerDialog(session.desk, customers.details(session.ctx, row.uid), page))
    _merge(session, camera)


def _merge(session: Session, camera: CameraPrompter) -> None:
    rows = list(customers.page_source(session.ctx, ListQuery()).every_row())
    doubles = [row.uid for row in rows if merging.likely_duplicates(session.ctx, row.uid)]
    camera.place = "02-customers-double"
    if doubles:
        camera.show(MergeDialog(session.desk, doubles[0], session.window))
    elif len(rows) > 1:
        dialog = MergeDialog(session.desk, rows[0].uid, session.window)
        dialog.other.choose(rows[1].uid)
        camera.show(dialog)


def _invoices(session: Session, camera: CameraPrompter) -> None:
    page, met = session.window.page("invoices"), set()
    for row in invoices.page_source(session.ctx, ListQuery()).every_row():
        if row.state not in met:
            met.add(row.state)
            camera.place = f"03-invoices-{row.number}"
            session.window.go("invoices", row.uid)
            picture(session.window, camera.folder / f"{camera.place}.png")
            camera.show(InvoiceDialog(session.desk, invoices.details(session.ctx, row.uid), page))


def _trail(session: Session, camera: CameraPrompter) -> None:
    """An entry with its particulars, and a filter under which there is none."""
    session.window.go("audit")
    page = session.window.page("audit")
    assert isinstance(page, AuditPage)
    page.table.select_first()
    picture(session.window, camera.folder / "09-audit-chosen.png")
    page.number.setText("99999")
    picture(session.window, camera.folder / "09-audit-nothing-matches.png")
    page.clear_filters()


def _messages(session: Session, camera: CameraPrompter) -> None:
    """A refusal, a question before something is lost, one with a choice, one with text; long work; a crash."""
    desk, camera.place = session.desk, "12-messages"
    camera.error(words.error(StorageUnavailable("storage_full")))
    camera.error(words.error(RuleViolated("merge_number_clash", numbers=["2025-0001", "2025-0014"])))
    asked = tr("Everything that came in with this import on {moment} goes, and what it changed becomes what it was.")
    moment = words.moment(session.ctx.now())
    camera.confirm(tr("Undo import"), asked.format(moment=moment), verb=tr("Undo import"), destructive=True)
    told = tr("The file is not encrypted: remove it when you no longer need it.")
    camera.tell(tr("Export"), tr("%n rows were written to {file}.", n=36).format(file=f"{tr('Customers')}.csv"), told)
    QTimer.singleShot(900, lambda: _modal(camera.folder / "12-messages-busy.png"))
    desk.dispatcher.run_long(tr("Writing the list"), _slow_work)
    try:
        raise ValueError
    except ValueError as mistake:
        camera.show(CrashDialog(report(type(mistake), mistake.__traceback__)))


def _modal(target: Path) -> None:
    if (dialog := QApplication.activeModalWidget()) is not None:
        picture(dialog, target)


def _slow_work(ctx: Context, progress: Progress) -> Outcome[None]:
    for done in range(12):
        progress(done * 1_000, 12_000)
        time.sleep(0.1)
    return Outcome(None, frozenset())


def _import(session: Session, camera: CameraPrompter) -> None:
    """All steps with tables, then the wizard with what was imported before."""
    folder = session.ctx.store.folder.with_name("files")
    folder.mkdir(exist_ok=True)
    files = [folder / "klanten.csv", folder / "facturen.csv"]
    for path, text in zip(files, (CUSTOMERS, INVOICES), strict=True):
        path.write_text(text, "utf-8")
    wizard = ImportWizard(session.desk)
    wizard.files.take(files)
    camera.place = "02-import-files"
    camera.show(wizard)
    camera.place = "02-import-again"
    camera.show(ImportWizard(session.desk))

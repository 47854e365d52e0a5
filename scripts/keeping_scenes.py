"""Pictures of keeping, erasing and agreements that no button of a page as it opens leads to: every filter, an erasure
in part or within the law's term, an agreement in each of its states with its dialogs, an import with refused rows.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from camera import CameraPrompter
from PySide6.QtTest import QTest

from avgdesk.domain.agreements import Agreement, AgreementFilter, AgreementState
from avgdesk.domain.annexes import SubProcessor
from avgdesk.domain.listing import ListQuery
from avgdesk.domain.records import RecordQuery
from avgdesk.domain.retention_list import MayGo, RetentionFilter, RetentionQuery, RetentionRow
from avgdesk.i18n import tr
from avgdesk.services import agreement_needs, agreements, customers, erasure_preview, holds, records, retention, tidy_up
from avgdesk.ui import record_import
from avgdesk.ui.dialogs.agreement_countersign import CountersignDialog
from avgdesk.ui.dialogs.agreement_end import EndDialog
from avgdesk.ui.dialogs.agreement_receive import ReceiveDialog
from avgdesk.ui.dialogs.agreement_register import RegisterDialog
from avgdesk.ui.dialogs.agreement_return import ReturnDialog
from avgdesk.ui.dialogs.agreement_templates import TemplatesDialog
from avgdesk.ui.dialogs.agreement_wizard import AgreementWizard
from avgdesk.ui.dialogs.erase import EraseDialog
from avgdesk.ui.dialogs.erase_many import EraseManyDialog
from avgdesk.ui.dialogs.hold import HoldDialog
from avgdesk.ui.dialogs.record_edit import RecordDialog
from avgdesk.ui.dialogs.rules import RulesDialog
from avgdesk.ui.dialogs.sub_processor import SubProcessorDialog
from avgdesk.ui.session import Session
from avgdesk.ui.tour import open_page, picture, settle
from avgdesk.ui.views.agreement_actions import act
from avgdesk.ui.views.agreements import WITHOUT, AgreementsPage
from avgdesk.ui.views.customers import CustomersPage
from avgdesk.ui.views.records import RecordsPage
from avgdesk.ui.views.retention import RetentionPage

A_FEW = 100
DRAWN = 400  # milliseconds in which the page of a PDF is drawn
RECORD_CSV = "Naam;Soort;Datum\nRoos van Dam;Sollicitant;01-11-2026\nIlse Groot;Sollicitant;31-02-2026\n"


def photograph_keeping(session: Session, camera: CameraPrompter) -> None:
    """Before the buttons are pressed: a wizard that is followed to its end changes what the pages show."""
    _retention(session, camera)
    _erasing(session, camera)
    _holds_and_rules(session, camera)
    _records(session, camera)
    _agreements(session, camera)
    _agreement_dialogs(session, camera)
    _wizards(session, camera)
    _customers_with_agreements(session, camera)


def _snap(session: Session, camera: CameraPrompter, name: str) -> None:
    settle()
    if "-open-" in name:
        QTest.qWait(DRAWN)
    picture(session.window, camera.folder / f"{name}.png")


def _retention(session: Session, camera: CameraPrompter) -> None:
    """Every filter, a year, a search without a find, and everything that may go ticked."""
    open_page(session, "retention")
    page = session.window.page("retention")
    assert isinstance(page, RetentionPage)
    for wanted in RetentionFilter:
        page.show_section(str(wanted))
        _snap(session, camera, f"04-retention-filter-{wanted}")
    page.show_section(str(session.desk.today.year + 1))
    _snap(session, camera, "04-retention-filter-year")
    page.show_section(str(RetentionFilter.ALL))
    page.table.tick_all.emit()
    _snap(session, camera, "04-retention-ticked")
    page.search("qqqq")
    _snap(session, camera, "04-retention-nothing-matches")
    page.search("")
    page.table.set_checked(set())
    page.show_section(str(RetentionFilter.ENDED))


def _erasing(session: Session, camera: CameraPrompter) -> None:
    """One of each verdict, wholly and in part; then many together."""
    desk, ctx = session.desk, session.ctx
    rows = retention.page_source(ctx, RetentionQuery(filter=RetentionFilter.ALL)).rows(0, A_FEW)
    met: dict[tuple[str, MayGo], RetentionRow] = {}
    for row in rows:
        met.setdefault((str(row.kind), row.may_go), row)
    for (kind, may_go), row in met.items():
        of_party = kind == "party"
        reader = erasure_preview.preview if of_party else erasure_preview.preview_record
        for state in ("whole", "partial") if of_party else ("whole",):
            dialog = EraseDialog(desk, reader(ctx, row.uid))
            dialog.partial.setChecked(state == "partial")
            camera.place = f"04-retention-{kind}-{may_go}-{state}"
            camera.show(dialog)
        if may_go is MayGo.CONFIRM:
            dialog = EraseDialog(desk, reader(ctx, row.uid))
            dialog.within.setChecked(True)
            dialog.ground.setCurrentIndex(dialog.ground.count() - 1)
            camera.place = f"04-retention-{kind}-within-the-law"
            camera.show(dialog)
    if rows:
        for within in (False, True):
            many = EraseManyDialog(desk, erasure_preview.preview_targets(ctx, tuple(row.target for row in rows)))
            many.within.setChecked(within)
            camera.place = f"04-retention-many{'-within' if within else ''}"
            camera.show(many)
    for year in tidy_up.years(ctx)[:1]:
        camera.place = "04-retention-old-year"
        camera.show(EraseManyDialog(desk, tidy_up.preview(ctx, year)))


def _holds_and_rules(session: Session, camera: CameraPrompter) -> None:
    desk = session.desk
    for row in retention.page_source(session.ctx, RetentionQuery(filter=RetentionFilter.BLOCKED)).rows(0, A_FEW):
        if row.kind == "party" and holds.standing(session.ctx, row.uid) is not None:
            camera.place = "04-retention-standing"
            camera.show(HoldDialog(desk, row.uid))
            break
    rules = RulesDialog(desk)
    rules.show()
    for place in range(rules.table.records.rowCount()):
        rules.table.selectRow(place)
        if place % 6 == 1:
            picture(rules, camera.folder / f"04-retention-rule-{place}.png")
    rules.table.selectRow(2)
    rules.years.setValue(rules.years.value() + 1)
    camera.place = "04-retention-rule"
    rules.change.click()
    rules.close()


def _records(session: Session, camera: CameraPrompter) -> None:
    """Each record, its form, a kind without any, and an import of which a row is refused."""
    open_page(session, "records")
    page = session.window.page("records")
    assert isinstance(page, RecordsPage)
    for row in records.page_source(session.ctx, RecordQuery()).rows(0, A_FEW)[::4]:
        page.select(row.uid)
        _snap(session, camera, f"05-records-{row.number}")
        camera.place = f"05-records-{row.number}"
        camera.show(RecordDialog(session.desk, records.details(session.ctx, row.uid), ""))
    page.search("qqqq")
    _snap(session, camera, "05-records-nothing-matches")
    page.search("")
    with tempfile.TemporaryDirectory() as place:
        file = Path(place) / "records.csv"
        file.write_text(RECORD_CSV, "utf-8")
        found = session.desk.dispatcher.run_long(tr("Importing records"), records.import_file, file)
    if found is not None:
        camera.place = "05-records-import"
        camera.tell(tr("Import other records"), record_import.told(found), record_import.refused(found))
    _snap(session, camera, "05-records-imported")


def _agreements(session: Session, camera: CameraPrompter) -> None:
    """Every filter, and one of each state in the list and open beside its PDF."""
    open_page(session, "agreements")
    page = session.window.page("agreements")
    assert isinstance(page, AgreementsPage)
    for section in (*map(str, AgreementFilter), WITHOUT):
        page.show_section(section)
        _snap(session, camera, f"06-agreements-filter-{section}")
    page.parties.set_checked({row.uid for row in agreement_needs.without(session.ctx).rows(0, 2)})
    _snap(session, camera, "06-agreements-filter-without-ticked")
    page.parties.set_checked(set())
    for agreement in _one_of_each(session):
        page.select(agreement.uid)
        _snap(session, camera, f"06-agreements-open-{agreement.state}")
        page.close_detail()
        _snap(session, camera, f"06-agreements-listed-{agreement.state}")
    page.show_section(str(AgreementFilter.RUNNING))


def _one_of_each(session: Session) -> list[Agreement]:
    met: dict[AgreementState, Agreement] = {}
    for row in agreements.page_source(session.ctx).rows(0, A_FEW):
        met.setdefault(row.state, agreements.load(session.ctx, row.uid))
    return list(met.values())


def _agreement_dialogs(session: Session, camera: CameraPrompter) -> None:
    """What each step asks, and what a state allows apart from its next step."""
    desk, camera.place = session.desk, "06-agreements"
    camera.show(TemplatesDialog(desk))
    camera.show(RegisterDialog(desk))
    camera.show(SubProcessorDialog(None))
    camera.place = "06-agreements-abroad"
    camera.show(SubProcessorDialog(SubProcessor("Cloud Ltd", "Seattle", "US", "back-ups")))
    page = session.window.page("agreements")
    assert isinstance(page, AgreementsPage)
    for agreement in _one_of_each(session):
        page.select(agreement.uid)
        camera.place = f"06-agreements-{agreement.state}"
        for wish in ("discard", "receive", "undo", "countersign", "return", "end", "withdraw", "review"):
            if wish in _ASKED.get(agreement.state, ()):
                act(desk, page, wish)
        page.close_detail()
    for agreement in _one_of_each(session)[:1]:
        camera.place = "06-agreements-paper"
        received = ReceiveDialog(desk, agreement)
        received.as_paper.setChecked(True)
        camera.show(received)
        camera.show(EndDialog(desk, agreement))
        camera.show(ReturnDialog(desk, agreement))
        camera.show(CountersignDialog(desk, agreement))


_ASKED = {
    AgreementState.DRAFT: ("discard",),
    AgreementState.ISSUED: ("receive", "withdraw"),
    AgreementState.RECEIVED: ("undo", "countersign"),
    AgreementState.COUNTERSIGNED: ("return",),
    AgreementState.IN_FORCE: ("end", "review"),
}


def _wizards(session: Session, camera: CameraPrompter) -> None:
    """For many at once, and a draft that is changed."""
    desk = session.desk
    few = tuple(row.uid for row in agreement_needs.without(session.ctx).rows(0, 3))
    if len(few) > 1:
        camera.place = "06-agreements-many"
        camera.show(AgreementWizard(desk, parties=few))
    for agreement in _one_of_each(session):
        if agreement.state is AgreementState.DRAFT:
            wizard = AgreementWizard(desk, draft=agreement)
            wizard.service.clear()
            wizard.measures.set_items(())
            camera.place = "06-agreements-draft"
            camera.show(wizard)


def _customers_with_agreements(session: Session, camera: CameraPrompter) -> None:
    """The tab of a customer who has one, and of one who has none."""
    open_page(session, "customers")
    rows = customers.page_source(session.ctx, ListQuery()).rows(0, A_FEW)
    seen: set[bool] = set()
    for row in rows:
        some = bool(agreements.for_party(session.ctx, row.uid))
        if some in seen:
            continue
        seen.add(some)
        session.window.go("customers", row.uid)
        page = session.window.page("customers")
        assert isinstance(page, CustomersPage)
        tabs = page.pane.tabs
        tabs.setCurrentIndex(next(at for at in range(tabs.count()) if tabs.tabText(at).startswith(tr("Agreements"))))
        _snap(session, camera, f"02-customers-agreements-{'some' if some else 'none'}")
        tabs.setCurrentIndex(0)

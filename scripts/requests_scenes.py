"""Pictures of what no button of a page as it opens leads to: each request and appointment, a visit, the other doors."""

from __future__ import annotations

from uuid import UUID

from camera import CameraPrompter, choose_tab, photograph_page_tabs, press, pressable, wait

from avgdesk.app import Application
from avgdesk.domain.appointments import AHEAD
from avgdesk.domain.checking import CheckPart, CheckResult, Problem
from avgdesk.domain.identity import DocumentKind
from avgdesk.i18n import tr
from avgdesk.services import appointments, backups, purposes, request_letters, requests, users, visit
from avgdesk.ui import restoring
from avgdesk.ui.dialogs.backup_secret import BackupSecretDialog
from avgdesk.ui.dialogs.blackout import BlackoutDialog
from avgdesk.ui.dialogs.check_result import CheckResultDialog
from avgdesk.ui.dialogs.letter import LetterDialog
from avgdesk.ui.dialogs.own_password import PasswordDialog
from avgdesk.ui.dialogs.purpose_edit import PurposeDialog
from avgdesk.ui.dialogs.receipt import ReceiptDialog
from avgdesk.ui.dialogs.recovery import RecoveryDialog
from avgdesk.ui.dialogs.restore_new import RestoreNewDialog
from avgdesk.ui.dialogs.user_edit import UserDialog
from avgdesk.ui.inspection import InspectionScreen
from avgdesk.ui.session import Session
from avgdesk.ui.tour import open_page, picture, settle
from avgdesk.ui.widgets.calendar_layout import CalendarMode

REQUESTS_TAB = 3
DAMAGE = (Problem(CheckPart.PAGES, 3, "12"), Problem(CheckPart.ATTACHMENTS))


def photograph_scenes(session: Session, camera: CameraPrompter) -> None:
    """Everything that is reached only from a chosen record, or after a step that was taken."""
    _at_a_customer(session, camera)
    _requests(session, camera)
    _calendar(session, camera)
    _visit(session, camera)
    _settings(session, camera)


def photograph_other_doors(program: Application, camera: CameraPrompter) -> None:
    """The door after a lock and after a wrong password, and the ways in without one."""
    assert program.session is not None
    folder = program.session.ctx.store.folder
    program.session.lock()
    settle()
    assert program.door is not None
    picture(program.door, camera.folder / "11-door-after-lock.png")
    program.door.password.setText("not this one")
    program.door.try_password()
    picture(program.door, camera.folder / "11-door-refused.png")
    camera.place = "11-door"
    camera.show(RecoveryDialog(folder))
    camera.show(RestoreNewDialog(camera, folder.with_name("elsewhere")))
    program.door.leave()
    program.door = None


def _at_a_customer(session: Session, camera: CameraPrompter) -> None:
    """Somebody who asked something and comes to see it."""
    asked = [one.visitor.party for one in appointments.between(session.ctx) if one.visitor.party and one.request]
    for party in asked[:1]:
        session.window.go("customers", party)
        choose_tab(session, "customers", REQUESTS_TAB)
        picture(session.window, camera.folder / "02-customers-with-request.png")


def _requests(session: Session, camera: CameraPrompter) -> None:
    """One of each kind, open and closed, with what can be done with it."""
    met: set[tuple[str, bool]] = set()
    pressed: set[str] = set()
    for one in requests.every(session.ctx):
        if (one.kind, one.open) in met:
            continue
        met.add((one.kind, one.open))
        camera.place = f"07-requests-{one.kind}-{'open' if one.open else 'closed'}"
        _choose(session, "requests", one.uid, camera)
        for name in list(pressable(session, "requests")):
            session.window.go("requests", one.uid)
            button = pressable(session, "requests").get(name)
            if button is not None and name not in pressed:
                pressed.add(name)
                press(button)
                wait(session)
        for kind in request_letters.fitting(one):
            letter = LetterDialog.of_request(session.desk, one)
            letter.kind.setCurrentIndex(letter.kind.findData(kind))
            camera.place = f"07-requests-{kind}"
            camera.show(letter)


def _calendar(session: Session, camera: CameraPrompter) -> None:
    """A day and a month, and every appointment with its papers."""
    page = session.window.page("appointments")
    open_page(session, "appointments")
    for mode in CalendarMode:
        page.show_days(mode, session.desk.today)
        picture(session.window, camera.folder / f"08-appointments-{mode}.png")
    page.show_days(CalendarMode.WEEK, session.desk.today)
    for one in appointments.between(session.ctx):
        camera.place = f"08-appointments-{one.state}"
        _choose(session, "appointments", one.uid, camera)


def _visit(session: Session, camera: CameraPrompter) -> None:
    """From the identity at the counter to the signature."""
    ahead = [one for one in appointments.between(session.ctx) if one.state in AHEAD]
    if not ahead:
        return
    one = ahead[0]
    camera.place = "08-visit"
    identified = session.desk.dispatcher.run(visit.check_identity, one.uid, DocumentKind.PASSPORT, True, "")
    if identified is None:
        return
    _choose(session, "appointments", one.uid, camera)
    found = visit.to_be_shown(session.ctx, one.uid)
    camera.show(BlackoutDialog(found, (), tr("Show to the visitor")))
    shown = session.desk.dispatcher.run(visit.show, one.uid, ())
    screen = InspectionScreen(session.desk, shown)
    screen.resize(session.window.size())
    screen.ensurePolished()
    for at in range(len(screen.pages)):
        screen.show_page(at)
        picture(screen, camera.folder / f"08-visit-inspection-{at + 1}.png")
    screen.ask_password()
    picture(screen, camera.folder / "08-visit-inspection-leaving.png")
    screen.done(0)
    session.desk.dispatcher.run(visit.finish, one.uid, "", None)
    camera.place = "08-visit-inspected"
    _choose(session, "appointments", one.uid, camera)
    receipt = ReceiptDialog(session.desk, appointments.load(session.ctx, one.uid))
    camera.show(receipt)
    receipt = ReceiptDialog(session.desk, appointments.load(session.ctx, one.uid))
    receipt.on_screen.setChecked(True)
    camera.place = "08-visit-on-screen"
    camera.show(receipt)


def _settings(session: Session, camera: CameraPrompter) -> None:
    """The dialogs about users, keys, purposes and backups that ask for a chosen line, or come after long work."""
    camera.place = "10-settings"
    known = users.everyone(session.ctx)
    purpose = purposes.every(session.ctx)[0]
    others = [user.name for user in known[1:]] or ["Anke"]
    camera.place = "10-settings-changed"
    camera.show(UserDialog(known[-1]))
    camera.show(PasswordDialog(others[0], (others[0],)))
    camera.show(PurposeDialog(session.desk, purpose, purposes.processors(session.ctx)))
    camera.place = "10-settings-damaged"
    made = session.desk.dispatcher.run(backups.make)
    good = backups.newest_good(session.ctx)
    camera.show(CheckResultDialog(CheckResult(DAMAGE, made.content if made else None, good), True))
    camera.place = "10-settings-backup"
    camera.show(BackupSecretDialog())
    if good is not None:
        restoring.put_back(session.desk, good.path)
    open_page(session, "settings")
    choose_tab(session, "settings", 0)
    photograph_page_tabs(session, "settings", camera.folder, "10-settings-with-backup")


def _choose(session: Session, key: str, uid: UUID, camera: CameraPrompter) -> None:
    """The page with this record chosen, and its tabs."""
    session.window.go(key, uid)
    choose_tab(session, key, 0)
    picture(session.window, camera.folder / f"{camera.place}.png")
    photograph_page_tabs(session, key, camera.folder, camera.place)

"""A new administration in four short steps: the business, the term, the folder and password, the recovery key."""

from __future__ import annotations

import secrets
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QWidget,
)

from avgdesk import words
from avgdesk.context import Context, operating_system_user
from avgdesk.documents import recovery_sheet
from avgdesk.documents.recovery_sheet import RecoverySheet
from avgdesk.domain.checks import doubtful_coc, doubtful_email, doubtful_phone, doubtful_postcode
from avgdesk.domain.company import BookYear, Company
from avgdesk.domain.parties import Address
from avgdesk.errors import AvgdeskError, InvalidInput
from avgdesk.i18n import language, tr
from avgdesk.services import administration, sheets
from avgdesk.services.administration import Created
from avgdesk.ui import passwords, printing, terms
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.prompter import FileKind, Prompter
from avgdesk.ui.widgets.password_field import PasswordField

COMPANY, TERM, SAFE, KEY = range(4)
PER_LINE = 5


class FirstRunDialog(FormDialog):
    """Accepted: `ctx` is the new, open administration. Turned away before the third step's end: nothing was made."""

    form = "first_run"
    keeps_draft = False
    step_title: QLabel
    step_count: QLabel
    steps: QStackedWidget
    message: QLabel
    back: QPushButton
    from_backup: QPushButton
    cancel: QPushButton
    next: QPushButton
    company_name: QLineEdit
    street: QLineEdit
    house_number: QLineEdit
    town: QLineEdit
    postcode: QLineEdit
    coc_number: QLineEdit
    phone: QLineEdit
    privacy_contact: QLineEdit
    privacy_email: QLineEdit
    company_hint: QLabel
    book_day: QSpinBox
    book_month: QComboBox
    years: QSpinBox
    term_note: QLabel
    term_example: QLabel
    folder: QLineEdit
    choose_folder: QPushButton
    folder_note: QLabel
    user_name: QLineEdit
    password: PasswordField
    again: PasswordField
    meter: QProgressBar
    strength: QLabel
    key_groups: QWidget
    print_sheet: QPushButton
    save_sheet: QPushButton
    sheet_note: QLabel
    label_one: QLabel
    label_two: QLabel
    group_one: QLineEdit
    group_two: QLineEdit
    group_note: QLabel

    def __init__(self, prompter: Prompter, folder: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.prompter = prompter
        self.created: Created | None = None
        self.asked = (0, 1)
        self.wants_backup = False
        terms.fill_months(self.book_month)
        self.folder.setText(str(folder or administration.standard_folder()))
        self.user_name.setText(operating_system_user())
        self._connect()
        self._show_step(COMPANY)

    @property
    def ctx(self) -> Context | None:
        """The new administration, open; None when none was made."""
        return self.created.ctx if self.created else None

    def _connect(self) -> None:
        self.next.clicked.connect(self._forward)
        self.back.clicked.connect(lambda: self._show_step(self.steps.currentIndex() - 1))
        self.cancel.clicked.connect(self.reject)
        self.from_backup.clicked.connect(self._want_backup)
        self.choose_folder.clicked.connect(self._choose_folder)
        self.print_sheet.clicked.connect(self._print)
        self.save_sheet.clicked.connect(self._save)
        for field in (self.company_name, self.postcode, self.coc_number, self.phone, self.privacy_email):
            field.textChanged.connect(self._check_company)
        self.folder.textChanged.connect(self._check_folder)
        for secret in (self.password, self.again):
            secret.textChanged.connect(self._check_password)
        self.years.valueChanged.connect(self._check_term)
        self.book_day.valueChanged.connect(self._check_term)
        self.book_month.currentIndexChanged.connect(self._check_term)
        for group in (self.group_one, self.group_two):
            group.textChanged.connect(self._check_groups)

    def _show_step(self, step: int) -> None:
        titles = (tr("Your business"), tr("How long you keep"), tr("Folder and password"), tr("Your recovery key"))
        self.steps.setCurrentIndex(step)
        self.step_title.setText(titles[step])
        self.step_count.setText(tr("Step {step} of {steps}").format(step=step + 1, steps=len(titles)))
        self.message.hide()
        self.back.setVisible(step in (TERM, SAFE))
        self.cancel.setVisible(step != KEY)
        self.from_backup.setVisible(step == COMPANY)
        self.next.setText({SAFE: tr("Make administration"), KEY: tr("Begin")}.get(step, tr("Next")))
        (self._check_company, self._check_term, self._check_safe, self._check_groups)[step]()
        fields = (self.company_name, self.years, self.password, self.print_sheet)
        fields[step].setFocus()

    def _check_safe(self) -> None:
        self._check_folder()
        self._check_password()

    def company(self) -> Company:
        """What was filled in so far."""
        return Company(
            name=self.company_name.text().strip(),
            address=Address(
                street=self.street.text().strip(),
                house_number=self.house_number.text().strip(),
                postcode=self.postcode.text().strip().upper(),
                town=self.town.text().strip(),
            ),
            coc_number=self.coc_number.text().strip(),
            phone=self.phone.text().strip(),
            privacy_contact=self.privacy_contact.text().strip(),
            privacy_email=self.privacy_email.text().strip(),
            book_year=BookYear(self.book_month.currentIndex() + 1, self.book_day.value()),
            retention_years=self.years.value(),
            language=language(),
        )

    def _check_company(self) -> None:
        filled = self.company()
        doubts = [
            (doubtful_postcode(filled.address.postcode), tr("This does not look like a Dutch postcode.")),
            (doubtful_coc(filled.coc_number), tr("A KvK number has eight digits.")),
            (doubtful_phone(filled.phone), tr("This does not look like a telephone number.")),
            (doubtful_email(filled.privacy_email), tr("This does not look like an e-mail address.")),
        ]
        self.company_hint.setText(" ".join(text for doubtful, text in doubts if doubtful))
        self.next.setEnabled(bool(filled.name))

    def _check_term(self) -> None:
        terms.limit_days(self.book_day, self.book_month)
        terms.name_years(self.years)
        filled = self.company()
        self.term_note.setText(terms.note(filled.retention_years))
        self.term_example.setText(terms.example(filled.book_year, filled.retention_years, date.today()))
        self.next.setEnabled(True)

    def _check_folder(self) -> None:
        service = administration.synchronised_folder(Path(self.folder.text()))
        warned = tr(
            "{service} copies this folder to other computers and keeps old versions: erased data would live on there. "
            "Choose a folder that is not synchronised."
        )
        self.folder_note.setText(warned.format(service=service) if service else "")
        self.folder_note.setVisible(bool(service))

    def _choose_folder(self) -> None:
        chosen = self.prompter.choose_folder(tr("Folder of the administration"))
        if chosen is not None:
            self.folder.setText(str(chosen))

    def _check_password(self) -> None:
        names = (self.user_name.text(), self.company_name.text())
        shown = passwords.judge(self.password.text(), self.again.text(), names)
        self.meter.setValue(shown.level)
        self.strength.setText(shown.text)
        self.next.setEnabled(shown.acceptable)

    def _forward(self) -> None:
        step = self.steps.currentIndex()
        if step == SAFE:
            self._create()
        elif step == KEY:
            self._begin()
        else:
            self._show_step(step + 1)

    def _create(self) -> None:
        folder = Path(self.folder.text()).expanduser()
        try:
            self.created = administration.create(folder, self.company(), self.user_name.text(), self.password.text())
        except AvgdeskError as problem:
            self.message.setText(str(words.error(problem)))
            self.message.show()
            return
        self.password.forget()
        self.again.forget()
        self._show_key()
        self._show_step(KEY)

    def _show_key(self) -> None:
        assert self.created is not None
        groups = self.created.recovery_key.groups
        grid = self.key_groups.layout()
        assert isinstance(grid, QGridLayout)
        for place, group in enumerate(groups):
            label = QLabel(f"{place + 1:>2}  {group}")
            label.setProperty("type", "key")
            grid.addWidget(label, place // PER_LINE, place % PER_LINE)
        self.asked = tuple(sorted(secrets.SystemRandom().sample(range(len(groups)), 2)))  # type: ignore[assignment]
        for label, field, place in zip(
            (self.label_one, self.label_two), (self.group_one, self.group_two), self.asked, strict=True
        ):
            label.setText(tr("Group {number}").format(number=place + 1))
            field.clear()

    def _check_groups(self) -> None:
        if self.created is None:
            return
        key, wrong, short = self.created.recovery_key, 0, False
        for place, field in zip(self.asked, (self.group_one, self.group_two), strict=True):
            typed = field.text().strip()
            short = short or len(typed) < len(key.groups[place])
            try:
                sheets.check_typed(key, {place + 1: typed})
            except InvalidInput:
                wrong = wrong or (place + 1 if len(typed) >= len(key.groups[place]) else 0)
        note = tr("Group {number} is not what is on the sheet.")
        self.group_note.setText(note.format(number=wrong) if wrong else "")
        self.next.setEnabled(not wrong and not short)

    def sheet(self) -> bytes:
        """The recovery sheet as a PDF."""
        assert self.created is not None
        record = RecoverySheet(
            self.company(), self.created.recovery_key.groups, date.today(), Path(self.folder.text()).name
        )
        return recovery_sheet.render(record, language())

    def _print(self) -> None:
        if printing.print_pdf(self.sheet(), tr("Recovery key"), self):
            self.sheet_note.setText(tr("Printed. Keep the sheet apart from this computer."))

    def _save(self) -> None:
        target = self.prompter.save_file(tr("Save recovery key"), tr("Recovery key") + ".pdf", [FileKind("PDF", "pdf")])
        if target is None:
            return
        if printing.write_whole(target, self.sheet(), self.prompter):
            self.sheet_note.setText(tr("Saved. Put it on a USB stick and keep that apart from this computer."))

    def _want_backup(self) -> None:
        """Somebody who lost a computer has no use for a new administration."""
        self.wants_backup = True
        self.reject()

    def _begin(self) -> None:
        self.accept()

    def reject(self) -> None:
        """After the third step the administration is there: then only a sheet that was read back leads on."""
        if self.created is None:
            super().reject()
        elif self.prompter.confirm(
            tr("Recovery key"),
            tr("You have not confirmed the recovery key. Without it nobody can help when the password is forgotten."),
            verb=tr("Go on without"),
            detail=tr("A new recovery sheet can be made in the settings."),
            destructive=True,
        ):
            self.accept()

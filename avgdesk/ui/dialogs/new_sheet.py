"""A new recovery key: shown and printed, and typed over in part before it counts."""

from __future__ import annotations

import secrets

from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from avgdesk.context import Context
from avgdesk.errors import InvalidInput
from avgdesk.i18n import tr
from avgdesk.services import sheets
from avgdesk.ui import printing
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.prompter import FileKind, Prompter
from avgdesk.ui.widgets.password_field import PasswordField

PER_LINE = 5


class NewSheetDialog(FormDialog):
    """Accepted: `key` is on paper. Until its caller hands it to a service the old sheet stays valid.

    `asks_password`: for a new key everything is wrapped anew, which takes the user's password.
    """

    form = "new_sheet"
    keeps_draft = False
    told: QLabel
    key_groups: QWidget
    print_sheet: QPushButton
    save_sheet: QPushButton
    sheet_note: QLabel
    label_one: QLabel
    label_two: QLabel
    group_one: QLineEdit
    group_two: QLineEdit
    group_note: QLabel
    password_part: QWidget
    password: PasswordField
    buttons: QDialogButtonBox

    def __init__(
        self, ctx: Context, prompter: Prompter, *, asks_password: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ctx, self.prompter, self._asks_password = ctx, prompter, asks_password
        self.key = sheets.fresh_key()
        self.told.setText(
            tr("This is the new recovery key. It counts once you confirm it below; then the old sheet no longer works.")
        )
        self.password_part.setVisible(asks_password)
        self.name_button(tr("Encrypt everything") if asks_password else tr("Use the new sheet"))
        self._show_key()
        self.print_sheet.clicked.connect(self._print)
        self.save_sheet.clicked.connect(self._save)
        for field in (self.group_one, self.group_two, self.password):
            field.textChanged.connect(lambda _: self._check())
        self._check()

    def _show_key(self) -> None:
        grid = self.key_groups.layout()
        assert isinstance(grid, QGridLayout)
        for place, group in enumerate(self.key.groups):
            label = QLabel(f"{place + 1:>2}  {group}")
            label.setProperty("type", "key")
            grid.addWidget(label, place // PER_LINE, place % PER_LINE)
        self.asked = tuple(sorted(secrets.SystemRandom().sample(range(1, len(self.key.groups) + 1), 2)))
        for label, number in zip((self.label_one, self.label_two), self.asked, strict=True):
            label.setText(tr("Group {number}").format(number=number))

    def typed_password(self) -> str:
        """The user's own; the field is emptied."""
        found = self.password.text()
        self.password.forget()
        return found

    def _check(self) -> None:
        typed = dict(zip(self.asked, (self.group_one.text(), self.group_two.text()), strict=True))
        right = True
        try:
            sheets.check_typed(self.key, typed)
            self.group_note.setText("")
        except InvalidInput as problem:
            right = False
            group = int(str(problem.facts["group"]))
            full = len(typed[group].strip()) >= len(self.key.groups[0])
            note = tr("Group {number} is not what is on the sheet.").format(number=group)
            self.group_note.setText(note if full else "")
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(right and (bool(self.password.text()) or not self._asks_password))

    def _print(self) -> None:
        if printing.print_pdf(sheets.render(self.ctx, self.key), tr("Recovery key"), self):
            self.sheet_note.setText(tr("Printed. Keep the sheet apart from this computer."))

    def _save(self) -> None:
        target = self.prompter.save_file(tr("Save recovery key"), tr("Recovery key") + ".pdf", [FileKind("PDF", "pdf")])
        if target is not None and printing.write_whole(target, sheets.render(self.ctx, self.key), self.prompter):
            self.sheet_note.setText(tr("Saved. Put it on a USB stick and keep that apart from this computer."))

"""Language, appearance and the lock."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QPushButton, QSpinBox

from avgdesk.domain.company import Company
from avgdesk.i18n import tr
from avgdesk.services import settings
from avgdesk.services.permissions import Permission
from avgdesk.ui.views.settings import SettingsSection

LANGUAGES, APPEARANCES = ("nl", "en"), ("system", "light", "dark")


class WindowSection(SettingsSection):
    form = "settings_window"
    language: QComboBox
    appearance: QComboBox
    lock_minutes: QSpinBox
    save: QPushButton
    revert: QPushButton

    def build(self) -> None:
        self.shown = Company("")
        self.language.addItems(["Nederlands", "English"])
        self.appearance.addItems([tr("As the computer"), tr("Light"), tr("Dark")])
        for box in (self.language, self.appearance):
            box.currentIndexChanged.connect(lambda _: self._check())
        self.lock_minutes.valueChanged.connect(lambda _: self._check())
        self.save.clicked.connect(self.keep)
        self.revert.clicked.connect(self.reload)
        for button in (self.save, self.revert):
            button.setVisible(self.desk.may(Permission.SETTINGS))

    def reload(self) -> None:
        self.shown = settings.load_company(self.desk.ctx)
        self.language.setCurrentIndex(LANGUAGES.index(self.shown.language))
        self.appearance.setCurrentIndex(APPEARANCES.index(self.shown.appearance))
        self.lock_minutes.setValue(self.shown.lock_minutes)
        self._check()

    def typed(self) -> Company:
        """The company with the choices of the form."""
        return replace(
            self.shown,
            language=LANGUAGES[self.language.currentIndex()],
            appearance=APPEARANCES[self.appearance.currentIndex()],
            lock_minutes=self.lock_minutes.value(),
        )

    def dirty(self) -> bool:
        return self.typed() != self.shown

    def keep(self) -> None:
        """Save; the window follows at once."""
        kept = self.desk.dispatcher.run(settings.save_company, self.typed())
        if kept is not None:
            self.reload()

    def _check(self) -> None:
        for button in (self.save, self.revert):
            button.setEnabled(self.typed() != self.shown)

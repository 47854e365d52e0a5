"""Book year and retention term, with what the law says beside it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QSpinBox

from avgdesk.domain.company import BookYear, Company
from avgdesk.i18n import tr
from avgdesk.services import settings
from avgdesk.services.permissions import Permission
from avgdesk.ui import terms
from avgdesk.ui.views.settings import SettingsSection


class TermsSection(SettingsSection):
    form = "settings_terms"
    book_day: QSpinBox
    book_month: QComboBox
    years: QSpinBox
    example: QLabel
    note: QLabel
    save: QPushButton
    revert: QPushButton

    def build(self) -> None:
        self.shown = Company("")
        terms.fill_months(self.book_month)
        self.book_day.valueChanged.connect(lambda _: self._check())
        self.book_month.currentIndexChanged.connect(lambda _: self._check())
        self.years.valueChanged.connect(lambda _: self._check())
        self.save.clicked.connect(self.keep)
        self.revert.clicked.connect(self.reload)
        allowed = self.desk.may(Permission.RULES)
        for field in (self.book_day, self.book_month, self.years):
            field.setEnabled(allowed)
        for button in (self.save, self.revert):
            button.setVisible(allowed)

    def reload(self) -> None:
        self.shown = settings.load_company(self.desk.ctx)
        self.book_month.setCurrentIndex(self.shown.book_year.month - 1)
        self.book_day.setValue(self.shown.book_year.day)
        self.years.setValue(self.shown.retention_years)
        self._check()

    def typed(self) -> Company:
        """The company with the term and book year of the form."""
        book_year = BookYear(self.book_month.currentIndex() + 1, self.book_day.value())
        return replace(self.shown, book_year=book_year, retention_years=self.years.value())

    def dirty(self) -> bool:
        return self.typed() != self.shown

    def keep(self) -> None:
        """Save, with every date computed again."""
        kept = self.desk.dispatcher.run_long(tr("Computing every date again"), settings.save_company, self.typed())
        if kept is not None:
            self.reload()

    def _check(self) -> None:
        terms.limit_days(self.book_day, self.book_month)
        terms.name_years(self.years)
        typed = self.typed()
        self.note.setText(terms.note(typed.retention_years))
        self.example.setText(terms.example(typed.book_year, typed.retention_years, self.desk.today))
        for button in (self.save, self.revert):
            button.setEnabled(typed != self.shown)

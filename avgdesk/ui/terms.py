"""The choice of book year and retention term, with what it means for one invoice."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QComboBox, QSpinBox

from avgdesk.domain.company import STATUTORY_RETENTION_YEARS, BookYear
from avgdesk.domain.periods import years_after_book_year
from avgdesk.i18n import language, tr
from avgdesk.words import day
from avgdesk.words.formats import MONTHS

DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def fill_months(box: QComboBox) -> None:
    """The twelve months by name."""
    box.clear()
    box.addItems(MONTHS[language()].split())


def limit_days(days: QSpinBox, month: QComboBox) -> None:
    """A book year can't start on 29 February, nor on the 31st of a short month."""
    days.setMaximum(DAYS[max(0, month.currentIndex())])


def name_years(years: QSpinBox) -> None:
    """The unit behind the number, one year or more."""
    count = years.value()
    years.setSuffix(tr("%n years", n=count).removeprefix(str(count)))


def note(years: int) -> str:
    """What the chosen term is beside the law's."""
    if years < STATUTORY_RETENTION_YEARS:
        return tr(
            "Your term is shorter. AVGdesk keeps both dates: between the two, erasing asks for a reason, "
            "and the overview keeps saying so."
        )
    if years == STATUTORY_RETENTION_YEARS:
        return tr("Your term is the law's.")
    return tr("Your term is longer than the law asks. Have a reason for it: data may not be kept longer than needed.")


def example(book_year: BookYear, years: int, today: date) -> str:
    """An invoice paid today and its last day."""
    end = years_after_book_year(today, book_year.month, book_year.day, years)
    return tr("Example: an invoice that is paid today is kept up to and including {day}.").format(day=day(end))

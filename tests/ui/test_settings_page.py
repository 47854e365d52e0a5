"""Settings: shown, changed, undone; unsaved ones are asked about."""

from __future__ import annotations

from datetime import date

import pytest

from avgdesk.context import Context
from avgdesk.services import customers, settings
from avgdesk.ui.main_window import MainWindow
from avgdesk.ui.views.settings import SettingsPage
from avgdesk.ui.views.settings_company import CompanySection
from avgdesk.ui.views.settings_terms import TermsSection
from avgdesk.ui.views.settings_window import WindowSection
from tests.services.shop import customer, invoice
from tests.ui.scripted_prompter import ScriptedPrompter


@pytest.fixture
def page(window: MainWindow) -> SettingsPage:
    window.go("settings")
    found = window.page("settings")
    assert isinstance(found, SettingsPage)
    return found


def section(page: SettingsPage, key: str) -> CompanySection | TermsSection | WindowSection:
    found = page.sections[key]
    assert isinstance(found, CompanySection | TermsSection | WindowSection)
    return found


def test_the_company_is_shown_changed_and_saved(page: SettingsPage, ctx: Context) -> None:
    company = section(page, "company")
    assert isinstance(company, CompanySection)
    assert company.company_name.text() == "Lamp & Kade"
    assert not company.save.isEnabled()
    company.postcode.setText("3511 AX")
    company.privacy_contact.setText("Mirjam")
    assert company.dirty()
    company.save.click()
    kept = settings.load_company(ctx)
    assert (kept.address.postcode, kept.privacy_contact) == ("3511 AX", "Mirjam")
    assert not company.save.isEnabled()


def test_what_looks_wrong_is_said_while_typing(page: SettingsPage) -> None:
    company = section(page, "company")
    assert isinstance(company, CompanySection)
    company.coc_number.setText("12")
    company.email.setText("geen adres")
    assert company.hint.text() == "Een KvK-nummer heeft acht cijfers. Dit lijkt geen e-mailadres."
    company.revert.click()
    assert company.hint.text() == ""


def test_a_longer_term_moves_every_date(page: SettingsPage, ctx: Context) -> None:
    party = customer(ctx)
    invoice(ctx, party, date(2020, 1, 2), date(2020, 1, 16))
    terms = section(page, "terms")
    assert isinstance(terms, TermsSection)
    assert terms.years.value() == 5
    assert "Uw termijn is korter." in terms.note.text()
    assert terms.example.text().endswith("31-12-2031.")
    terms.years.setValue(7)
    assert terms.note.text() == "Uw termijn is die van de wet."
    terms.save.click()
    assert customers.details(ctx, party.uid).terms.retain_until == date(2027, 12, 31)


def test_a_book_year_never_starts_on_a_day_that_some_years_lack(page: SettingsPage) -> None:
    terms = section(page, "terms")
    assert isinstance(terms, TermsSection)
    terms.book_day.setValue(31)
    terms.book_month.setCurrentIndex(1)
    assert terms.book_day.value() == 28


def test_leaving_with_unsaved_changes_asks(
    page: SettingsPage, window: MainWindow, prompter: ScriptedPrompter, ctx: Context
) -> None:
    company = section(page, "company")
    assert isinstance(company, CompanySection)
    company.phone.setText("030-2345678")
    prompter.expect("confirm", False, "niet opgeslagen")
    window.go("overview")
    assert window.shown == "settings"
    prompter.expect("confirm", True, "niet opgeslagen")
    window.go("overview")
    assert window.shown == "overview"
    assert company.phone.text() == ""


def test_language_appearance_and_lock_are_saved(page: SettingsPage, ctx: Context) -> None:
    look = section(page, "window")
    assert isinstance(look, WindowSection)
    look.language.setCurrentIndex(1)
    look.appearance.setCurrentIndex(2)
    look.lock_minutes.setValue(15)
    look.save.click()
    kept = settings.load_company(ctx)
    assert (kept.language, kept.appearance, kept.lock_minutes) == ("en", "dark", 15)

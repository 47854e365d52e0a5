"""Days, amounts and moments as people write them; errors with what, where and what to do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from avgdesk import errors, i18n, words
from avgdesk.domain.explanations import Reason, ReasonCode
from avgdesk.domain.legal import AWR, ONE_STOP_SHOP
from avgdesk.domain.todo import Todo, Urgency
from avgdesk.legal_terms import first_categories
from avgdesk.words import Tone
from avgdesk.words.explanations import article, by_law, why

TODAY = date(2026, 11, 24)


@pytest.fixture(autouse=True)
def in_dutch() -> Iterator[None]:
    i18n.use_language("nl")
    yield
    i18n.use_language("nl")


@pytest.mark.parametrize(
    "cents, currency, dutch, english",
    [
        (123456, "EUR", "€ 1.234,56", "€ 1,234.56"),
        (0, "EUR", "€ 0,00", "€ 0.00"),
        (-1250, "EUR", "€ -12,50", "€ -12.50"),
        (5, "GBP", "£ 0,05", "£ 0.05"),
        (100, "SEK", "SEK 1,00", "SEK 1.00"),
        (None, "EUR", "—", "—"),
    ],
)
def test_amounts(cents: int | None, currency: str, dutch: str, english: str) -> None:
    assert words.money(cents, currency) == dutch
    i18n.use_language("en")
    assert words.money(cents, currency) == english


def test_days_and_moments() -> None:
    assert words.day(date(2026, 2, 3)) == "03-02-2026"
    assert words.day(None) == words.moment(None) == words.recent(None, TODAY) == "—"
    assert words.long_day(date(2026, 11, 23)) == "maandag 23 november 2026"
    assert words.long_day(date(2026, 11, 23), "en") == "Monday 23 November 2026"
    assert words.moment(datetime(2026, 11, 23, 9, 5)) == "23-11-2026 09:05"
    assert words.recent(datetime(2026, 11, 24, 17, 42), TODAY) == "vandaag 17:42"
    assert words.recent(datetime(2026, 11, 23, 17, 42), TODAY) == "gisteren 17:42"
    assert words.recent(datetime(2026, 11, 1, 17, 42), TODAY) == "01-11-2026 17:42"
    assert words.moment(datetime(2026, 11, 23, 9, 5, tzinfo=UTC)).startswith("23-11-2026")


@pytest.mark.parametrize("octets, said", [(1, "1 kB"), (12_345, "12 kB"), (3_400_000, "3,4 MB")])
def test_sizes(octets: int, said: str) -> None:
    assert words.size(octets) == said


def test_an_error_says_what_and_what_to_do() -> None:
    told = words.error(errors.InvalidInput("number_taken", field="number", value="10007"))
    assert told.text == "Nummer 10007 is al in gebruik."
    assert told.advice == "Kies een ander nummer. Er is niets opgeslagen."


def test_an_unknown_code_falls_back_on_its_class_and_names_the_field_in_words() -> None:
    told = words.error(errors.InvalidInput("never_heard_of", field="postcode"))
    assert told.text == "Deze waarde kan niet worden gebruikt: Postcode."
    assert words.error(errors.Damaged("odd", part="keys")).text.endswith("(keys).")


def test_a_fact_that_is_not_there_reads_as_a_dash() -> None:
    assert "—" in words.error(errors.NotFound("not_found")).text


def test_dates_and_numbers_in_facts_are_written_out() -> None:
    told = words.error(errors.InvalidInput("text_too_long", field="notes", longest=20_000))
    assert told.text == "Notities is te lang."
    assert "20.000" in told.advice
    assert words.fact_value("paid_on", "2026-03-01") == "01-03-2026"
    assert words.fact_value("fields", "notes, phones") == "notities, telefoon"
    assert words.fact_value("assumed", "yes") == "ja"


@pytest.mark.parametrize(
    "reason, said",
    [
        (Reason(ReasonCode.LAST_INVOICE, 5, "2020"), "5 jaar; laatste factuur betaald in 2020"),
        (Reason(ReasonCode.PAID_IN_BOOK_YEAR, 7, "2020", source="AWR"), "7 jaar; betaald in 2020 (AWR)"),
        (Reason(ReasonCode.RELATION_ENDED, 5, "2020", date(2020, 3, 14)), "5 jaar; relatie beëindigd op 14-03-2020"),
        (Reason(ReasonCode.UNPAID, count=1), "nog geen einddatum: 1 factuur is niet betaald"),
        (Reason(ReasonCode.UNPAID, count=3), "nog geen einddatum: 3 facturen zijn niet betaald"),
        (Reason(ReasonCode.CONTINUING), "nog geen einddatum: de relatie loopt door"),
    ],
)
def test_a_date_says_why(reason: Reason, said: str) -> None:
    assert why(reason) == said


@pytest.mark.parametrize(
    "reason, said",
    [
        (Reason(ReasonCode.LAST_INVOICE, 7, "2020", source=AWR), "7 jaar, art. 52 lid 4 AWR"),
        (Reason(ReasonCode.UNPAID, count=1), "nog geen einddatum: 1 factuur is niet betaald"),
        (
            Reason(ReasonCode.SOLD_IN_YEAR, 10, "2020", source=ONE_STOP_SHOP),
            "10 jaar; verkocht in 2020 (art. 63 quater Vo. (EU) 282/2011)",
        ),
    ],
)
def test_a_statutory_date_names_its_article(reason: Reason, said: str) -> None:
    assert by_law(reason) == said


@pytest.mark.parametrize("code", list(ReasonCode))
def test_every_reason_has_its_words(code: ReasonCode) -> None:
    assert why(Reason(code, 5, "2020", TODAY, TODAY, count=2))


@pytest.mark.parametrize(
    "due, count, urgency, said, tone",
    [
        (date(2026, 11, 20), 1, Urgency.WAITING, "4 dagen te laat", Tone.BAD),
        (date(2026, 11, 23), 1, Urgency.WAITING, "1 dag te laat", Tone.BAD),
        (TODAY, 1, Urgency.TODAY, "Vandaag", Tone.BAD),
        (datetime(2026, 11, 24, 14, 30), 1, Urgency.WAITING, "Vandaag 14:30", Tone.INFO),
        (date(2026, 11, 25), 1, Urgency.SOON, "Morgen", Tone.WARN),
        (date(2026, 11, 27), 1, Urgency.SOON, "Over 3 dagen", Tone.WARN),
        (None, 12, Urgency.SOON, "12 stuks", Tone.WARN),
        (None, 1, Urgency.SOON, "Binnenkort", Tone.WARN),
        (None, 1, Urgency.ADVICE, "Advies", Tone.NEUTRAL),
    ],
)
def test_a_line_of_the_list_says_when_or_how_many(
    due: date | None, count: int, urgency: Urgency, said: str, tone: Tone
) -> None:
    pill = words.due_pill(Todo("x", urgency, "overview", count, due), TODAY)
    assert (pill.text, pill.tone) == (said, tone)


def test_plurals_follow_the_count() -> None:
    one = words.todo(Todo("unpaid_old", Urgency.WAITING, "invoices", 1, facts={"oldest": TODAY}))
    many = words.todo(Todo("unpaid_old", Urgency.WAITING, "invoices", 1284, facts={"oldest": TODAY}))
    assert one[0] == "1 factuur staat al meer dan een jaar open"
    assert many[0] == "1.284 facturen staan al meer dan een jaar open"
    assert "24-11-2026" in many[1]


def test_the_source_of_every_rule_is_cited_in_the_language_in_force() -> None:
    cited: dict[str, set[str]] = {language: set() for language in i18n.LANGUAGES}
    for language, found in cited.items():
        i18n.use_language(language)
        found.update(article(rule.source) for rule in first_categories())
    assert not any(" and " in each or "(1)" in each for each in cited["nl"])
    assert not any("AVG " in each or "gegevens" in each for each in cited["en"])

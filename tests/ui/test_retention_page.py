"""What has ended is seen, selected, confirmed once and gone; what must stay is named with its reason and date."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from avgdesk.context import Actor, Context, UserRole
from avgdesk.domain.categories import CategoryCode
from avgdesk.domain.erasure import Ground
from avgdesk.domain.parties import Party
from avgdesk.domain.retention_list import RetentionFilter
from avgdesk.errors import NotFound, RuleViolated
from avgdesk.services import (
    audit,
    backups,
    customers,
    erasure_register,
    holds,
    invoices,
    retention,
    rules,
    settings,
)
from avgdesk.ui.desk import Desk
from avgdesk.ui.dialogs.erase import EraseDialog
from avgdesk.ui.dialogs.erase_many import EraseManyDialog
from avgdesk.ui.dialogs.erasure_register import ErasureRegisterDialog
from avgdesk.ui.dialogs.hold import HoldDialog
from avgdesk.ui.dialogs.rules import RulesDialog
from avgdesk.ui.dialogs.tidy_up import TidyUpDialog
from avgdesk.ui.main_window import MainWindow
from avgdesk.ui.record_table import RecordTable
from avgdesk.ui.views.retention import RetentionPage
from avgdesk.words import moment
from tests.services.erasing import erase
from tests.services.shop import customer, invoice
from tests.ui.scripted_prompter import ScriptedPrompter

SAVE = QDialogButtonBox.StandardButton.Save


@pytest.fixture
def shop(ctx: Context) -> dict[str, Party]:
    """One whose terms are over, one between the shop's and the law's, one that owes, one that runs."""
    people = {name: customer(ctx, name) for name in ("Beide", "Tussen", "Open", "Loopt")}
    invoice(ctx, people["Beide"], date(2015, 3, 1), date(2015, 3, 8))
    invoice(ctx, people["Tussen"], date(2020, 1, 2), date(2020, 1, 16))
    invoice(ctx, people["Open"], date(2014, 1, 2))
    invoice(ctx, people["Loopt"], date(2026, 1, 2), date(2026, 1, 3))
    return people


@pytest.fixture
def page(window: MainWindow, shop: dict[str, Party]) -> RetentionPage:
    window.go("retention")
    found = window.page("retention")
    assert isinstance(found, RetentionPage)
    return found


def tick(page: RetentionPage, *people: Party) -> None:
    """Put a tick before each, as a click on its box does."""
    for party in people:
        place = page.table.records.find(party.uid)
        assert place is not None
        index = page.table.records.index(place, 0)
        assert page.table.records.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)


def names(page: RetentionPage) -> list[str]:
    return [row.name for row in page.table.records.source.rows(0, 100)]


def verdicts(page: RetentionPage) -> dict[str, str]:
    column = len(page.table.records.columns) - 1
    pill = page.table.records.columns[column].pill
    assert pill is not None
    return {row.name: pill(row).text for row in page.table.records.source.rows(0, 100)}


def confirmed(change: Callable[[EraseDialog], None] | None = None) -> Callable[[EraseDialog], bool]:
    """Look at the preview, change it, and press Erase if it can be pressed."""

    def look(dialog: EraseDialog) -> bool:
        if change is not None:
            change(dialog)
        assert dialog.buttons.button(SAVE).isEnabled()
        dialog.accept()
        return True

    return look


def gone(ctx: Context, party: Party) -> bool:
    try:
        customers.load(ctx, party.uid)
    except NotFound:
        return True
    return False


def test_the_page_opens_on_what_has_ended_and_says_whether_it_may_go(page: RetentionPage) -> None:
    assert verdicts(page) == {"Beide": "ja", "Tussen": "ja, na bevestiging"}
    assert page.count() == 2


def test_every_filter_and_year_shows_its_own(page: RetentionPage) -> None:
    page._ask(filter=RetentionFilter.ALL)
    assert sorted(names(page)) == ["Beide", "Loopt", "Open", "Tussen"]
    assert verdicts(page)["Open"].startswith("nee")
    page.bars.chosen.emit(2031)
    assert names(page) == ["Loopt"]
    page.bars.chosen.emit(0)
    page.search("tussen")
    assert names(page) == ["Tussen"]


def test_the_short_term_is_told_and_raised_with_one_click(page: RetentionPage, ctx: Context) -> None:
    assert not page.too_short.isHidden()
    assert "7 jaar" in page.too_short_text.text()
    page.raise_term.click()
    assert settings.load_company(ctx).retention_years == 7
    assert page.too_short.isHidden()
    assert names(page) == ["Beide"]


def test_one_customer_is_erased_after_its_preview_with_a_certificate(
    page: RetentionPage, ctx: Context, shop: dict[str, Party], prompter: ScriptedPrompter, tmp_path: Path
) -> None:
    page.select(shop["Beide"].uid)
    target = tmp_path / "bewijs.pdf"

    def look(dialog: EraseDialog) -> None:
        assert "1 factuur" in dialog.goes.text()
        assert "logboek" in dialog.stays.text()
        dialog.certificate.setChecked(True)

    prompter.expect("show", confirmed(look), "EraseDialog")
    prompter.expect("confirm", True, "WIS-2026-0001")
    prompter.expect("save_file", target)
    page.look()
    assert gone(ctx, shop["Beide"])
    assert target.read_bytes().startswith(b"%PDF")
    assert "Beide" not in names(page)
    assert audit.entries(ctx)[0].action.startswith("erasure.")


def test_between_both_terms_a_second_confirmation_with_a_reason_is_needed(
    page: RetentionPage, ctx: Context, shop: dict[str, Party], prompter: ScriptedPrompter
) -> None:
    page.select(shop["Tussen"].uid)

    def look(dialog: EraseDialog) -> None:
        assert not dialog.buttons.button(SAVE).isEnabled()
        assert "31-12-2027" in dialog.blocked.text()
        dialog.within.setChecked(True)
        dialog.ground.setCurrentIndex(dialog.ground.findData(str(Ground.OTHER)))
        assert not dialog.buttons.button(SAVE).isEnabled()
        dialog.reason.setText("de boekhouder bewaart het")

    prompter.expect("show", confirmed(look), "EraseDialog")
    page.look()
    assert gone(ctx, shop["Tussen"])
    assert erasure_register.erasures(ctx)[0].entry.within_statutory
    assert erasure_register.erasures(ctx)[0].entry.reason == "de boekhouder bewaart het"


def test_what_must_stay_cannot_be_confirmed_and_says_why(
    page: RetentionPage, ctx: Context, shop: dict[str, Party], prompter: ScriptedPrompter
) -> None:
    page.select(shop["Open"].uid)

    def look(dialog: EraseDialog) -> bool:
        assert not dialog.buttons.button(SAVE).isEnabled()
        assert "betaald" in dialog.blocked.text()
        return False

    prompter.expect("show", look, "EraseDialog")
    page.look()
    assert not gone(ctx, shop["Open"])


def test_what_the_tax_office_does_not_need_goes_now_and_the_rest_is_restricted(
    page: RetentionPage, ctx: Context, prompter: ScriptedPrompter
) -> None:
    loud = customer(ctx, "Luid", phones=("06-12345678",), notes="belt vaak")
    invoice(ctx, loud, date(2026, 1, 2), date(2026, 1, 3))
    page.reload()
    page.select(loud.uid)

    def look(dialog: EraseDialog) -> None:
        dialog.partial.setChecked(True)
        assert "1 telefoonnummer" in dialog.goes.text()

    prompter.expect("show", confirmed(look), "EraseDialog")
    page.look()
    kept = customers.load(ctx, loud.uid)
    assert (kept.restricted, kept.phones, kept.notes, kept.last_name) == (True, (), "", "Luid")


def test_a_bulk_erasure_leaves_out_what_the_law_keeps_unless_it_is_ticked(
    page: RetentionPage, ctx: Context, shop: dict[str, Party], prompter: ScriptedPrompter
) -> None:
    tick(page, shop["Beide"], shop["Tussen"])
    assert page.erase_button.isEnabled()

    def look(dialog: EraseManyDialog) -> bool:
        assert "1 klant" in dialog.erasable.text()
        dialog.accept()
        return True

    prompter.expect("show", look, "EraseManyDialog")
    page.erase_selected()
    assert gone(ctx, shop["Beide"]) and not gone(ctx, shop["Tussen"])
    assert any("WIS-2026-0001" in told for told in prompter.told)


def test_the_first_bar_shows_as_many_as_it_counts(page: RetentionPage, ctx: Context) -> None:
    page.bars.chosen.emit(2025)  # Beide ended in 2020, Tussen in 2025
    assert sorted(names(page)) == ["Beide", "Tussen"]
    page.show_section("2026")
    assert (names(page), page.bars.selected) == ([], 2026)
    page.show_section("ended")
    assert (page.count(), page.bars.selected, page.chips.current()) == (2, 0, "ended")


def test_ticks_are_erased_without_reading_the_list_again(
    page: RetentionPage, shop: dict[str, Party], prompter: ScriptedPrompter, monkeypatch: pytest.MonkeyPatch
) -> None:
    tick(page, shop["Beide"], shop["Tussen"])
    page.search("nobody")  # what was ticked stays so under another filter
    monkeypatch.setattr(retention.RetentionSource, "every_row", lambda self: pytest.fail("the list was read"))
    prompter.expect("show", False, "EraseManyDialog")
    page.erase_selected()
    page._tick_all()
    assert page.table.checked() == set()


def test_tick_all_takes_only_what_may_go_without_more_ado(page: RetentionPage, shop: dict[str, Party]) -> None:
    page._tick_all()
    assert page.table.checked() == {shop["Beide"].uid}


def test_a_hold_stops_an_erasure_and_its_release_names_what_it_stopped(
    page: RetentionPage, ctx: Context, shop: dict[str, Party], prompter: ScriptedPrompter
) -> None:
    page.select(shop["Beide"].uid)

    def fill(dialog: HoldDialog) -> bool:
        assert not dialog.buttons.button(SAVE).isEnabled()
        dialog.reason.setText("claim over de levering")
        dialog.review.set_value(date(2027, 3, 1))
        dialog.accept()
        return True

    prompter.expect("show", fill, "HoldDialog")
    page.hold()
    assert "geschil" in verdicts(page)["Beide"]
    prompter.expect("show", lambda dialog: "01-03-2027" in dialog.blocked.text() and False, "EraseDialog")
    page.look()

    def release(dialog: HoldDialog) -> bool:
        prompter.expect("confirm", True, "opheffen")
        dialog.release.click()
        return True

    prompter.expect("show", release, "HoldDialog")
    page.hold()
    assert holds.standing(ctx, shop["Beide"].uid) is None
    assert verdicts(page)["Beide"] == "ja"


def test_a_rule_shows_beforehand_which_records_change_state(
    page: RetentionPage, ctx: Context, prompter: ScriptedPrompter
) -> None:
    def change(dialog: RulesDialog) -> bool:
        assert dialog.table.select_key(str(CategoryCode.FISCAL))
        dialog.years.setValue(13)
        prompter.expect("confirm", True, "13 jaar")
        dialog.change.click()
        return True

    prompter.expect("show", change, "RulesDialog")
    page.show_rules()
    assert rules.find(ctx, CategoryCode.FISCAL).term.years == 13
    assert any("10001" in asked and "Beide" in asked for asked in prompter.asked)
    assert names(page) == []


def test_an_own_category_is_added_and_removed(page: RetentionPage, ctx: Context, prompter: ScriptedPrompter) -> None:
    def add(dialog: RulesDialog) -> bool:
        dialog.years.setValue(2)
        dialog.own_name.setText("Proefles")
        dialog.add.click()
        own = next(rule for rule in rules.load_all(ctx) if rule.name == "Proefles")
        assert dialog.table.select_key(str(own.code))
        dialog.remove.click()
        return True

    prompter.expect("show", add, "RulesDialog")
    page.show_rules()
    assert all(rule.name != "Proefles" for rule in rules.load_all(ctx))


def test_old_invoices_go_by_book_year_and_their_customers_stay(
    page: RetentionPage, ctx: Context, shop: dict[str, Party], prompter: ScriptedPrompter
) -> None:
    invoice(ctx, shop["Loopt"], date(2014, 5, 1), date(2014, 5, 2), number="oud")

    def tidy(dialog: TidyUpDialog) -> bool:
        assert [year.label for year in dialog.table.records.source.rows(0, 9)] == ["2014"]
        prompter.expect("show", lambda many: bool(many.accept() or True), "EraseManyDialog")
        dialog.accept()
        return True

    prompter.expect("show", tidy, "TidyUpDialog")
    page.tidy_up()
    assert [one.number for one in invoices.of_party(ctx, shop["Loopt"].uid)] != ["oud"]
    assert len(invoices.of_party(ctx, shop["Loopt"].uid)) == 1


def test_a_leap_of_the_clock_is_confirmed_before_anything_goes(
    page: RetentionPage, desk: Desk, shop: dict[str, Party], prompter: ScriptedPrompter, clock: object
) -> None:
    from avgdesk.services import clock as remembered

    remembered.see(desk.ctx)
    clock.forward(days=60)  # type: ignore[attr-defined]
    page.select(shop["Beide"].uid)
    prompter.expect("show", confirmed(), "EraseDialog")
    prompter.expect("confirm", False, "datum")
    page.look()
    assert not gone(desk.ctx, shop["Beide"])


def test_after_an_erasure_older_backups_are_replaced_when_that_is_wanted(
    page: RetentionPage, ctx: Context, shop: dict[str, Party], prompter: ScriptedPrompter
) -> None:
    old = backups.make(ctx).value.file.path
    page.select(shop["Beide"].uid)
    prompter.expect("show", confirmed(), "EraseDialog")
    prompter.expect("confirm", True, "back-up")
    page.look()
    assert not old.exists()
    assert len(backups.within_reach(ctx)) == 1


def test_the_register_names_each_erasure_and_what_remains_in_numbers(
    page: RetentionPage, ctx: Context, shop: dict[str, Party], prompter: ScriptedPrompter, tmp_path: Path
) -> None:
    def empty(dialog: ErasureRegisterDialog) -> bool:
        assert not dialog.no_ledger.isHidden() and not dialog.no_totals.isHidden()
        assert not dialog.export_shown.isEnabled()
        return False

    prompter.expect("show", empty, "ErasureRegisterDialog")
    page.show_register()
    crowd = [customer(ctx, f"Nr {n}", relation_ended=date(2014, 3, 1)) for n in range(10)]
    erase(ctx, *(each.uid for each in crowd))
    erase(ctx, shop["Beide"].uid)
    files = [tmp_path / "wisregister.csv", tmp_path / "totalen.csv"]

    def look(dialog: ErasureRegisterDialog) -> bool:
        newest = erasure_register.erasures(ctx)[0].entry
        assert shown(dialog.ledger)[0][:3] == ["WIS-2026-0002", moment(newest.at), ctx.actor.name]
        assert shown(dialog.ledger)[1][4] == "10 klanten"
        assert "logboek" in dialog.details.text()
        for tab, file in enumerate(files):
            dialog.tabs.setCurrentIndex(tab)
            prompter.expect("save_file", file)
            dialog.export_shown.click()
        assert [row[1:] for row in shown(dialog.totals)] == [["Klanten", "11", "—"]]
        assert "tien" in dialog.suppressed.text()
        return False

    prompter.expect("show", look, "ErasureRegisterDialog")
    page.show_register()
    ledger, totals = (file.read_text("utf-8-sig").splitlines() for file in files)
    assert len(ledger) == 3 and ledger[1].startswith("WIS-2026-0002;") and "Beide" not in "".join(ledger)
    assert len(totals) == 2 and ";Klanten;11;" in totals[1]
    assert [entry.action for entry in audit.entries(ctx)[:2]] == ["export.totals", "export.erasures"]


def test_who_may_only_look_reads_the_register_and_cannot_hand_it_over(
    desk: Desk, ctx: Context, shop: dict[str, Party], tmp_path: Path
) -> None:
    erase(ctx, shop["Beide"].uid)
    looking = replace(ctx, actor=Actor(ctx.actor.uid, "Kijker", UserRole.VIEWER))
    dialog = ErasureRegisterDialog(replace(desk, ctx=looking))
    assert dialog.export_shown.isHidden() and dialog.ledger.records.rowCount() == 1
    for export in (erasure_register.export_erasures, erasure_register.export_totals):
        with pytest.raises(RuleViolated, match="not_permitted"):
            export(looking, tmp_path / "list.csv")
    assert not list(tmp_path.glob("*.csv"))


def shown(table: RecordTable) -> list[list[str]]:
    """Every cell of a table, as it is read."""
    model = table.records
    places = range(model.columnCount())
    return [[str(model.index(line, place).data()) for place in places] for line in range(model.rowCount())]

"""Settings, one tab per subject. Other subjects add a tab by one line in `SECTIONS`."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import ClassVar, cast

from PySide6.QtWidgets import QTabWidget, QWidget

from avgdesk.i18n import tr
from avgdesk.outcome import Topic
from avgdesk.services.permissions import Permission
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormWidget
from avgdesk.ui.kept_fields import key_text
from avgdesk.ui.page import Page
from avgdesk.ui.record_table import RecordTable
from avgdesk.words import mark


class SettingsSection(FormWidget):
    """One tab: `reload()` shows what is kept; `dirty()` says that something was typed and not saved."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.SETTINGS})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.build()

    def build(self) -> None:
        """Connect signals; once."""

    def reload(self) -> None:
        raise NotImplementedError

    def dirty(self) -> bool:
        return False

    def whereabouts(self) -> list[str]:
        """Itself and the record that is chosen in its list, for a form that is opened from here (`ui.ways`)."""
        table = getattr(self, "table", None)
        key = table.current_key() if isinstance(table, RecordTable) else None
        return ["section", self.form, key_text(key)]


@dataclass(frozen=True, slots=True)
class SectionEntry:
    """`title` is a marked source, `place` "module:Class" under `avgdesk.ui.views`."""

    order: int
    key: str
    title: str
    place: str
    permission: Permission = Permission.READ

    def load(self) -> type[SettingsSection]:
        module, name = self.place.split(":")
        return cast(type[SettingsSection], getattr(import_module(f"avgdesk.ui.views.{module}"), name))


SECTIONS: tuple[SectionEntry, ...] = (
    SectionEntry(10, "company", mark("Business"), "settings_company:CompanySection"),
    SectionEntry(20, "terms", mark("Book year and term"), "settings_terms:TermsSection"),
    SectionEntry(25, "purposes", mark("Purposes and recipients"), "settings_purposes:PurposesSection"),
    SectionEntry(30, "window", mark("Language, appearance, lock"), "settings_window:WindowSection"),
    SectionEntry(40, "users", mark("Users"), "settings_users:UsersSection"),
    SectionEntry(50, "recovery", mark("Recovery sheet"), "settings_recovery:RecoverySection", Permission.KEYS),
    SectionEntry(60, "backups", mark("Backups"), "settings_backups:BackupsSection"),
)


class SettingsPage(Page):
    form = "settings"
    key = "settings"
    topics = frozenset({Topic.SETTINGS, Topic.USERS, Topic.RULES, Topic.BACKUPS, Topic.REQUESTS, Topic.AGREEMENTS})
    tabs: QTabWidget

    def build(self) -> None:
        self.sections: dict[str, SettingsSection] = {}
        self._filled: set[SettingsSection] = set()
        for entry in sorted(SECTIONS, key=lambda entry: entry.order):
            if self.desk.may(entry.permission):
                section = entry.load()(self.desk)
                self.sections[entry.key] = section
                self.tabs.addTab(section, tr(entry.title))

    def title(self) -> str:
        return tr("Settings")

    def reload(self) -> None:
        for section in self.sections.values():
            if section not in self._filled or not section.dirty():
                self._filled.add(section)
                section.reload()

    def show_section(self, key: str) -> None:
        """Go to one tab."""
        if key in self.sections:
            self.tabs.setCurrentWidget(self.sections[key])

    def leave(self) -> bool:
        unsaved = [section for section in self.sections.values() if section.dirty()]
        if not unsaved:
            return True
        gone = self.desk.prompter.confirm(
            tr("Settings"), tr("You changed settings and did not save them."), verb=tr("Leave without saving")
        )
        if gone:
            for section in unsaved:
                section.reload()
        return gone

"""The window speaks the language of `avgdesk.i18n`: forms and Qt's own texts are looked up in the same catalogue."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from avgdesk import i18n

QT_FILES = "qtbase"


class CatalogueTranslator(QTranslator):
    """Answers for our forms only; Qt's own contexts (`QPlatformTheme`, …) are left to Qt's translation."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        if context[:1] == "Q" and context[1:2].isupper():
            return None
        found = i18n.catalogue(i18n.language())
        if (source, disambiguation or "") not in found.forms and (source, "") not in found.forms:
            return None
        return found.find(source, disambiguation or "", None if n < 0 else n)

    def isEmpty(self) -> bool:
        return False


class Language(QObject):
    """Holds the installed translators; one lives as long as the application."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._ours = CatalogueTranslator(self)
        self._qt = QTranslator(self)
        app.installTranslator(self._ours)

    def remove(self) -> None:
        """Leave the application without our translators."""
        self._app.removeTranslator(self._ours)
        self._app.removeTranslator(self._qt)

    def use(self, code: str) -> None:
        """Switch to "nl" or "en". Windows that are open keep their texts: whoever switches builds them again."""
        i18n.use_language(code)
        self._app.removeTranslator(self._qt)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if i18n.language() != i18n.ENGLISH and self._qt.load(f"{QT_FILES}_{i18n.language()}", folder):
            self._app.installTranslator(self._qt)
        self._app.removeTranslator(self._ours)
        self._app.installTranslator(self._ours)
        country = QLocale.Country.Netherlands
        dutch = i18n.language() == i18n.DUTCH
        QLocale.setDefault(QLocale(QLocale.Language.Dutch if dutch else QLocale.Language.English, country))

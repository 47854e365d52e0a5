"""Whether this installation works: every form, both languages, a new administration, a PDF. One line per check."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

from avgdesk import assets, i18n


class Failed(Exception):
    """A check that ran and found something wrong; its text says what."""


def run() -> int:
    """Print `ok` or `FAILED` per check; 0 when all is well, else 1."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    checks: list[tuple[str, Callable[[], str]]] = [
        ("files of the program", check_files),
        ("languages", check_languages),
        ("forms", check_forms),
        ("administration", check_administration),
        ("document", check_document),
    ]
    results = [_one(name, check) for name, check in checks]
    return 0 if all(results) else 1


def _one(name: str, check: Callable[[], str]) -> bool:
    try:
        found, word = check(), "ok"
    except Exception as problem:
        found, word = f"{type(problem).__name__}: {problem}", "FAILED"
    sys.stdout.write(f"{word:6} {name}: {found}\n")
    sys.stdout.flush()
    return word == "ok"


def check_files() -> str:
    """The style sheets, the forms and the list of legal periods are there."""
    for needed in ("styles.qss", "fusion.qss", "legal_terms.toml"):
        if not assets.resource(needed).is_file():
            raise Failed(f"resources/{needed} is missing")
    return str(assets.root())


def check_languages() -> str:
    """Both catalogues load, and the Dutch one is filled."""
    sizes = {language: len(i18n.catalogue(language).forms) for language in i18n.LANGUAGES}
    if not all(sizes.values()):
        raise Failed(f"an empty catalogue: {sizes}")
    return ", ".join(f"{language} {size} texts" for language, size in sizes.items())


def check_forms() -> str:
    """Every form loads, and every view finds the widgets that it names."""
    from PySide6.QtWidgets import QApplication

    from avgdesk.ui.forms import every_view, load_bare

    application = QApplication.instance() or QApplication(["avgdesk"])
    names = sorted(path.stem for path in (assets.root() / "forms").glob("*.ui"))
    views = {view.form: view for view in every_view()}
    for name in names:
        if name not in views:
            raise Failed(f"no view uses forms/{name}.ui")
        load_bare(views[name])
    application.processEvents()
    return f"{len(names)} forms"


def check_administration() -> str:
    """A new administration is made, closed, opened again and found whole."""
    from avgdesk.domain.company import Company
    from avgdesk.services import administration, audit

    with tempfile.TemporaryDirectory(prefix="avgdesk-test-", ignore_cleanup_errors=True) as place:
        folder, password = Path(place) / "administration", "self-test of this installation"
        made = administration.create(folder, Company("Self-test"), "Self-test", password)
        administration.close(made.ctx)
        ctx = administration.open_with_password(folder, password)
        try:
            if not audit.verify(ctx).intact:
                raise Failed("the audit trail is not intact")
            return f"schema {administration.schema_version(ctx)}"
        finally:
            administration.close(ctx)


def check_document() -> str:
    """A PDF is rendered with the document font, and Qt reads it."""
    from avgdesk.documents import recovery_sheet
    from avgdesk.domain.company import Company

    sheet = recovery_sheet.RecoverySheet(Company("Self-test"), ("ABCDE",) * 10, date(2026, 1, 1), "administration")
    content = recovery_sheet.render(sheet, i18n.DUTCH)
    if not content.startswith(b"%PDF-"):
        raise Failed("this is no PDF")
    return f"{len(content)} bytes"

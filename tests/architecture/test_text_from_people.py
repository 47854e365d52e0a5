"""Text from people is data: one place escapes it for a PDF, one builds searches, one reads XML."""

from __future__ import annotations

import re

import pytest

from tests.architecture.sources import Module, modules

every_module = pytest.mark.parametrize("module", modules(), ids=lambda module: module.name)
XML = ("xml.", "lxml", "defusedxml", "pyexpat")


@every_module
def test_a_paragraph_is_made_by_the_style_only(module: Module) -> None:
    for name, call in module.calls():
        allowed = name not in ("Paragraph", "XPreformatted") or module.inside("documents/style.py")
        assert allowed, f"{module.place(call)}: text of people would be read as markup"


@every_module
def test_full_text_queries_are_built_by_the_search_only(module: Module) -> None:
    for text, node in module.texts():
        assert not re.search(r"\bMATCH\b", text) or module.inside("store/search.py"), module.place(node)


@every_module
def test_xml_is_parsed_by_the_exchange_only(module: Module) -> None:
    for name, node in module.imports():
        is_xml = f"{name}.".startswith(XML) and name != "xml.sax.saxutils.escape"
        assert not is_xml or module.inside("exchange/", "i18n.py"), f"{module.place(node)} imports {name}"


@every_module
def test_nothing_is_printed_or_logged(module: Module) -> None:
    """What is told goes to the screen or through the command line's two streams; a log could hold a name."""
    for name, call in module.calls():
        assert name != "print", f"{module.place(call)}: print"
        assert name not in ("qDebug", "qWarning", "qInfo", "qCritical"), module.place(call)
    loggers = [node for name, node in module.imports() if name.split(".")[0] in ("logging", "syslog", "warnings")]
    assert not loggers or module.inside("documents/", "ui/crash.py"), f"{module.place(loggers[0])}: a log"


@every_module
def test_an_error_carries_facts_and_no_sentence(module: Module) -> None:
    """The text of an exception is a code: what people typed never reaches a traceback's last line."""
    for name, call in module.calls():
        if name in ("RuleViolated", "InvalidInput", "NotFound", "WrongPassword", "Damaged", "InUse", "NewerVersion"):
            code = call.args[0] if call.args else None
            text = getattr(code, "value", None)
            assert not isinstance(text, str) or re.fullmatch(r"[a-z0-9_]+", text), f"{module.place(call)}: {text!r}"


@every_module
def test_the_domain_and_the_services_read_no_clock(module: Module) -> None:
    if not module.inside("domain/", "services/", "store/", "documents/", "exchange/"):
        return
    for name, call in module.calls():
        clock = name in ("today", "utcnow") or (name == "now" and not call.args)
        owner = getattr(getattr(call.func, "value", None), "id", "")
        assert not (clock and owner in ("date", "datetime", "time")), f"{module.place(call)} reads the clock"

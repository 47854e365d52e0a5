"""The law of imports: arrows go down only."""

from __future__ import annotations

import pytest
from importlinter.cli import lint_imports

from tests.architecture.sources import ROOT, Module, modules

NETWORK = ("urllib", "http", "ftplib", "smtplib", "imaplib", "poplib", "xmlrpc", "socketserver", "requests", "aiohttp")
HOST_NAME_ONLY = "context.py"  # asks for this computer's own name


def test_the_contracts_of_import_linter_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == 0


@pytest.mark.parametrize("module", modules(), ids=lambda module: module.name)
def test_nothing_reaches_for_the_network(module: Module) -> None:
    for name, node in module.imports():
        assert name.split(".")[0] not in NETWORK or name.startswith("urllib.parse."), (
            f"{module.place(node)} imports {name}"
        )
        assert not name.startswith("PySide6.QtNetwork"), f"{module.place(node)} imports {name}"
        assert name.split(".")[0] not in ("socket", "ssl", "asyncio") or module.inside(HOST_NAME_ONLY), (
            f"{module.place(node)} imports {name}"
        )

"""argparse's own texts in the user's language."""

from __future__ import annotations

from avgdesk.i18n import tr


def translate(message: str) -> str:
    """What argparse is about to say, if we have words for it; otherwise as it is."""
    return _texts().get(message, message)


def _texts() -> dict[str, str]:
    return {
        "usage: ": tr("usage: "),
        "options": tr("options"),
        "positional arguments": tr("arguments"),
        "show this help message and exit": tr("show this help and stop"),
        "the following arguments are required: %s": tr("these arguments are missing: %s"),
        "unrecognized arguments: %s": tr("unknown arguments: %s"),
        "argument %(argument_name)s: %(message)s": tr("argument %(argument_name)s: %(message)s"),
        "invalid choice: %(value)r (choose from %(choices)s)": tr("%(value)r is not one of: %(choices)s"),
        "expected one argument": tr("a value is missing"),
        "expected at least one argument": tr("at least one value is missing"),
        "invalid %(type)s value: %(value)r": tr("%(value)r can't be used here"),
        "not allowed with argument %s": tr("not together with %s"),
        "one of the arguments %s is required": tr("one of these arguments is missing: %s"),
        "ignored explicit argument %r": tr("no value goes with this: %r"),
    }

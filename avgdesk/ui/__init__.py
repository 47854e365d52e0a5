"""The window: the only part that knows Qt."""

from avgdesk.ui.constants_guard import keep_constants

keep_constants()

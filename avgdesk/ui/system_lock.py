"""When the computer locks its screen, goes to sleep or switches users, as far as the platform tells.

Linux: logind (sleep, session lock) and the desktop's screen saver, over D-Bus. Windows: session and power messages.
Where nobody tells, the idle watch locks after its minutes, and counts the time that the computer slept.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import Any

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

LOGIND = "org.freedesktop.login1"
SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
)
SESSION_CHANGE, POWER = 0x02B1, 0x0218  # WM_WTSSESSION_CHANGE, WM_POWERBROADCAST
LEAVES = (0x2, 0x4, 0x6, 0x7)  # console or remote disconnect (another user comes), logoff, lock
SUSPENDS = 0x4  # PBT_APMSUSPEND


class SystemLock(QObject):
    """`leaving` is emitted when somebody may come to this computer, or leave it, without having closed the window."""

    leaving = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._filter: _Messages | None = None

    def listen(self) -> bool:
        """Ask the platform; False where it tells nothing."""
        if sys.platform == "win32":
            return self._listen_to_windows()
        return self._listen_to_buses() if sys.platform.startswith("linux") else False

    def _listen_to_buses(self) -> bool:
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError:
            return False
        heard = False
        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        asked: list[tuple[Any, str, str, str, str, str]] = [
            (system, LOGIND, "/org/freedesktop/login1", f"{LOGIND}.Manager", "PrepareForSleep", "_on_flag(bool)"),
            (system, LOGIND, "", f"{LOGIND}.Session", "Lock", "_on_lock()"),
            *((session, "", path, name, "ActiveChanged", "_on_flag(bool)") for name, path in SAVERS),
        ]
        for bus, service, path, interface, name, slot in asked:
            if bus.isConnected():
                heard = bool(bus.connect(service, path, interface, name, self, SLOT(slot))) or heard
        return heard

    def _listen_to_windows(self) -> bool:
        application = QCoreApplication.instance()
        if application is None:
            return False
        self._filter = _Messages(self)
        application.installNativeEventFilter(self._filter)
        return True

    @Slot(bool)
    def _on_flag(self, begins: bool) -> None:
        if begins:
            self.leaving.emit()

    @Slot()
    def _on_lock(self) -> None:
        self.leaving.emit()


class _Messages(QAbstractNativeEventFilter):
    """Windows' own messages; of a window that registered itself for those about the session."""

    def __init__(self, lock: SystemLock) -> None:
        super().__init__()
        self._lock = lock

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        with suppress(Exception):  # whatever a message looks like, it is only looked at
            if QByteArray(kind).data() == b"windows_generic_MSG" and leaves(*_message(int(message))):
                self._lock.leaving.emit()
        return False, 0


def leaves(message: int, word: int) -> bool:
    """Whether a message of Windows says that the session is left or the computer goes to sleep."""
    return (message == SESSION_CHANGE and word in LEAVES) or (message == POWER and word == SUSPENDS)


def _message(address: int) -> tuple[int, int]:
    import ctypes.wintypes

    found = ctypes.wintypes.MSG.from_address(address)
    return int(found.message), int(found.wParam)


def register(window: QWidget) -> None:
    """Ask Windows to tell a window about its session; elsewhere nothing happens."""
    if sys.platform == "win32":
        import ctypes

        with suppress(OSError, AttributeError):
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(int(window.winId()), 0)

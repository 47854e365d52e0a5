"""When the computer locks its screen, goes to sleep or switches users, as far as the platform tells.

Linux: logind (sleep, session lock) and the desktop's screen saver, over D-Bus. Windows: session and power messages.
macOS: the screen's lock, which also comes when it sleeps or another user is shown.
Where nobody tells, the idle watch locks after its minutes, and counts the time that the computer slept.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import Any

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from avgdesk.ui.mac_lock import ScreenLock

LOGIND = "org.freedesktop.login1"
SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
)
SESSION_CHANGE, POWER = 0x02B1, 0x0218  # WM_WTSSESSION_CHANGE, WM_POWERBROADCAST
LEAVES = (0x2, 0x4, 0x6, 0x7)  # WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOGOFF, WTS_SESSION_LOCK
SUSPENDS = 0x4  # PBT_APMSUSPEND
THIS_SESSION = 0  # NOTIFY_FOR_THIS_SESSION


class SystemLock(QObject):
    """`leaving` is emitted when somebody may come to this computer, or leave it, without having closed the window."""

    leaving = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._filter: _Messages | None = None
        self._screen: ScreenLock | None = None

    def listen(self) -> bool:
        """Ask the platform; False where it tells nothing."""
        if sys.platform == "win32":
            return self._listen_to_windows()
        if sys.platform == "darwin":
            return self._listen_to_mac()
        return self._listen_to_buses() if sys.platform.startswith("linux") else False

    def stop(self) -> None:
        """Listen no longer; the buses stop by themselves with this object."""
        application = QCoreApplication.instance()
        if self._filter is not None and application is not None:
            application.removeNativeEventFilter(self._filter)
        if self._screen is not None:
            self._screen.stop()
        self._filter = self._screen = None

    def _listen_to_mac(self) -> bool:
        with suppress(OSError, AttributeError):
            self._screen = ScreenLock(self.leaving.emit)
        return self._screen is not None

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
        with suppress(OSError, AttributeError):
            _sessions().WTSRegisterSessionNotification(int(window.winId()), THIS_SESSION)


def unregister(window: QWidget) -> None:
    """Before the window goes, as Windows asks."""
    if sys.platform == "win32":
        with suppress(OSError, AttributeError):
            _sessions().WTSUnRegisterSessionNotification(int(window.winId()))


def _sessions() -> Any:
    """A window's handle is a pointer: without its type it would be cut to 32 bits."""
    import ctypes

    library = getattr(ctypes, "WinDLL")("wtsapi32")  # noqa: B009 - known on Windows only
    for function, rest in (
        ("WTSRegisterSessionNotification", [ctypes.c_uint32]),
        ("WTSUnRegisterSessionNotification", []),
    ):
        getattr(library, function).argtypes = [ctypes.c_void_p, *rest]
        getattr(library, function).restype = ctypes.c_int
    return library

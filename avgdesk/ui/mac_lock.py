"""macOS tells every program when the screen is locked: a distributed notification, heard through Core Foundation.

https://developer.apple.com/documentation/corefoundation/cfnotificationcenteraddobserver(_:_:_:_:_:_:)
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

FRAMEWORK = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
LOCKED = b"com.apple.screenIsLocked"
UTF8 = 0x08000100  # kCFStringEncodingUTF8
AT_ONCE = 4  # CFNotificationSuspensionBehaviorDeliverImmediately
_POINTER = ctypes.c_void_p
# (center, observer, name, object, userInfo)
_CALLBACK = ctypes.CFUNCTYPE(None, _POINTER, _POINTER, _POINTER, _POINTER, _POINTER)


class ScreenLock:
    """Calls `locked` on the main thread, whose run loop Qt turns, until `stop`. Raises OSError elsewhere."""

    def __init__(self, locked: Callable[[], None]) -> None:
        self._framework = _framework()
        self._heard = _CALLBACK(lambda *_: locked())  # held: C keeps only its address
        self._center = self._framework.CFNotificationCenterGetDistributedCenter()
        self._observer = _POINTER(id(self))
        name = self._framework.CFStringCreateWithCString(None, LOCKED, UTF8)
        self._framework.CFNotificationCenterAddObserver(self._center, self._observer, self._heard, name, None, AT_ONCE)
        self._framework.CFRelease(name)

    def stop(self) -> None:
        """Before this object goes: afterwards nobody is called any more."""
        self._framework.CFNotificationCenterRemoveEveryObserver(self._center, self._observer)


def _framework() -> Any:
    found: Any = ctypes.CDLL(FRAMEWORK)
    found.CFNotificationCenterGetDistributedCenter.argtypes = []
    found.CFNotificationCenterGetDistributedCenter.restype = _POINTER
    found.CFStringCreateWithCString.argtypes = [_POINTER, ctypes.c_char_p, ctypes.c_uint32]
    found.CFStringCreateWithCString.restype = _POINTER
    found.CFNotificationCenterAddObserver.argtypes = [
        _POINTER, _POINTER, _CALLBACK, _POINTER, _POINTER, ctypes.c_long,
    ]  # fmt: skip
    found.CFNotificationCenterAddObserver.restype = None
    found.CFNotificationCenterRemoveEveryObserver.argtypes = [_POINTER, _POINTER]
    found.CFNotificationCenterRemoveEveryObserver.restype = None
    found.CFRelease.argtypes = [_POINTER]
    found.CFRelease.restype = None
    return found

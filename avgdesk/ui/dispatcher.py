"""One way for a click to travel: call one use case, put its refusal into words, tell the pages what changed."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QProgressDialog

from avgdesk import words
from avgdesk.context import Context
from avgdesk.errors import AvgdeskError, Cancelled
from avgdesk.i18n import tr
from avgdesk.outcome import Outcome, Progress
from avgdesk.ui.prompter import Prompter

P = ParamSpec("P")
T = TypeVar("T")

REPORT_EVERY = 0.05  # seconds between two reports of progress to the window
SHOW_AFTER = 400  # milliseconds of work before the progress dialog appears
NEVER = 2**31 - 1
PRESSED = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.Shortcut})


class Dispatcher(QObject):
    """`changed` carries the set of topics of a finished use case; `error` of the prompter gets every refusal.

    An exception that is no `AvgdeskError` is a bug and flies on to the crash dialog. Once it is closed it does nothing
    any more: what had a dialog open when the program locked, and goes on after it, gets None.
    """

    changed = Signal(object)

    def __init__(self, ctx: Context, prompter: Prompter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ctx = ctx
        self.prompter = prompter
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="work")
        self.busy = self.closed = False

    def attempt(
        self, use_case: Callable[Concatenate[Context, P], Outcome[T]], *args: P.args, **kwargs: P.kwargs
    ) -> Outcome[T] | None:
        """The whole outcome, or None after the refusal was told; `changed` has been emitted."""
        if self.closed:
            return None
        try:
            outcome = use_case(self.ctx, *args, **kwargs)
        except AvgdeskError as problem:
            self.refuse(problem)
            return None
        self._announce(outcome)
        return outcome

    def run(
        self, use_case: Callable[Concatenate[Context, P], Outcome[T]], *args: P.args, **kwargs: P.kwargs
    ) -> T | None:
        """The outcome's value, or None after the refusal was told. For a value that may itself be None: `attempt`."""
        outcome = self.attempt(use_case, *args, **kwargs)
        return outcome.value if outcome else None

    def read(self, question: Callable[Concatenate[Context, P], T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """A service that returns a plain value (a preview, a document's bytes); None after the refusal was told."""
        if self.closed:
            return None
        try:
            return question(self.ctx, *args, **kwargs)
        except AvgdeskError as problem:
            self.refuse(problem)
            return None

    def run_long(
        self, title: str, use_case: Callable[..., Outcome[T] | None], *args: object, **kwargs: object
    ) -> T | None:
        """The same on the worker thread, behind a progress dialog with Cancel; `use_case` takes `progress=`.

        Nobody else may use the store meanwhile: the dialog is modal, and `busy` keeps timers away. A use case that had
        nothing to do gives None.
        """
        if self.closed:
            return None
        work = _LongWork(title, self._worker)
        self.busy = True
        try:
            outcome: Outcome[T] | None = work.finish(
                lambda: use_case(self.ctx, *args, progress=work.progress, **kwargs)
            )
        except Cancelled:
            return None
        except AvgdeskError as problem:
            self.refuse(problem)
            return None
        finally:
            self.busy = False
            work.close()
        if outcome is None:
            return None
        self._announce(outcome)
        return outcome.value

    def read_long(self, title: str, question: Callable[..., T], *args: object) -> T | None:
        """`read` on the worker thread, behind the same dialog; `question` takes `progress=`."""

        def ask(ctx: Context, *args: object, progress: Progress) -> Outcome[T]:
            return Outcome(question(ctx, *args, progress=progress), frozenset())

        return self.run_long(title, ask, *args)

    def finish(self, title: str, last: Callable[[Context], object]) -> None:
        """The last work before closing, on the worker thread behind a dialog without Cancel; it raises nothing."""
        work = _LongWork(title, self._worker, cancel=False)
        self.busy = True
        try:
            work.finish(lambda: last(self.ctx))
        finally:
            self.busy = False
            work.close()

    def refuse(self, problem: AvgdeskError) -> None:
        """Tell a refusal; one that the user asked for (Cancel) is not told."""
        if not isinstance(problem, Cancelled):
            self.prompter.error(words.error(problem))

    def close(self) -> None:
        """Wait for the worker; call before the store closes."""
        self.closed = True
        self._worker.shutdown(wait=True)

    def _announce(self, outcome: Outcome[T]) -> None:
        if outcome.topics:
            self.changed.emit(outcome.topics)


def run_apart(title: str, work: Callable[[Progress], T]) -> T:
    """Long work without an open administration, behind the same dialog; its value, or its exception (Cancelled too)."""
    worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="apart")
    long = _LongWork(title, worker)
    try:
        return long.finish(lambda: work(long.progress))
    finally:
        long.close()
        worker.shutdown()


class _LongWork(QObject):
    """One piece of long work: its dialog, its Cancel, and the thread's reports brought over to the window's thread."""

    reported = Signal(int, int)
    ended = Signal()

    def __init__(self, title: str, worker: ThreadPoolExecutor, *, cancel: bool = True) -> None:
        super().__init__()
        self._worker = worker
        self._stop = threading.Event()
        self._over = False
        self._last = 0.0
        self.dialog = QProgressDialog(title, tr("Cancel"), 0, 0, QApplication.activeWindow())
        self.dialog.setWindowTitle(tr("Please wait"))
        if not cancel:
            self.dialog.setCancelButton(None)
            self.dialog.setWindowFlag(Qt.WindowType.WindowCloseButtonHint, False)
        self.dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.dialog.setMinimumDuration(NEVER)  # by itself; `_appear` shows it
        self.dialog.setMinimumWidth(420)
        self.dialog.setAutoReset(False)
        self.dialog.setAutoClose(False)
        self.dialog.canceled.connect(self._cancel)
        self.reported.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._title = title

    def progress(self, done: int, total: int | None) -> None:
        """Called by the work, on its thread."""
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._last >= REPORT_EVERY or (total is not None and done >= total):
            self._last = now
            self.reported.emit(done, total or 0)

    def finish(self, work: Callable[[], T]) -> T:
        """Run `work` on the thread while the window stays alive; its value, or its exception."""
        loop = QEventLoop()
        self.ended.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
        future: Future[T] = self._worker.submit(work)
        future.add_done_callback(lambda _: self.ended.emit())
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)
        QTimer.singleShot(SHOW_AFTER, self, self._appear)
        loop.exec()
        application.removeEventFilter(self)
        self._over = True
        return future.result()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Until the dialog is there, nothing else may be pressed either."""
        return event.type() in PRESSED and not self.dialog.isVisible()

    def _appear(self) -> None:
        if not self._over:
            self.dialog.show()

    def close(self) -> None:
        self.dialog.canceled.disconnect(self._cancel)
        self.dialog.close()
        self.dialog.deleteLater()

    def _cancel(self) -> None:
        self._stop.set()
        self.dialog.setLabelText(tr("Stopping…"))
        self.dialog.show()

    def _show(self, done: int, total: int) -> None:
        if self._stop.is_set():
            return
        self.dialog.setMaximum(total)
        self.dialog.setValue(min(done, total) if total else 0)
        amount = tr("{done} of {total}") if total else tr("{done} done")
        self.dialog.setLabelText(f"{self._title}\n{amount.format(done=words.number(done), total=words.number(total))}")

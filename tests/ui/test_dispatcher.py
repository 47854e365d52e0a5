"""A click calls one use case; its refusal is told in words, its topics to the pages, and long work stays stoppable."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QProgressDialog, QPushButton
from pytestqt.qtbot import QtBot

from avgdesk.context import Context
from avgdesk.errors import Cancelled, RuleViolated
from avgdesk.outcome import Outcome, Progress, Topic, no_progress
from avgdesk.ui.desk import Desk
from tests.ui.scripted_prompter import ScriptedPrompter


def double(ctx: Context, number: int) -> Outcome[int]:
    return Outcome(2 * number, frozenset({Topic.CUSTOMERS}))


def refuse(ctx: Context) -> Outcome[int]:
    raise RuleViolated("not_permitted")


def test_the_value_comes_back_and_the_topics_are_told_once(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.dispatcher.changed) as told:
        assert desk.dispatcher.run(double, 21) == 42
    assert told.args == [frozenset({Topic.CUSTOMERS})]


def test_a_refusal_is_told_in_words_and_changes_nothing(desk: Desk, prompter: ScriptedPrompter, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(desk.dispatcher.changed):
        assert desk.dispatcher.run(refuse) is None
    assert prompter.take_error().text == "U mag dit niet met uw account."


def test_a_mistake_of_the_program_is_no_refusal(desk: Desk) -> None:
    def mistaken(ctx: Context) -> Outcome[int]:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        desk.dispatcher.run(mistaken)


def test_long_work_runs_beside_the_window_and_gives_its_value(desk: Desk, qtbot: QtBot) -> None:
    def work(ctx: Context, name: str, progress: Progress = no_progress) -> Outcome[str]:
        progress(1, 2)
        return Outcome(f"{name} on {threading.current_thread().name}", frozenset({Topic.BACKUPS}))

    with qtbot.waitSignal(desk.dispatcher.changed):
        assert desk.dispatcher.run_long("Working", work, "this") == "this on work_0"
    assert not desk.dispatcher.busy


def test_cancel_stops_long_work_and_is_not_told_as_an_error(desk: Desk) -> None:
    stopped = threading.Event()

    def work(ctx: Context, progress: Progress = no_progress) -> Outcome[int]:
        done = 0
        try:
            while True:
                done += 1
                progress(done, None)
                stopped.wait(0.001)
        except Cancelled:
            stopped.set()
            raise

    QTimer.singleShot(30, press_cancel)
    assert desk.dispatcher.run_long("Working", work) is None
    assert stopped.is_set()


def press_cancel() -> None:
    dialog = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QProgressDialog))
    dialog.canceled.emit()


def test_long_work_that_is_refused_is_told(desk: Desk, prompter: ScriptedPrompter) -> None:
    def work(ctx: Context, progress: Progress = no_progress) -> Outcome[int]:
        raise RuleViolated("not_permitted")

    assert desk.dispatcher.run_long("Working", work) is None
    assert prompter.take_error().text


def test_long_work_with_a_mistake_flies_on(desk: Desk) -> None:
    def work(ctx: Context, progress: Progress = no_progress) -> Outcome[int]:
        raise KeyError("x")

    with pytest.raises(KeyError):
        desk.dispatcher.run_long("Working", work)
    assert not desk.dispatcher.busy


def test_long_work_with_nothing_to_do_changes_nothing(desk: Desk, qtbot: QtBot) -> None:
    def work(ctx: Context, progress: Progress = no_progress) -> Outcome[int] | None:
        return None

    with qtbot.assertNotEmitted(desk.dispatcher.changed):
        assert desk.dispatcher.run_long("Working", work) is None


def test_nothing_can_be_pressed_before_the_dialog_is_there(desk: Desk, qtbot: QtBot) -> None:
    button = QPushButton("Press")
    qtbot.addWidget(button)
    button.show()
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))

    def work(ctx: Context, progress: Progress = no_progress) -> Outcome[int]:
        waiting.wait(5)
        return Outcome(1, frozenset())

    waiting = threading.Event()

    def press_then_go_on() -> None:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        waiting.set()

    QTimer.singleShot(20, press_then_go_on)
    assert desk.dispatcher.run_long("Working", work) == 1
    assert not pressed
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed


def test_a_long_question_is_answered_apart_from_the_window_and_can_be_stopped(desk: Desk, qtbot: QtBot) -> None:
    def where(ctx: Context, answer: str, progress: Progress = no_progress) -> tuple[str, bool]:
        return answer, threading.current_thread() is threading.main_thread()

    def stopped(ctx: Context, progress: Progress = no_progress) -> str:
        raise Cancelled

    with qtbot.assertNotEmitted(desk.dispatcher.changed):
        assert desk.dispatcher.read_long("Asking", where, "here") == ("here", False)
        assert desk.dispatcher.read_long("Asking", stopped) is None

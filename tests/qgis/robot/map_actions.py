"""What the robot does on the map, with pointer and keys."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

from furrow.plugin.labelling.labeller import DRAW, FIELD, PARCEL
from tests.qgis.robot.deeds import LEFT, NO_KEY, Deed, remembering
from tests.qgis.robot.desk import AREA, Desk, Trouble

_DIGITS = [getattr(Qt.Key, f"Key_{digit}") for digit in range(10)]


def take_a_tool(desk: Desk) -> Deed | None:
    if desk.dialog is not None or desk.box.store is None or not desk.dock.isVisible():
        return None
    modes = [mode for mode, tool in desk.box.tools.items() if tool.isEnabled()]
    mode = desk.rng.choice(modes)

    def do() -> None:
        if not desk.dock.labels.is_open:
            desk.dock.labels.header.click()
        if desk.box.tools[mode].isVisible():
            desk.box.tools[mode].click()

    return f"take the tool {mode}", do


def click_the_map(desk: Desk) -> Deed | None:
    """Somewhere in the area; a click with a class held labels."""
    if desk.dialog is not None:
        return None
    x = desk.rng.uniform(AREA.xMinimum() - 30, AREA.xMaximum() + 30)
    y = desk.rng.uniform(AREA.yMinimum() - 30, AREA.yMaximum() + 30)
    place = desk.pixel(x, y)
    if not desk.canvas.viewport().rect().contains(place):
        return None

    def do() -> None:
        click = lambda: QTest.mouseClick(desk.canvas.viewport(), LEFT, NO_KEY, place)  # noqa: E731
        remembering(desk, click)
        fields = desk.box._fields
        if desk.labeller is not None and desk.labeller.mode == FIELD and fields is not None:
            desk.wait(lambda: desk.box._fields is None or not fields.is_outlining, 15.0)

    return f"click the map at {x:.0f} {y:.0f}", do


def label_a_parcel(desk: Desk) -> Deed | None:
    """What a person does all day: the tool, a parcel, its key."""
    if desk.dialog is not None or desk.box.store is None or not desk.dock.isVisible():
        return None
    x = AREA.xMinimum() + 50 + 100 * desk.rng.randrange(6) + desk.rng.uniform(-40, 40)
    y = AREA.yMinimum() + 50 + 100 * desk.rng.randrange(6) + desk.rng.uniform(-40, 40)

    def do() -> None:
        desk.show_area()
        if not desk.dock.labels.is_open:
            desk.dock.labels.header.click()
        if desk.labeller.mode != PARCEL:
            desk.box.tools[PARCEL].click()
        if desk.box.layers.currentLayer() is None:
            desk.box.layers.setLayer(desk.parcels())
        place = desk.pixel(x, y)
        remembering(desk, lambda: QTest.mouseClick(desk.canvas.viewport(), LEFT, NO_KEY, place))
        found = press_a_digit(desk)
        if found is not None:
            found[1]()

    return f"label the parcel at {x:.0f} {y:.0f}", do


def draw_a_field(desk: Desk) -> Deed | None:
    """Corners around a place, in order or not, and Enter."""
    labeller = desk.labeller
    if desk.dialog is not None or labeller is None or labeller.mode != DRAW:
        return None
    x = desk.rng.uniform(AREA.xMinimum() + 60, AREA.xMaximum() - 60)
    y = desk.rng.uniform(AREA.yMinimum() + 60, AREA.yMaximum() - 60)
    corners = [(-50, -50), (50, -50), (50, 50), (-50, 50)][: desk.rng.choice((3, 4))]
    if desk.rng.random() < 0.2:
        desk.rng.shuffle(corners)
    jitter = [desk.rng.uniform(-20, 20) for _ in range(2 * len(corners))]
    places = [
        desk.pixel(x + dx + jitter[2 * n], y + dy + jitter[2 * n + 1])
        for n, (dx, dy) in enumerate(corners)
    ]
    if not all(desk.canvas.viewport().rect().contains(place) for place in places):
        return None

    def do() -> None:
        for place in places:
            QTest.mouseClick(desk.canvas.viewport(), LEFT, NO_KEY, place)
        remembering(desk, lambda: QTest.keyClick(desk.canvas, Qt.Key.Key_Return))

    return f"draw {len(places)} corners around {x:.0f} {y:.0f}", do


def press_a_digit(desk: Desk) -> Deed | None:
    """On the map; with a parcel picked it must be saved, or be refused with a sentence."""
    labeller = desk.labeller
    if desk.dialog is not None or labeller is None or not labeller.mode:
        return None
    digit = desk.rng.choice((1, 1, 2, 2, 3, 4, 0))
    names = [one.name for one in desk.box.store.legend.classes]
    number = 9 if digit == 0 else digit - 1

    def do() -> None:
        is_given = labeller.picked is not None and not labeller.held and number < len(names)
        refused = remembering(desk, lambda: QTest.keyClick(desk.canvas, _DIGITS[digit]))
        if is_given and not refused:
            picked = labeller.picked
            if picked is None or picked.crop != names[number]:
                raise Trouble(f"the parcel was not labelled {names[number]}, and nothing was said")

    return f"press {digit}", do


def press_a_key(desk: Desk) -> Deed | None:
    if desk.dialog is not None or desk.canvas.mapTool() is None:
        return None
    names = ("Escape", "Space", "Left", "Right", "Return", "Home", "Plus")
    name = desk.rng.choice(names)

    def do() -> None:
        remembering(desk, lambda: QTest.keyClick(desk.canvas, getattr(Qt.Key, "Key_" + name)))

    return f"press {name} on the map", do


def backspace(desk: Desk) -> Deed | None:
    labeller = desk.labeller
    if desk.dialog is not None or labeller is None or not labeller.mode:
        return None

    def do() -> None:
        is_corner = labeller.mode == DRAW and labeller._tools[DRAW].corners
        refused = remembering(desk, lambda: QTest.keyClick(desk.canvas, Qt.Key.Key_Backspace))
        if not is_corner and not refused:
            desk.memory.undo()

    return "backspace", do


def move_the_map(desk: Desk) -> Deed | None:
    if desk.dialog is not None:
        return None
    chance = desk.rng.random()
    if chance < 0.5:
        return "show the whole area", desk.show_area
    factor = desk.rng.choice((0.5, 2.0))
    return f"zoom by {factor}", lambda: desk.canvas.zoomByFactor(factor)


def drag_on_the_map(desk: Desk) -> Deed | None:
    """An area, or the line of a comparison; with a tool of labelling it does nothing."""
    if desk.dialog is not None:
        return None
    size = desk.canvas.viewport().size()
    ends = [
        QPoint(desk.rng.randrange(max(1, size.width())), desk.rng.randrange(max(1, size.height())))
        for _ in range(2)
    ]

    def do() -> None:
        view = desk.canvas.viewport()
        QTest.mousePress(view, LEFT, NO_KEY, ends[0])
        QTest.mouseMove(view, ends[1])
        remembering(desk, lambda: QTest.mouseRelease(view, LEFT, NO_KEY, ends[1]))

    return f"drag from {ends[0].x()} {ends[0].y()} to {ends[1].x()} {ends[1].y()}", do


def point_at_the_map(desk: Desk) -> Deed | None:
    size = desk.canvas.viewport().size()
    place = QPoint(desk.rng.randrange(max(1, size.width())), desk.rng.randrange(size.height() or 1))
    return "move the pointer", lambda: QTest.mouseMove(desk.canvas.viewport(), place)

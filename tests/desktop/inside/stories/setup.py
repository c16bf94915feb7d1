"""No engine environment yet: what the panel says, and what the set-up asks before it begins."""

import hand
import panel_moves
import stage


def act(package):
    stage.install(package)
    dock = panel_moves.open_panel()
    stage.picture("setup-1-panel")
    demo = stage.button(dock, "furrow_try_demo")
    told = {"demo_is_offered": demo.isEnabled()}
    hand.click(dock._environment.button)
    stage.wait(lambda: dock.setup is not None, 30, "the set-up")
    stage.turn(1500)
    stage.picture("setup-2-asked", dock.setup)
    told["title"] = dock.setup.windowTitle()
    dock.setup.reject()
    stage.turn(300)
    return told

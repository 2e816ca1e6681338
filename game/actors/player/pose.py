"""Which animation a figure shows, from what it does. Nothing in play depends on it but companions, who do what they saw."""

from typing import TYPE_CHECKING

from game.sim.look import Layer

if TYPE_CHECKING:
    from game.actors.player.figure import Figure
    from game.sim.world import World

LAYER = Layer.HERO
APEX = 70.0  # px/s
RESTLESS, LOOKING = 300, 90  # ticks of standing until it looks about, and how long it does


def choose(figure: "Figure", world: "World") -> None:
    """Sets `pose` and how old it is; moving animations stand still where the figure does."""
    name = _name(figure)
    if name != figure.pose:
        figure.pose, figure.pose_age = name, 0
    elif name not in ("ladder", "crawl") or _moves(figure, world):
        figure.pose_age += 1


def _moves(figure: "Figure", world: "World") -> bool:
    return bool(world.pad.y) if figure.pose == "ladder" else abs(figure.vx) > 5


def _name(figure: "Figure") -> str:
    doing = figure.doing.state.name.lower()
    fixed = {"surge": "surge", "hang": "hang", "climb": "climb", "ladder": "ladder", "line": "swing", "hurt": "hurt", "dead": "die"}
    if doing in fixed:
        return fixed[doing]
    return _on_feet(figure) if figure.grounded else _in_air(figure)


def _on_feet(figure: "Figure") -> str:
    moving = abs(figure.vx) > 15
    if figure.crouching:
        return "crawl" if moving else "crouch"
    if figure.turn_left and moving:
        return "turn"
    if moving:
        return "run"
    if figure.land_left:
        return "land"
    return _resting(figure)


def _resting(figure: "Figure") -> str:
    if figure.pose == "idle" and figure.pose_age > RESTLESS:
        return "look"
    return "look" if figure.pose == "look" and figure.pose_age < LOOKING else "idle"


def _in_air(figure: "Figure") -> str:
    if figure.vy < -APEX:
        return "jump"
    return "apex" if figure.vy < APEX else "fall"

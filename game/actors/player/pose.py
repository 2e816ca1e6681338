"""Which animation a figure shows, from what it does. Nothing in play depends on it but companions, who do what they saw."""

from typing import TYPE_CHECKING

from game.sim.look import Layer

if TYPE_CHECKING:
    from game.actors.player.body import Body
    from game.sim.world import World

LAYER = Layer.HERO
APEX = 70.0  # px/s
FIXED = {"surge": "surge", "hang": "hang", "climb": "climb", "ladder": "ladder", "line": "swing", "hurt": "hurt", "dead": "die"}
RESTLESS, LOOKING = 300, 90  # ticks of standing until it looks about, and how long it does


def choose(body: "Body", world: "World") -> None:
    """Sets `pose` and how old it is; moving animations stand still where the figure does."""
    name = _name(body)
    if name != body.pose:
        body.pose, body.pose_age = name, 0
    elif name not in ("ladder", "crawl") or _moves(body, world):
        body.pose_age += 1


def _moves(body: "Body", world: "World") -> bool:
    return bool(world.pad.y) if body.pose == "ladder" else abs(body.vx) > 5


def _name(body: "Body") -> str:
    doing = body.doing.state.name.lower()
    if doing in FIXED:
        return FIXED[doing]
    if doing == "recoil" and not body.grounded:
        return "recoil"
    if body.gesture:
        return body.gesture
    return _on_feet(body) if body.grounded else _in_air(body)


def _on_feet(body: "Body") -> str:
    moving = abs(body.vx) > 15
    if body.crouching:
        return "crawl" if moving else "crouch"
    if body.turn_left and moving:
        return "turn"
    if moving:
        return "run" if body.pace == 1.0 else "walk"
    if body.land_left:
        return "land"
    return body.stance or _resting(body)


def _resting(body: "Body") -> str:
    if body.pose == "idle" and body.pose_age > RESTLESS:
        return "look"
    return "look" if body.pose == "look" and body.pose_age < LOOKING else "idle"


def _in_air(body: "Body") -> str:
    if body.vy < -APEX:
        return "jump"
    return "apex" if body.vy < APEX else "fall"

"""Which animation a figure shows, from what it does. Nothing in play depends on it but companions, who do what they saw."""

from typing import TYPE_CHECKING

from game.kit.approach import approach, clamp
from game.sim import gait
from game.sim.look import Layer

if TYPE_CHECKING:
    from game.actors.player.body import Body
    from game.sim.hero import Handled

LAYER = Layer.HERO
APEX = 70.0  # px/s
FIXED = {"surge": "surge", "hang": "hang", "climb": "climb", "ladder": "ladder", "line": "swing", "swim": "swim"}
STRUCK = {"hurt": "stagger", "dead": "die"}  # on the ground; both are thrown through the air before
BY_ARM = "strike", "parry"  # what the arm does alone where the legs have other things to do
RESTS = "idle", "look", "halt", "land", "aim"  # in which hands are free for what they hold on to
REACH, STEP, SAME = 12.0, 2.0, 4.0  # px from that at which hands hold it, a tick of the way there, and beside it
SLOW = 15.0  # px/s
RUN_UP, HALT = 30.0, 7  # px of a run from which it takes a moment to stop, and ticks of that
RESTLESS, LOOKING = 300, 90  # ticks of standing until it looks about, and how long it does


def choose(body: "Body") -> None:
    """Sets `pose` and how old it is: who goes is as far in it as the feet have gone."""
    name = _name(body)
    if name != body.pose:
        body.pose, body.pose_age, body.gone_px = name, 0, 0.0
        return
    body.gone_px += (-body.vy if name == "ladder" else body.vx * body.facing) / 60
    body.pose_age = gait.age(name, body.pose_age + 1, body.gone_px)


def seen(body: "Body") -> tuple[str, int, bool]:
    """The animation of its picture, how old that is, and whether it is mirrored: by how it swims, and what it has hold of."""
    if body.pose == "swim":
        return *gait.swum(body.gone_px, body.vx, body.pose_age), body.facing < 0
    held = body.handles
    if held is not None and body.pose in RESTS:
        return held.anim, held.age, _side(body, held) < 0
    return body.pose, body.pose_age, body.facing < 0


def let_go(body: "Body") -> None:
    """A tick begins: what it had hold of has to say so anew. Its picture stands within reach of that, by a step."""
    held = body.handles
    wanted = 0.0 if held is None else clamp(held.x - _side(body, held) * REACH - body.x, -REACH, REACH)
    body.at_work = held is not None
    body.aside, body.handles = approach(body.aside, wanted, STEP), None


def _side(body: "Body", held: "Handled") -> int:
    """To which side of it that is."""
    far = held.x - body.x
    return body.facing if abs(far) < SAME else 1 if far > 0 else -1


def goes(body: "Body") -> bool:
    """Has it no whole body to strike with?"""
    return body.crouching or not body.grounded or abs(body.vx) > SLOW


def _name(body: "Body") -> str:
    doing = body.doing.state.name.lower()
    if doing in FIXED:
        return FIXED[doing]
    if doing in STRUCK:
        return STRUCK[doing] if body.grounded or body.pose == STRUCK[doing] else "hurt"
    if doing == "recoil" and not body.grounded:
        return "recoil"
    if body.gesture and (body.gesture not in BY_ARM or (body.pose in ("", body.gesture) and not goes(body))):
        return body.gesture
    return _on_feet(body) if body.grounded else _in_air(body)


def _on_feet(body: "Body") -> str:
    moving = abs(body.vx) > SLOW
    if body.crouching:
        return "crawl" if moving and not body.gesture else "crouch"
    if body.land_left and body.pose in ("hurt", "stagger"):
        return "stagger"
    if body.turn_left and moving:
        return "turn"
    if moving:
        return "run" if body.pace == 1.0 else "walk"
    if body.land_left:
        return "land"
    return body.stance or _resting(body)


def _halts(body: "Body") -> bool:
    """Out of a run it takes a moment to stand."""
    return (body.pose == "run" and body.gone_px > RUN_UP) or (body.pose == "halt" and body.pose_age < HALT)


def _resting(body: "Body") -> str:
    if _halts(body):
        return "halt"
    if body.pose == "idle" and body.pose_age > RESTLESS:
        return "look"
    return "look" if body.pose == "look" and body.pose_age < LOOKING else "idle"


def _in_air(body: "Body") -> str:
    if body.vy < -APEX:
        return "jump"
    return "apex" if body.vy < APEX else "fall"

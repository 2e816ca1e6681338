"""What a villager does where it has arrived: its work, a look at whoever passes, a step aside."""

from typing import TYPE_CHECKING

from game.actors.villager import going
from game.actors.villager.natures import LOW
from game.kit.geometry import Point

if TYPE_CHECKING:
    from game.actors.villager.villager import Villager
    from game.sim.hero import Hero
    from game.sim.world import World

LOWERS = 9  # ticks between standing and sitting
ROOM, BED = 15.0, 46.0  # px that two who stand leave between them, and one who lies
OFFSETS = 0.0, 18.0, -18.0, 36.0, -36.0, 54.0, -54.0, 72.0, -72.0, 92.0, -92.0  # px beside a spot at which others are who belong there
SAME_HEIGHT, SLACK = 10.0, 2.0  # px: in height, and from its place
ON_TOP, STILL, PATIENCE, CLEARED = 11.0, 20.0, 24, 46.0  # px; px/s; ticks he stands on one's place; px from it, until one goes back
SIDESTEP = 22.0, -22.0, 34.0, -34.0  # px
BY, GLANCE, GLANCE_EVERY = 78.0, 85, 1500  # px within which one looks up; ticks for which, and between two
BUSY, REST = 430, 70  # ticks of work or talk, and between


def place_at(villager: "Villager", world: "World", spot: Point, pose: str) -> Point:
    """Where there is room for it to do this at a spot: on it, or beside whoever is there or on the way there."""
    room = BED if pose == "sleep" else ROOM
    taken = [other.goal for other in world.each(type(villager)) if other is not villager and other.goal is not None]
    hero = world.hero
    if hero is not None and abs(hero.vx) < STILL:
        taken.append((hero.x, hero.y))
    side = 1 if villager.id % 2 else -1
    for offset in OFFSETS:
        at = villager.walks.beside(spot, offset * side) if offset else villager.walks.floor(spot)
        if at is not None and not any(abs(x - at[0]) < room and abs(y - at[1]) < SAME_HEIGHT for x, y in taken):
            return at
    return villager.walks.floor(spot) or spot


def stay(villager: "Villager", world: "World") -> None:
    """One tick at its place."""
    if villager.lowers:
        villager.lowers -= 1
        villager.show("crouch")
    elif villager.gesture_left:
        villager.gesture_left -= 1
        villager.face(villager.gesture_x)
        villager.show(villager.gesture)
    elif _is_off(villager) and villager.goal is not None and going.set_out(villager, villager.goal):
        return
    else:
        villager.facing = villager.turn or villager.facing
        villager.show(_pose(villager, world))


def _is_off(villager: "Villager") -> bool:
    """Has it stepped off its place, to talk?"""
    return villager.goal is not None and not villager.aside and abs(villager.x - villager.goal[0]) > SLACK


def _pose(villager: "Villager", world: "World") -> str:
    """Who works or talks rests now and then."""
    pose = villager.pose
    if pose in ("work", "talk") and (world.tick + villager.id * 131) % (BUSY + REST) >= BUSY:
        return "idle"
    return pose


def settle_down(villager: "Villager") -> None:
    """It has arrived: who sits down does so in two moves."""
    if villager.pose in LOW and "crouch" in villager.nature.poses and villager.awake:
        villager.lowers = LOWERS


def notice(villager: "Villager", world: "World", hero: "Hero") -> None:
    """Makes room for one who stands on its place, and looks up at one who passes."""
    if villager.pose in LOW or villager.way:
        villager.crowded = 0
        return
    dx, near = hero.x - villager.x, abs(hero.y - villager.y) < SAME_HEIGHT
    if villager.aside:
        goal = villager.goal
        if goal is not None and (abs(hero.x - goal[0]) > CLEARED or not near) and going.set_out(villager, goal):
            villager.aside = False
        return
    villager.crowded = villager.crowded + 1 if near and abs(dx) < ON_TOP and abs(hero.vx) < STILL else 0
    if villager.crowded > PATIENCE:
        _step_aside(villager, 1 if dx <= 0 else -1)
    elif near and abs(dx) < BY and world.tick > villager.glanced + GLANCE_EVERY and not villager.gesture_left:
        villager.glanced = world.tick + villager.id * 53 % GLANCE_EVERY // 2
        villager.gesture, villager.gesture_x, villager.gesture_left = "idle", hero.x, GLANCE


def _step_aside(villager: "Villager", side: int) -> None:
    """Away from him, or past him where there is no floor."""
    villager.crowded = 0
    for offset in SIDESTEP:
        at = villager.walks.beside((villager.x, villager.y), offset * side)
        if at is not None and going.set_out(villager, at):
            villager.aside = True
            return

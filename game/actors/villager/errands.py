"""A villager's day: where it belongs now, and the ways between."""

from typing import TYPE_CHECKING

from game.actors.villager import folk, going, hours, staying

if TYPE_CHECKING:
    from game.actors.spot import Spot
    from game.actors.villager.villager import Villager
    from game.sim.world import World

LEAVES = 540  # ticks within which all have set out after the hour has changed
APART = 97  # ticks between two of them
LEAST = 0.01  # ticks that a stop takes, so that an errand without any does not go on for ever


def arrive(villager: "Villager", world: "World") -> None:
    """In a world that begins it is where it belongs at this hour."""
    villager.x, villager.y = villager.walks.floor((villager.x, villager.y)) or (villager.x, villager.y)
    villager.hour = hours.hour_of(world)
    stops = villager.hours[villager.hour]
    villager.stop = villager.id % len(stops) if len(stops) > 1 else 0
    spot = _spot(villager, world)
    if spot is None:
        villager.goal = villager.x, villager.y
        return
    _belong(villager, world, spot)
    villager.x, villager.y = villager.goal or (villager.x, villager.y)
    villager.facing = villager.turn or (1 if villager.id % 2 else -1)
    villager.show(villager.pose)


def live(villager: "Villager", world: "World", ticks: float) -> None:
    """So many ticks of its day pass."""
    _change(villager, world)
    while ticks > 0:
        if villager.way:
            ticks = going.go_on(villager, ticks)
            if not villager.way:
                staying.settle_down(villager)
        elif len(villager.hours[villager.hour]) > 1 and not villager.aside:
            spent = min(ticks, villager.stays)
            villager.stays -= spent
            ticks -= max(spent, LEAST)
            if villager.stays <= 0 and not villager.gesture_left:
                villager.stop += 1
                _set_out(villager, world)
        else:
            return


def _spot(villager: "Villager", world: "World") -> "Spot | None":
    """Where it is to be now."""
    stops = villager.hours[villager.hour]
    return world.only(folk.Folk).spots.get(stops[villager.stop % len(stops)]) if stops else None


def _belong(villager: "Villager", world: "World", spot: "Spot") -> None:
    """This is its place from now on."""
    villager.goal = None
    villager.goal = staying.place_at(villager, world, (spot.x, spot.y), spot.pose)
    villager.pose, villager.turn, villager.stays = spot.pose, spot.turn, spot.seconds * 60


def _change(villager: "Villager", world: "World") -> None:
    """When the hour changes all set out, but not all at once; who is on a ladder climbs it first."""
    hour = hours.hour_of(world)
    if hour == villager.hour:
        villager.leaves = -1
        return
    if villager.leaves < 0:
        villager.leaves = world.tick + villager.id * APART % LEAVES
    if world.tick >= villager.leaves and not (villager.way and villager.way[0].climbs):
        before, villager.hour, villager.leaves = villager.hours[villager.hour], hour, -1
        if villager.hours[hour] != before or villager.sent:
            villager.stop, villager.sent = 0, False
            _set_out(villager, world)


def _set_out(villager: "Villager", world: "World") -> None:
    spot = _spot(villager, world)
    if spot is None:
        villager.stays = float(LEAVES)
        return
    _belong(villager, world, spot)
    villager.aside, villager.gesture_left = False, 0
    if villager.goal is not None and not going.set_out(villager, villager.goal, run=spot.run) and not villager.awake:
        villager.x, villager.y = villager.goal  # no way on foot: it is there when nobody looks
        villager.way = []

"""How far a level's figures come, each from where it begins: what there is for a pilot to see."""

from game.actors.player.zuru import Zuru
from game.sim.level import LevelData
from game.sim.routes import PERSON
from game.sim.routes.gait import HARPOON
from game.sim.routes.reach import Reach, Skills
from game.sim.spawn import REGISTRY


def skills_of(hero: str) -> Skills:
    """What the figure of this class can do and not everyone."""
    return tuple(skill for skill in PERSON.skills if skill != HARPOON or issubclass(REGISTRY.get(hero, object), Zuru))


def everywhere(level: LevelData) -> Reach:
    """All that one comes to from any checkpoint."""
    reach = Reach(level, [thing.rect for thing in level.things if thing.kind == "Void"])
    for spot in level.things:
        if spot.kind == "Checkpoint":
            hero = str(spot.props.get("hero") or level.props.get("hero", "Zuru"))
            reach.grow((spot.x + spot.w / 2, spot.y + spot.h), skills_of(hero))
    return reach

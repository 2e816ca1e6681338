"""What a level author places for the eye and ear alone: lights, props, fog, dust, camera regions. The rules never look at it."""

from dataclasses import dataclass
from typing import Annotated

from game.sim.level import Thing
from game.sim.spawn import Choice, Colour, spawnable

AIRS = ("dust", "ash", "drip", "spark", "steam", "snow")


@dataclass(frozen=True, eq=False)
class Scenery:
    """Base of everything that is placed but never ticks."""

    place: Thing


@spawnable("Light")
@dataclass(frozen=True, eq=False)
class Light(Scenery):
    """A lamp's light. Radius in px; flicker 0..1; an ellipse gives an oval pool.

    `cone` is how many degrees wide it shines towards `turn` (0 right, 90 down); 0: all round.
    """

    radius: float = 80.0
    colour: Colour = Colour("#ffdfae")
    strength: float = 1.0
    flicker: float = 0.0
    cone: float = 0.0
    turn: float = 90.0


@spawnable("Prop")
@dataclass(frozen=True, eq=False)
class Prop(Scenery):
    """A picture of a sheet that stands in the place: `front` draws it before the figures, `back` behind the tiles."""

    sheet: Annotated[str, Choice("Sheet")]
    anim: str = "idle"
    flip: bool = False
    front: bool = False
    back: bool = False


@spawnable("Air")
@dataclass(frozen=True, eq=False)
class Air(Scenery):
    """Particles that hang or drift in this area: dust, ash, drips, sparks, steam, snow. `rate` is how many per second."""

    kind: Annotated[str, Choice("Air", AIRS)] = "dust"
    rate: float = 6.0


@spawnable("Mood")
@dataclass(frozen=True, eq=False)
class Mood(Scenery):
    """How light it is in this area, what is heard in it, and how far it echoes. `ambient` #rrggbb is the light where no lamp is."""

    ambient: Colour = Colour("#8f9fa3")
    fog: float = 0.0  # 0..1: a band of fog in front of the back wall
    sound: Annotated[str, Choice("Ambience")] = ""  # an ambience of assets/sounds
    music: Annotated[str, Choice("Music")] = ""
    echo: float = 0.3


@spawnable("Nightfall")
@dataclass(frozen=True, eq=False)
class Nightfall(Scenery):
    """From the `hour` (2 dusk, 3 night) on, for who is here: `sky` is left of what lies far behind, and `tint` of all light but lamps."""

    hour: int = 2
    sky: Colour = Colour("#8088a8")
    tint: Colour = Colour("#8088a8")


@spawnable("CameraRegion")
@dataclass(frozen=True, eq=False)
class CameraRegion(Scenery):
    """While the figure is here, the camera is moved by x, y px; `hold` keeps it inside of the region; `focus` looks at its middle."""

    look_x: float = 0.0
    look_y: float = 0.0
    hold: bool = False
    focus: bool = False


@spawnable("Shadow")
@dataclass(frozen=True, eq=False)
class Shadow(Scenery):
    """A dark area: everything in it is dimmed by `strength` 0..1."""

    strength: float = 0.6


@spawnable("Cable")
@dataclass(frozen=True, eq=False)
class Cable(Scenery):
    """A cable between the points of a polyline; it hangs through by `sag` px and sways in the wind. `front` is before the figures."""

    sag: float = 24.0
    width: int = 1
    front: bool = False


@spawnable("Path")
@dataclass(frozen=True, eq=False)
class Path(Scenery):
    """A polyline that something moves along; link to it from a Platform."""


@spawnable("Anchor")
@dataclass(frozen=True, eq=False)
class Anchor(Scenery):
    """A point from which a chain hangs, or the middle of the wheel over which one runs: link to it from a Tank, Load or Counterweight."""

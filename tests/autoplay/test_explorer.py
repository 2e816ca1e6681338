"""An explorer sees everything before it goes where it cannot come back from."""

from __future__ import annotations

from textwrap import dedent

import pytest

from game.autoplay.explorer import Explorer
from game.autoplay.pilots import pilot
from game.maps.ascii import Legend, room
from game.session import Session
from game.sim.actions import NOTHING
from game.sim.events import Picked
from game.sim.level import TILE, Thing

SKY = 8  # rows of air above every room, so that nobody jumps against the end of the map
LEGEND: Legend = {"r": "Ration"}

HIDDEN = """
    ......................
    ......................
    .................r....
    ...........H##########
    ...........H#.........
    ...........H#.........
    .@.........H........E.
    ######################
"""
ONE_WAY = """
    .......................
    .......................
    r.........@............
    #############..........
    #############..........
    #############..........
    #############..........
    #############..........
    #############..........
    #############..........
    #############..........
    #############..........
    #############........E.
    #######################
"""
UNREACHABLE = """
    ..............
    ..............
    .........r....
    .@............
    ########...###
    ......##...#..
    ......##...#..
    .........r.E..
    ##############
"""
PIT = """
    ......................
    .@..................E.
    ########.....#########
    ########.....#########
    ########.....#########
    ########.....#########
    ########.....#########
    ########.....#########
    ########.....#########
    ########..r..#########
    ######################
"""
LADDER = """
    ..............
    .@..........E.
    ########H#####
    #.......H....#
    #.......H....#
    #............#
    #............#
    #............#
    #............#
    ##############
"""

"""Who quits at a checkpoint and comes back finds what one would have found who stayed."""

import subprocess
import sys
from pathlib import Path

from game.autoplay.pilots import Monkey
from game.maps import catalogue
from game.maps.ascii import room
from game.session import Session
from game.sim.actions import Actions, Button
from game.sim.progress import Kept
from game.sim.replay import Recorder, parse
from game.sim.sameness import verify
from game.smoke.play import winning_replay
from game.store.saves import SaveFile

TICKS = 300  # of play after the checkpoint
AT = "works"
LATER = """
import sys
from pathlib import Path
from game.autoplay.pilots import Monkey
from game.maps import catalogue
from game.session import Session
from game.store.saves import SaveFile
save = SaveFile(Path(sys.argv[1])).values
session, monkey = Session(catalogue.level(save.level), save.seed, save.checkpoint, save.kept), Monkey(3, int(sys.argv[2]))
while (actions := monkey.act(session)) is not None:
    session.step(actions)
print(session.hash())
"""


def test_going_on_from_the_file_in_a_new_process_is_like_going_on_directly(tmp_path: Path) -> None:
    replay = winning_replay("outskirts")
    assert replay is not None
    session, held = Session(catalogue.level("outskirts"), replay.seed), replay.actions()
    while session.progress.checkpoint != AT:
        session.step(next(held))
    session.step(Actions(Button.AGAIN))  # gives up there: from here on it is as if one had come back
    assert SaveFile(tmp_path).reached("outskirts", session.seed, session.progress)
    monkey = Monkey(3, TICKS)
    while (actions := monkey.act(session)) is not None:
        session.step(actions)
    later = subprocess.run([sys.executable, "-c", LATER, tmp_path, str(TICKS)], capture_output=True, text=True, check=True)
    assert later.stdout.strip() == session.hash()
    assert session.progress.deaths > 0


def test_a_recording_of_a_run_that_went_on_can_be_played_again() -> None:
    level = room("""
    ############
    #..........#
    #@.........#
    ############
    """)
    kept = Kept(2, {"met": 1}, [12], ["first thing"])
    session, recorder = Session(level, 4, "", kept), Recorder("room", 4, kept=kept)
    for actions in (Actions(Button.RIGHT), Actions(Button.JUMP)):
        session.step(actions)
        recorder.add(actions)
    recorder.claim(deaths=2, hash=session.hash())
    replay = parse(recorder.text())
    assert replay.kept == kept
    assert verify(Session(level, 4), replay) is not None  # without it another run
    assert verify(Session(level, 4, "", replay.kept), replay) is None

"""Trains a small policy on a small task by CMA-ES, several times over, and draws the curves.

python -m tools.learn [--until bridge] [--seeds 3] [--rounds 3] [--into docs/pictures/learning.png]

Needs `pip install -e '.[gym]' cma matplotlib`; all of it runs in one process. The same command gives
the same numbers; another number of seeds gives others, because all searches draw from the one source of chance that cma uses.
"""

import argparse
from pathlib import Path
from time import process_time

import cma
import numpy as np

from tools.learn.policy import SIZE, act
from tools.learn.task import FLOORS, SECONDS, examine, make, play

POPULATION = 16
SPREAD = 0.5  # of the first candidates' weights
EVERY = 4  # generations of a round, after which there is a point of the curve
FIRST = 1000  # seeds of episodes from here on are for training
PICTURE = Path(__file__).resolve().parents[2] / "docs" / "pictures" / "learning.png"


class Run:
    """One search, and its curve: (steps so far, mean return, share of successes) of the mean of its candidates, over the test seeds."""

    def __init__(self, env, seed):
        options = {"seed": seed + 1, "popsize": POPULATION, "CMA_diagonal": True, "verbose": -9}
        self.search = cma.CMAEvolutionStrategy(np.zeros(SIZE), SPREAD, options)
        self.env, self.seed, self.steps, self.episodes, self.curve = env, seed, 0, 0, []
        self.look()

    def look(self):
        """One more point of the curve."""
        weights = np.array(self.search.result.xfavorite)
        self.curve.append((self.steps, *examine(self.env, lambda seen, _: act(weights, seen))))
        _, total, there = self.curve[-1]
        print(f"seed {self.seed}: {self.episodes} episodes, {self.steps} steps, return {total:.2f}, there {there:.0%}", flush=True)

    def train(self):
        """EVERY generations. All candidates of one play with the same luck."""
        for _ in range(EVERY):
            candidates, losses = self.search.ask(), []
            for weights in candidates:
                total, _, steps = play(self.env, lambda seen, _, w=weights: act(w, seen), FIRST + self.search.countiter)
                losses.append(-total)
                self.steps, self.episodes = self.steps + steps, self.episodes + 1
            self.search.tell(candidates, losses)
        self.look()


def draw(runs, floors, until, into):
    """Every seed thin, their mean thick, and the floors."""
    import matplotlib

    matplotlib.use("agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(8, 4.5))
    curves = np.array([run.curve for run in runs])
    for curve in curves:
        axes.plot(curve[:, 0], curve[:, 1], color="tab:red", alpha=0.4, lw=1, marker=".")
    axes.fill_between(curves[:, :, 0].mean(0), curves[:, :, 1].min(0), curves[:, :, 1].max(0), color="tab:red", alpha=0.08, lw=0)
    axes.plot(
        curves[:, :, 0].mean(0), curves[:, :, 1].mean(0), color="tab:red", lw=2, label=f"CMA-ES, mean of {len(runs)} seeds (thin: each)"
    )
    for style, (name, (total, _)) in zip(("-", "--", "-.", ":"), floors.items(), strict=True):
        axes.axhline(total, color="0.35", ls=style, lw=1, label=name)
    axes.set(
        xlabel="steps of the environment (6 ticks each)",
        ylabel="return, mean over 10 test seeds",
        title=f"Blame-v0: chapter 1 from start to {until}",
    )
    axes.legend(fontsize=8, loc="lower right")
    figure.tight_layout()
    figure.savefig(into, dpi=110)
    pyplot.close(figure)


def main():
    """Floors, then all seeds by turns; the picture is drawn anew after every turn."""
    asked = argparse.ArgumentParser(prog="python -m tools.learn", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--until", choices=SECONDS, default="bridge")
    asked.add_argument("--seeds", type=int, default=3)
    asked.add_argument("--rounds", type=int, default=3)
    asked.add_argument("--into", type=Path, default=PICTURE)
    given = asked.parse_args()
    env = make(given.until)
    floors = {name: examine(env, policy) for name, policy in FLOORS.items()}
    for name, (total, there) in floors.items():
        print(f"{name}: return {total:.2f}, there {there:.0%}", flush=True)
    begun, runs = process_time(), [Run(env, seed) for seed in range(given.seeds)]
    for _ in range(given.rounds):
        for run in runs:
            run.train()
        draw(runs, floors, given.until, given.into)
    print(f"{(process_time() - begun) / 60:.1f} minutes of processor time")


if __name__ == "__main__":
    main()

"""The game as an environment for machines that learn: `gymnasium.make("game.learn:Blame-v0")`. Needs the extra `gym`."""

from gymnasium.envs.registration import register, registry

from game.learn.env import BlameEnv

__all__ = ["ID", "BlameEnv"]

ID = "Blame-v0"

if ID not in registry:
    register(id=ID, entry_point="game.learn.env:BlameEnv")

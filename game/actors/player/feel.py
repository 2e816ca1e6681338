"""How every playable figure moves. Speeds in px/s, accelerations in px/s², times in ticks.

Run, air control, jump, coyote, buffer, corner help, dash and lift numbers are those of Celeste's player, times two for our scale.
"""

from game.kit.ticks import ticks

STANDING, CROUCHED = 40, 24  # px, heights of the body box

RUN = 180.0
RUN_ACCEL = 2000.0  # full speed in 6 ticks
AIR_CONTROL = 0.65
BLEED = 800.0  # how fast speed above RUN is lost
CRAWL = 70.0

GRAVITY = 1800.0
APEX = 80.0  # |vy| under which gravity is halved while jump is held
FALL, FAST_FALL = 320.0, 480.0
FAST_FALL_ACCEL = 600.0

JUMP = -290.0
JUMP_HOLD = ticks(0.20) + 1  # 85 px high when held to the end, measured
JUMP_CUT = -255.0  # what is left of it when the button is let go: a tap is 22 px high
COYOTE = ticks(0.10)
BUFFER = ticks(0.10)
CORNER = 8  # px a ceiling corner is dodged by
EDGE_HELP = 12  # px a one-way edge is reached from below by
EDGE_LIFT = -80.0  # how fast one is helped up on to it

LEDGE_REACH = 6, 2  # px above and below the hands in which a lip is caught, the latter more by what falls in a tick
LEDGE_AGAIN = 14  # after letting go
HANG_LEAST = 6  # before one climbs, so that the hang is seen
CLIMB = 18
LEAP_OFF = 200.0, -270.0

LADDER_UP, LADDER_DOWN = 110.0, 150.0
LADDER_AGAIN = 12

SURGE = 480.0
SURGE_TICKS = ticks(0.15)
SURGE_AGAIN = ticks(0.4)
SURGE_SAFE = ticks(0.12)
SURGE_END = 260.0
SURGE_JUMP = 380.0  # a jump out of a surge on the ground keeps this much

LIFT_X, LIFT_UP = 500.0, -260.0  # most that a moving solid lends
LIFT_KEPT = ticks(0.16)

RECOIL_TICKS = 10  # without control, thrown by one's own weapon
LIFT_OFF = -120.0  # what is slower than that leaves the feet on the ground
SKID = 1800.0  # how fast that is lost on the ground
STEADY = 0.5  # share of a run while a shot is held

HURT_TICKS = 16  # without control
HURT_SAFE = ticks(1.3)
KNOCK_X, KNOCK_Y = 240.0, -240.0
SOFT_LANDING = 160.0  # under it a landing is not heard
TURN_POSE = 6
LAND_POSE = 9
STEP_NOISE, LANDING_NOISE = 90.0, 170.0  # px within which a running step and a hard landing are heard
HARD_LANDING = 250.0
STEP_LENGTH = 48.0  # px of running between two footfalls

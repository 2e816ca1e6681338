"""The runs as JUnit XML, which CI systems read: a suite for each level, a test case for each job."""

from collections.abc import Mapping, Sequence
from xml.etree import ElementTree as ET

from game.smoke.job import Outcome
from game.smoke.report.failures import by_level, command, tile
from game.smoke.report.markup import seen

FILE = "junit.xml"


def junit(outcomes: Sequence[Outcome], replays: Mapping[int, str]) -> bytes:
    """The whole file. `replays` are names of files beside it, by the outcome's place among them."""
    root = ET.Element("testsuites", _counts("blame smoke", outcomes))
    numbers = {id(outcome): number for number, outcome in enumerate(outcomes)}
    for level, own in by_level(outcomes).items():
        suite = ET.SubElement(root, "testsuite", _counts(level, own))
        for outcome in own:
            _case(suite, outcome, replays.get(numbers[id(outcome)], ""))
    ET.indent(root)
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True))


def _counts(name: str, outcomes: Sequence[Outcome]) -> dict[str, str]:
    errors = sum(outcome.end == "error" for outcome in outcomes if not outcome.ok)
    return {
        "name": seen(name), "tests": str(len(outcomes)), "failures": str(sum(not outcome.ok for outcome in outcomes) - errors),
        "errors": str(errors), "skipped": "0", "time": f"{sum(outcome.seconds for outcome in outcomes):.3f}",
    }  # fmt: skip


def _case(suite: ET.Element, outcome: Outcome, replay: str) -> None:
    job = outcome.job
    name = f"seed {job.seed}" + (f" from {job.entry}" if job.entry else "")
    told = {"classname": seen(f"{job.level}.{job.pilot}"), "name": seen(name), "time": f"{outcome.seconds:.3f}"}
    case = ET.SubElement(suite, "testcase", told)
    if outcome.ok:
        return
    where = f" ({tile(outcome.at)})" if outcome.at is not None else ""
    wrong = ET.SubElement(case, "error" if outcome.end == "error" else "failure", {"message": seen(outcome.why), "type": seen(outcome.end)})
    lines = [outcome.why + where, f"repeat: {outcome.again or command(job)}", *([f"recording: {replay}"] if replay else [])]
    wrong.text = seen("\n".join(lines))

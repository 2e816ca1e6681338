"""What came of smoke runs, for people (one page), for CI systems (JUnit XML) and for programs (JSON): docs/smoke.md."""

from game.smoke.report.summary import Summary, earlier
from game.smoke.report.writing import PAGE, write

__all__ = ["PAGE", "Summary", "earlier", "write"]

"""Long runs, for an evening or a night: is the same always the same, does anything grow, and what do wild fingers break?"""

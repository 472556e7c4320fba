"""The planner: chooses dates and roles with OR-Tools, and says why. Only place that knows it."""

"""What every layer may lean on: paths, time, ids, logs. Knows nothing of circles."""

"""Making sense of what people type and what their lists hold: names, addresses, days, tables."""

"""The page *Rapporten*: what happened and what will, on paper and as lists."""

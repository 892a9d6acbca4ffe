"""Base against tuned on held-out prompts: from a dataset and exported models to scores with intervals and a report."""

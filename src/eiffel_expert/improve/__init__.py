"""The improvement loop: sample from the model, keep what verifies, retrain from the base, keep the model if better."""

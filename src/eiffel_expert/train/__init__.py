"""Training: verified pairs in, a LoRA adapter over a quantised base out, resumable at every checkpoint."""

"""Stage two: units in, verified pairs (instruction, input, output) out."""

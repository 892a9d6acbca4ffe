"""Stage one: Eiffel files in, classes and features out, split into train and held-out."""

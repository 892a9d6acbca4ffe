"""Mistakes made on purpose: what turns sound code into the code that a checker or a reviewer finds fault with."""

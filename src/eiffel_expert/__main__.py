"""`python -m eiffel_expert`: the same as the command `eiffel-expert`."""

from eiffel_expert.cli import main

main()

"""eiffel-expert: Eiffel source code in, a local Eiffel expert model out. `pipeline.py` is the file to read first."""

__version__ = "0.1.0"

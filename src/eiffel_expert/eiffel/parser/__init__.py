"""The parser: recursive descent, one class on top of the other, from the cursor over the tokens up to whole classes.

cursor -> types -> expressions -> special -> agents -> contracts -> instructions -> features -> classes; fragments.py
holds the entry points, hints.py the wording of errors.
"""

"""The passes of the checker, a module or package each; check.py has them in order.

In: a class of a universe. Out: findings in a report. A pass is a function of a ClassInfo and a Report; its docstring
tells what it needs and what it gives. Importing this package imports none of them.
"""

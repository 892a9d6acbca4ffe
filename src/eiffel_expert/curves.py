"""Curves as SVG inside a page: what to draw comes in, text that takes the page's own colour goes out.

matplotlib draws, without a window system or a state of the process. Evaluation and training share this.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from typing import Any

from eiffel_expert.errors import MissingTool

INK = "#010203"  # stands for the page's text colour in what matplotlib draws
LINE = "#2a7ab9"
SECOND = "#c2571a"


def svg_of(draw: Callable[[Any], None], width: float = 7.2, height: float = 2.9) -> str:
    """What `draw` draws on matplotlib axes, inches wide and high; the same drawing gives the same text."""
    rc_context, figure_class = _matplotlib()
    style = {"svg.fonttype": "none", "svg.hashsalt": "eiffel-expert", "font.family": "sans-serif", "font.size": 10}
    colours = dict.fromkeys(("text.color", "axes.labelcolor", "axes.edgecolor", "xtick.color", "ytick.color"), INK)
    out = io.StringIO()
    with rc_context({**style, **colours}):
        figure = figure_class(figsize=(width, height), layout="constrained")
        draw(figure.subplots())
        figure.savefig(out, format="svg", transparent=True, metadata={"Date": None})
    svg = out.getvalue()
    # The XML prologue and the metadata block (with addresses of vocabularies) have no place inside a page.
    svg = re.sub(r"<metadata>.*?</metadata>", "", svg[svg.index("<svg") :], flags=re.DOTALL)
    return svg.replace(INK, "currentColor")


def _matplotlib() -> tuple[Any, Any]:
    """(rc_context, Figure), without pyplot."""
    try:
        from matplotlib import rc_context
        from matplotlib.figure import Figure
    except ImportError:
        hint = "pip install matplotlib"
        raise MissingTool("matplotlib, which draws the loss curve, is not installed", hint) from None
    return rc_context, Figure

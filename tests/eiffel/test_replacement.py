"""A class text in the place of another: the rest of the system means the new text by the old name."""

from eiffel_expert.eiffel.kernel import class_files
from eiffel_expert.eiffel.loading import folder_universe
from eiffel_expert.eiffel.replacement import check_replacement
from eiffel_expert.eiffel.report import Report
from eiffel_expert.eiffel.universe import ClassSource, Settings, Universe

NODE = """\
class NODE
feature
	join (a_list: CHAIN)
		do
			{body}
		end
	next: detachable NODE
feature {{CHAIN}}
	mark{argument}
		do
		end
end
"""
CHAIN = """\
class CHAIN
feature
	extend (a_node: NODE)
		do
			a_node.mark
		end
feature {NODE}
	secret (a_node: NODE)
		do
		end
end
"""


def checked(body: str, argument: str = "", old_argument: str = "") -> Report:
    """The report on NODE with another body of `join`, and maybe another signature of `mark`."""
    kernel = folder_universe(list(class_files().values())).universe
    old = NODE.format(body="", argument=old_argument)
    sources = [ClassSource("NODE", None, old), ClassSource("CHAIN", None, CHAIN)]
    info = Universe(sources, kernel, Settings("all", "thread", True)).find("NODE")
    assert info is not None
    return check_replacement(NODE.format(body=body, argument=argument), info)


def test_current_is_what_others_mean_by_the_name() -> None:
    assert checked("a_list.extend (Current)").verdict == "accepted"


def test_what_is_exported_to_the_name_is_open() -> None:
    assert checked("a_list.secret (Current)").verdict == "accepted"


def test_a_wrong_body_is_rejected() -> None:
    assert checked("next.join (a_list)").codes == ["VUTA-2"]


def test_another_signature_keeps_the_name_too() -> None:
    assert checked("a_list.extend (Current)", argument=" (n: INTEGER)").verdict == "accepted"


def test_the_new_signature_counts() -> None:
    assert checked("mark", argument=" (n: INTEGER)").codes == ["VUAR-1"]


def test_the_class_itself_stays_as_it_was() -> None:
    kernel = folder_universe(list(class_files().values())).universe
    old = NODE.format(body="", argument="")
    info = Universe([ClassSource("NODE", None, old), ClassSource("CHAIN", None, CHAIN)], kernel).find("NODE")
    assert info is not None
    check_replacement(NODE.format(body="unknown_command", argument=""), info)
    assert info.tree.text == old


def test_a_text_that_does_not_parse_is_rejected() -> None:
    assert checked("if").verdict == "rejected"

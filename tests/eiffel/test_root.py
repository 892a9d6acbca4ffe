"""The root of a system, on systems of a few lines."""

from __future__ import annotations

from pathlib import Path

import pytest

from eiffel_expert.eiffel.kernel import class_files
from eiffel_expert.eiffel.loading import Loaded, ecf_universe
from eiffel_expert.eiffel.root import check_root
from eiffel_expert.eiffel.universe import ClassSource, Universe

ECF = """<?xml version="1.0" encoding="ISO-8859-1"?>
<system xmlns="http://www.eiffel.com/developers/xml/configuration-1-23-0" name="small">
	<target name="small">
		<root class="{root}" feature="{feature}"/>
		<cluster name="small" location="./" recursive="true"/>
	</target>
</system>
"""
APPLICATION = """class APPLICATION inherit PARENT redefine guarded end
create {ANY} make, with_arguments, with_number, guarded, unguarded create {NONE} hidden
feature
	make do end
	with_arguments (a: ARRAY [STRING]) do end
	with_number (a: INTEGER) do end
	hidden do end
	guarded require else query do end
	unguarded require True do end
	not_a_creator do end
	query: BOOLEAN
end
"""
PARENT = "class PARENT feature guarded require False do end end"
GENERIC = "class GENERIC [G -> STRING] create make feature make do end end"
WAITING = "deferred class WAITING feature make do end end"
KERNEL = Universe([ClassSource(name, path) for name, path in class_files().items()])


def system(folder: Path, root: str, feature: str = "make") -> Loaded:
    (folder / "small.ecf").write_text(ECF.format(root=root, feature=feature), encoding="utf-8")
    for text in (APPLICATION, PARENT, GENERIC, WAITING):
        name = text.split("class ")[1].split()[0].lower()
        (folder / f"{name}.e").write_text(text, encoding="utf-8")
    return ecf_universe(folder / "small.ecf", base=KERNEL)


@pytest.mark.parametrize("feature", ["make", "with_arguments", "unguarded"])
def test_creation_procedure_that_may_start(feature: str, tmp_path: Path) -> None:
    assert check_root(system(tmp_path, "APPLICATION", feature)).codes == []


@pytest.mark.parametrize(
    ("root", "feature", "code"),
    [
        ("APPLICATION", "unheard_of", "VSRP1"),
        ("APPLICATION", "query", "VSRP1"),
        ("APPLICATION", "not_a_creator", "VSRP1"),
        ("APPLICATION", "hidden", "VSRP1"),
        ("APPLICATION", "with_number", "VSRP2"),
        ("APPLICATION", "guarded", "VSRP3"),
        ("like Current", "make", "VSRT1"),
        ("GENERIC [like Current]", "make", "VSRT1"),
        ("NO_SUCH_CLASS", "make", "VSRT2"),
        ("WAITING", "make", "VSRT4"),
        ("GENERIC [INTEGER]", "make", "VTCG-3"),
        ("GENERIC [", "make", "VSRT0"),
    ],
)
def test_what_is_wrong_with_a_root(root: str, feature: str, code: str, tmp_path: Path) -> None:
    assert code in check_root(system(tmp_path, root, feature)).codes


def test_class_declared_twice(tmp_path: Path) -> None:
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "parent.e").write_text(PARENT, encoding="utf-8")
    assert check_root(system(tmp_path, "APPLICATION")).codes == ["VSCI"]


def test_all_classes_have_no_root(tmp_path: Path) -> None:
    loaded = system(tmp_path, "APPLICATION")
    assert loaded.root is not None
    loaded.root.all_classes = True
    assert check_root(loaded).codes == []

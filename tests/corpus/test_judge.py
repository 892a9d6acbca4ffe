"""What the checker's verdict does to a class of the corpus."""

from __future__ import annotations

from pathlib import Path

from eiffel_expert.config import Recipe
from eiffel_expert.corpus.collect import collect
from eiffel_expert.corpus.configuring import with_configurations
from eiffel_expert.corpus.files import FileResult, Work
from eiffel_expert.corpus.judge import with_verdicts
from eiffel_expert.corpus.projects import places_of
from eiffel_expert.corpus.readings import Readings
from eiffel_expert.job import Job
from eiffel_expert.sources import open_sources
from eiffel_expert.workspace import Workspace

ECF = """<?xml version="1.0"?>
<system xmlns="http://www.eiffel.com/developers/xml/configuration-1-22-0" name="{name}" library_target="{name}">
<target name="{name}"><capability><void_safety support="{level}"/></capability>{parts}
<cluster name="c" location="{folder}" recursive="true"/></target></system>
"""
CAREFUL = 'Result := ("text").count'
CARELESS = "class A feature s: detachable STRING f: INTEGER do Result := s.count end end\n"


def feature(body: str) -> str:
    return f"class A feature f: INTEGER do {body} end end\n"


def written(folder: Path, **texts: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.e").write_text(text)


def configured(path: Path, level: str = "all", parts: str = "", folder: str = "src") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(ECF.format(name=path.stem, level=level, parts=parts, folder=folder))


def judged(*roots: Path, libraries: tuple[str, ...] = ()) -> dict[str, FileResult]:
    """Results by path under the root."""
    recipe = Recipe.model_validate({"corpus": {"libraries": libraries}})
    folder = roots[0].parent / "out"
    folder.mkdir(exist_ok=True)
    found = open_sources(roots)
    with Readings(folder, folder) as readings:
        work = Work(Job(recipe, Workspace(folder), folder, roots), found, readings)
        results = [FileResult(place) for place in places_of(found)]
        for step in (collect, with_configurations, with_verdicts):
            results = step(work, results)
    return {result.place.path: result for result in results}


def test_a_sound_class_has_the_checker_s_tier(tmp_path: Path) -> None:
    written(tmp_path / "lib", a=feature(CAREFUL))
    found = judged(tmp_path / "lib")["a.e"]
    assert (found.verdict, found.tier, found.void_safety) == ("accepted", "builtin", "all")


def test_classes_see_one_another(tmp_path: Path) -> None:
    written(tmp_path / "lib", a=feature("Result := (create {B}).size"), b="class B feature size: INTEGER end\n")
    assert judged(tmp_path / "lib")["a.e"].verdict == "accepted"


def test_an_invented_feature_is_rejected(tmp_path: Path) -> None:
    written(tmp_path / "lib", a=feature('Result := ("text").cuont'))
    found = judged(tmp_path / "lib")["a.e"]
    assert found.reason == "rejected by the checker" and "VUEX-2" in found.detail


def test_an_unknown_parent_leaves_the_class_with_the_parser_s_tier(tmp_path: Path) -> None:
    written(tmp_path / "lib", a="class A inherit NOT_HERE feature f: INTEGER do Result := g end end\n")
    found = judged(tmp_path / "lib")["a.e"]
    assert (found.verdict, found.tier) == ("undecided", "parses")


def test_without_a_configuration_a_careless_class_is_accepted_without_void_safety(tmp_path: Path) -> None:
    written(tmp_path / "lib", a=CARELESS)
    found = judged(tmp_path / "lib")["a.e"]
    assert (found.verdict, found.tier, found.void_safety) == ("accepted", "builtin", "none")


def test_a_class_below_its_own_level_is_undecided(tmp_path: Path) -> None:
    written(tmp_path / "lib" / "src", a=CARELESS)
    configured(tmp_path / "lib" / "x.ecf", "all")
    found = judged(tmp_path / "lib")["src/a.e"]
    assert (found.verdict, found.tier) == ("undecided", "parses") and found.detail.startswith("not void-safe: line 1")


def test_a_class_is_judged_at_the_level_of_its_configuration(tmp_path: Path) -> None:
    written(tmp_path / "lib" / "src", a=CARELESS)
    configured(tmp_path / "lib" / "x.ecf", "none")
    found = judged(tmp_path / "lib")["src/a.e"]
    assert (found.tier, found.void_safety, found.declared_void_safety) == ("builtin", "none", "none")
    assert (found.configuration, found.schema) == ("lib/x.ecf", "1-22-0")


def test_projects_with_classes_of_one_name_do_not_disturb_each_other(tmp_path: Path) -> None:
    for name, size in (("one", "INTEGER"), ("two", "STRING")):
        text = f"class A feature f: {size} do Result := (create {{B}}).size end end\n"
        body = "Result := 3" if name == "one" else "create Result.make_empty"
        b = f"class B feature size: {size} do {body} end end\n"
        written(tmp_path / name / "src", a=text, b=b)
        configured(tmp_path / name / f"{name}.ecf")
    assert {path: one.verdict for path, one in judged(tmp_path / "one", tmp_path / "two").items()} == {
        "src/a.e": "accepted",
        "src/b.e": "accepted",
    }


def test_a_class_sees_what_its_configuration_names(tmp_path: Path) -> None:
    written(tmp_path / "lib" / "src", b="class B feature size: INTEGER end\n")
    configured(tmp_path / "lib" / "lib.ecf")
    written(tmp_path / "app" / "src", a=feature("Result := (create {B}).size"))
    configured(tmp_path / "app" / "app.ecf", parts='<library name="lib" location="../lib/lib.ecf"/>')
    assert judged(tmp_path / "app")["src/a.e"].verdict == "accepted"


def test_a_library_named_with_a_variable_is_found_among_the_sources(tmp_path: Path) -> None:
    written(tmp_path / "given" / "lib" / "src", b="class B feature size: INTEGER end\n")
    configured(tmp_path / "given" / "lib" / "lib.ecf")
    written(tmp_path / "app" / "src", a=feature("Result := (create {B}).size"))
    configured(tmp_path / "app" / "app.ecf", parts='<library name="lib" location="$NOT_SET_HERE/lib/lib.ecf"/>')
    assert judged(tmp_path / "app")["src/a.e"].verdict == "undecided"
    assert judged(tmp_path / "app", tmp_path / "given")["src/a.e"].verdict == "accepted"


def test_the_recipe_s_libraries_are_seen_and_make_no_results(tmp_path: Path) -> None:
    written(tmp_path / "given", b="class B feature size: INTEGER end\n")
    written(tmp_path / "app", a=feature("Result := (create {B}).size"))
    found = judged(tmp_path / "app", libraries=(str(tmp_path / "given"),))
    assert {path: one.verdict for path, one in found.items()} == {"a.e": "accepted"}


def test_a_project_for_another_kernel_is_undecided_not_rejected(tmp_path: Path) -> None:
    text = "class {0} feature f do ensure wrapped: is_wrapped end end\n"
    written(tmp_path / "lib", **{f"v_{n}": text.format(f"V_{n}") for n in range(12)})
    found = judged(tmp_path / "lib").values()
    assert {(one.verdict, one.kept) for one in found} == {("undecided", True)}
    assert all("another kernel" in one.detail and "is_wrapped" in one.detail for one in found)


def test_a_class_that_no_configuration_takes_is_not_rejected(tmp_path: Path) -> None:
    written(tmp_path / "lib" / "src", a="class A end\n")
    written(tmp_path / "lib" / "other_platform", b="class B feature f do (create {A}).windows_only end end\n")
    configured(tmp_path / "lib" / "x.ecf")
    found = judged(tmp_path / "lib")["other_platform/b.e"]
    assert found.verdict == "undecided" and found.detail.startswith("no configuration of its project takes it")

"""CONTRIBUTING walks through a real calculator: its code is the calculator's, and runs."""

import json
import re
from pathlib import Path

from calculators.declare.calculator import Calculator
from calculators.render.examples import case_figure

ROOT = Path(__file__).resolve().parents[2]
WALKED = ROOT / "calculators" / "sign_on_or_base.py"


def walkthrough() -> str:
    chapter = (ROOT / "CONTRIBUTING.md").read_text("utf-8").partition("## Add a calculator")[2].partition("\n## ")[0]
    return "\n\n\n".join(re.findall(r"```python\n(.*?)\n```", chapter, re.DOTALL)) + "\n"


def test_the_walkthrough_is_the_calculator_whole() -> None:
    assert walkthrough() == WALKED.read_text("utf-8")


def test_the_code_of_the_walkthrough_runs() -> None:
    names: dict[str, object] = {"__name__": "walked"}
    exec(compile(walkthrough(), "CONTRIBUTING.md", "exec"), names)
    calculator = names["CALCULATOR"]
    assert isinstance(calculator, Calculator)
    for case in calculator.cases:
        assert {path: case_figure(calculator, path, case) for path in case.expected} == dict(case.expected)


def test_the_readme_shows_what_the_door_says() -> None:
    from calculators.answer import answer

    readme = (ROOT / "README.md").read_text("utf-8")
    request = re.search(r"answer\('(.*?)'\)", readme)
    shown = re.search(r"\n'(\d+)'\n", readme)
    assert request
    assert shown
    assert json.loads(answer(request[1]))["values"]["first_year"] == shown[1]

"""What people call their jobs, and the occupations of the wage table."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.offer.wages import OCCUPATIONS, find_occupation

MESSAGE = r"^Choose an occupation from the list, such as Software Developers or 15-1252\.$"
TYPED = {
    "15-1252": """
        15-1252 | 151252 | 15-1252.00 | Software Developers | software developer | software dev | software engineer
        | SWE | swe ii | SDE | SDE2 | SDE III | Software Engineer II | Software Engineer 3 | L5 software engineer
        | E5 SWE | Senior Software Engineer | Sr. Software Engineer | Staff Software Engineer | staff engineer
        | principal engineer | Distinguished Engineer | Junior Developer | New Grad Software Engineer
        | software engineer intern | engineer | developer | programmer | computer programmer | coder
        | backend engineer | back-end engineer | Back End Developer | Lead Backend Engineer
        | payments backend engineer | Frontend Engineer | front-end engineer | full stack engineer
        | Full-Stack Developer | fullstack dev | mobile engineer | iOS engineer | iOS Developer | Android engineer
        | Android Developer | SRE | Senior SRE | site reliability engineer | DevOps | DevOps Engineer
        | dev ops engineer | platform engineer | Infrastructure Engineer | infra engineer | cloud engineer
        | ML engineer | MLE | Machine Learning Engineer | AI engineer | AI/ML Engineer
        | Artificial Intelligence Engineer | prompt engineer | Computer Vision Engineer | Robotics Engineer
        | embedded engineer | firmware engineer | tech lead | team lead | member of technical staff
        | Senior Member of Technical Staff | MTS | SMTS | quant developer | C++ developer | C# Developer
        | .NET developer | Node.js developer | React developer | Java Developer | Python engineer
        | Software Engineer, Machine Learning | Software Engineer - Backend (Payments) | founding engineer
        | forward deployed engineer | blockchain developer | Web3 engineer | game developer | software architect
        | systems analyst | Software Development Engineer II (L5) | ｓｏｆｔｗａｒｅ engineer
    """,
    "15-1253": """
        SDET | Lead SDET | QA | QA engineer | QA analyst | quality assurance engineer | test engineer
        | software tester | Software Development Engineer in Test | Senior QA Automation Engineer
        | Software Test Engineer
    """,
    "15-1254": """
        web developer | Front End Developer | frontend web developer | webmaster | PHP developer
        | WordPress Developer | UX designer | UI designer | UI/UX designer | product designer
        | Senior Product Designer | UX researcher
    """,
    "15-1212": """
        security engineer | Senior Security Engineer | infosec analyst | Information Security Analysts
        | cybersecurity analyst | cyber security engineer | penetration tester | application security engineer
        | SOC analyst | security researcher
    """,
    "15-1221": """
        research scientist | research engineer | AI researcher | Research Scientist, Reinforcement Learning
        | ML researcher | Machine Learning Research Scientist | ML Research Engineer | computer scientist
        | Staff Research Scientist | AI safety researcher
    """,
    "15-1242": "DBA | database administrator | Sr. Database Administrator | database admin | Oracle DBA | SQL DBA",
    "15-1243": """
        data engineer | Senior Data Engineer | data architect | database architect | ETL developer
        | analytics engineer | big data engineer | database engineer | BI developer
    """,
    "15-1299": """
        systems engineer | solutions architect | Solutions Engineer | network engineer | cloud architect | sysadmin
        | system administrator | technical program manager | TPM | scrum master | IT project manager
        | enterprise architect
    """,
    "15-2031": "operations research analyst | operations research scientist | business analyst | Operations Analyst",
    "15-2051": """
        data scientist | Lead Data Scientist | Data Scientist, Marketing | data analyst | applied scientist
        | Senior Applied Scientist II | statistician | quant | quantitative researcher | product analyst
        | business intelligence analyst | decision scientist
    """,
    "17-2061": """
        hardware engineer | ASIC Design Engineer | FPGA engineer | computer engineer | chip designer
        | Design Verification Engineer | Senior Hardware Engineer | physical design engineer
    """,
    "11-3021": """
        engineering manager | EM | Senior Engineering Manager | CTO | Chief Technology Officer | CIO | CISO
        | IT manager | VP engineering | VP of Engineering | Director of Engineering | Head of Data Science
        | Head of AI | Manager, Software Engineering | software development manager
        | Senior Manager, Data Engineering | Site Reliability Engineering Manager | security manager
    """,
}
PAIRS = [(title.strip(), code) for code, titles in TYPED.items() for title in titles.split("|")]

PIECES = ["senior", "ii", "engineer", "of", "manager", "vp", "c++", "é", "ß", "3", "l5", ",", "the", "web"]


def answered(typed: str) -> str:
    """The occupation, or what to type instead."""
    try:
        return find_occupation(typed)
    except ValueError as error:
        return str(error)


def test_there_are_many() -> None:
    assert len(PAIRS) > 180
    assert TYPED.keys() == set(OCCUPATIONS.values())


@pytest.mark.parametrize(("typed", "code"), PAIRS)
def test_an_occupation_is_found_by_what_people_call_it(typed: str, code: str) -> None:
    assert OCCUPATIONS[find_occupation(typed)] == code


@pytest.mark.parametrize("before", ["Senior", "sr.", "Staff", "Principal", "Junior", "Lead", "Associate", "L6", "IC4"])
@pytest.mark.parametrize("after", ["", " II", " iv", " 3", " (L5)", ", Remote"])
@pytest.mark.parametrize("typed", ["software engineer", "data scientist", "SRE", "security engineer", "DBA", "TPM"])
def test_levels_do_not_matter(before: str, typed: str, after: str) -> None:
    assert find_occupation(f"{before} {typed}{after}") == find_occupation(typed)


@pytest.mark.parametrize("title", OCCUPATIONS)
def test_every_occupation_is_found_by_its_title_and_code(title: str) -> None:
    assert (
        find_occupation(title) == find_occupation(f" {title.lower()} ") == find_occupation(OCCUPATIONS[title]) == title
    )


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "comp",
        "plumber",
        "15-9999",
        "x" * 300,
        "lead",
        "II",
        "architect",
        "sales engineer",
        "civil engineer",
        "mechanical engineer",
        "marketing manager",
        "business development manager",
        "nurse",
        "{p50}",
    ],
)
def test_an_occupation_that_is_not_there_gets_a_message(typed: str) -> None:
    with pytest.raises(ValueError, match=MESSAGE):
        find_occupation(typed)


@pytest.mark.parametrize(
    "typed", ["Program Manager", "Senior Program Manager", "program manager II", "IT Program Manager"]
)
def test_a_program_manager_is_found_where_a_project_manager_is(typed: str) -> None:
    assert find_occupation(typed) == find_occupation("project manager")


@pytest.mark.parametrize(
    "typed",
    [
        "product manager",
        "Senior Product Manager",
        "technical product manager",
        "product owner",
        "Group Product Manager",
        "Director of Product",
        "VP, Product",
        "Product Lead",
    ],
)
def test_product_managers_are_told_the_nearest_occupations(typed: str) -> None:
    with pytest.raises(
        ValueError, match=r"^BLS has no product managers\. Choose the nearest: (.*), or (.*)\.$"
    ) as told:
        find_occupation(typed)
    nearest = str(told.value).partition(": ")[2].removesuffix(".").split(", or ")
    assert {OCCUPATIONS[find_occupation(one)] for one in nearest} == {"11-3021", "15-1299"}


@given(st.text() | st.lists(st.sampled_from(PIECES)).map(" ".join))
def test_any_text_gets_an_occupation_or_a_message(typed: str) -> None:
    found = answered(typed)
    assert found in OCCUPATIONS or found.startswith("Choose an occupation")

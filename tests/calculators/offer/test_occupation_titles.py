"""What people call their jobs, and the occupations of the wage table."""

import re
from collections import Counter

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from calculators.offer.occupation_titles import _ONET, _OURS, _titles, code_of, elsewhere
from calculators.offer.wages import OCCUPATIONS, find_occupation

MESSAGE = (
    r"^Choose an occupation from the list, such as Software Developers or 15-1252, or type the percentiles below\.$"
)
TYPED = {
    "15-1252": """
        15-1252 | 151252 | 15-1252.00 | Software Developers | software developer | software dev | software engineer
        | SWE | swe ii | SDE | SDE2 | SDE III | Software Engineer II | Software Engineer 3 | L5 software engineer
        | E5 SWE | Senior Software Engineer | Sr. Software Engineer | Staff Software Engineer | staff engineer
        | principal engineer | Distinguished Engineer | Junior Developer | New Grad Software Engineer
        | software engineer intern | developer | programmer | computer programmer | coder
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
        | Softw. Developer | FE dev | FE developer | Senior FE Engineer | BE engineer | BE developer
        | Software Development Engineer II (L5) | ｓｏｆｔｗａｒｅ engineer | Front End Developer
        | frontend dev | Frontend | front-end software engineer
        | Senior Front-End Developer | UI developer | UI engineer
        | User Interface Developer | R&D engineer | R&D Software Engineer | HPC engineer | VR developer | AR engineer
        | XR developer | Mixed Reality Engineer | ABAP developer | SAP ABAP Developer | SAP developer | FinOps engineer
        | evals engineer | Evaluation Engineer | DX engineer | developer experience | Developer Productivity Engineer
        | GTM engineer | context engineer | RL engineer | RLHF engineer | Post-Training Engineer | chaos engineer
        | CloudOps Engineer | JavaScript Developer | React.js developer | Ruby on Rails Developer
        | android | iOS | embedded | mobile | firmware
        | Technical Artist
        | Blockchain Software Engineer | Power Platform Developer | full stack web developer
    """,
    "15-1253": """
        SDET | Lead SDET | QA | QA engineer | QA analyst | quality assurance engineer | test engineer
        | software tester | Software Development Engineer in Test | Senior QA Automation Engineer
        | Software Test Engineer
    """,
    "15-1254": """
        web developer | frontend web developer | webmaster | PHP developer
        | WordPress Developer | web designer
    """,
    "15-1212": """
        security engineer | Senior Security Engineer | infosec analyst | Information Security Analysts
        | cybersecurity analyst | cyber security engineer | penetration tester | application security engineer
        | SOC analyst | appsec | network security engineer | application security | security researcher
    """,
    "15-1221": """
        research scientist | research engineer | AI researcher | Research Scientist, Reinforcement Learning
        | ML researcher | Machine Learning Research Scientist | ML Research Engineer | computer scientist
        | Staff Research Scientist | AI safety researcher | AI resident | AI Research Resident | research fellow
    """,
    "15-1242": "DBA | database administrator | Sr. Database Administrator | database admin | Oracle DBA | SQL DBA",
    "15-1243": """
        data engineer | Senior Data Engineer | data architect | database architect | ETL developer
        | analytics engineer | big data engineer | database engineer | BI developer
    """,
    "15-1299": """
        systems engineer | solutions architect | Solutions Engineer | cloud architect
        | technical program manager | TPM | scrum master | IT project manager
        | enterprise architect | solutions consultant | SAP consultant | Customer Success Engineer | Oracle consultant
        | Salesforce Consultant | ServiceNow consultant | Workday Consultant
        | Partner Solutions Engineer | DevOps consultant
    """,
    "15-2031": """
        operations research analyst | operations research scientist | ops researcher | operations researcher
        | Operations Analyst
    """,
    "15-2051": """
        data scientist | Lead Data Scientist | Data Scientist, Marketing | data analyst | applied scientist
        | Senior Applied Scientist II | product analyst
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


def test_no_title_stands_twice() -> None:
    """Neither in both lists, nor twice in one, nor where people are told that the table does not have them."""
    every = Counter(title for title, _ in (*_titles(_OURS), *_titles(_ONET)))
    assert [" ".join(title) for title, times in every.items() if times > 1] == []
    titles = map(" ".join, every)
    assert [title for title in titles if elsewhere(title) and code_of(title) is None] == []


def test_there_are_many() -> None:
    assert len(PAIRS) > 240
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
        "civil engineer",
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
        "Head of Product",
        "VP, Product",
        "Product Lead",
        "Chief Product Officer",
        "PM",
        "sr pm",
        "Senior PM",
        "tech PM",
        "PM II",
        "APM",
        "GPM",
        "CPO",
    ],
)
def test_product_managers_are_told_the_nearest_occupations(typed: str) -> None:
    assert answered(typed) == answered("product manager")
    assert nearest(typed, "product managers") == {"11-3021", "15-1299"}


def nearest(typed: str, who: str) -> set[str]:
    """Codes of the occupations that are offered to those whom the table does not have."""
    with pytest.raises(
        ValueError, match=rf"^The table has no {who}\. Choose the nearest: .*\. Or type the perc"
    ) as told:
        find_occupation(typed)
    offered = str(told.value).partition(": ")[2].partition(". Or type")[0].split(", or ")
    return {OCCUPATIONS[find_occupation(one)] for one in offered}


@pytest.mark.parametrize(
    ("typed", "who", "code"),
    [
        ("sales engineer", "sales engineers", "15-1299"),
        ("Senior Sales Engineer", "sales engineers", "15-1299"),
        ("presales engineer", "sales engineers", "15-1299"),
        ("IT support", "user support specialists", "15-1299"),
        ("help desk", "user support specialists", "15-1299"),
        ("IT support engineer", "user support specialists", "15-1299"),
        ("desktop support engineer", "user support specialists", "15-1299"),
        ("Helpdesk Technician", "user support specialists", "15-1299"),
        ("tech support", "user support specialists", "15-1299"),
        *[
            (f"{of} support engineer", "user support specialists", "15-1299")
            for of in ("", "technical", "Senior Technical", "customer", "product", "application", "cloud", "software")
        ],
        *[
            (typed, "financial quantitative analysts", "15-2051")
            for typed in (
                *("quant", "Senior Quant", "quant trader", "quant researcher", "quantitative analyst", "quant analyst"),
                *("Quantitative Researcher", "Quantitative Trader, Options", "quant strategist", "algorithmic trader"),
            )
        ],
        ("Desktop Support", "user support specialists", "15-1299"),
        ("electrical engineer", "electrical engineers", "17-2061"),
        ("RF Engineer II", "electrical engineers", "17-2061"),
        *[
            (typed, "network and systems administrators", "15-1299")
            for typed in (
                *("sysadmin", "Systems Administrator", "sys admin", "IT admin", "Senior Linux Administrator"),
                *("Kubernetes admin", "K8s administrator", "cloud admin", "AWS administrator"),
            )
        ],
        *[
            (typed, "computer systems analysts", "15-1299")
            for typed in (
                "systems analyst",
                "Computer Systems Analyst",
                "Senior Systems Analyst II",
                "IT systems analyst",
            )
        ],
        *[
            (typed, "network architects", "15-1299")
            for typed in ("network engineer", "Senior Network Engineer II", "network architect")
        ],
        *[
            (typed, "interface designers", "15-1254")
            for typed in ("UX designer", "UI/UX designer", "Senior Product Designer", "UX researcher", "game designer")
        ],
        *[
            (typed, "interface designers", "15-1254")
            for typed in ("UI/UX", "UX/UI", "UI & UX", "UX", "UI", "Senior UI/UX", "UX lead", "Lead UX")
        ],
        ("business analyst", "management analysts", "15-2031"),
        ("research associate", "research associates", "15-2031"),
        ("statistician", "statisticians", "15-2051"),
        ("Biostatistician II", "statisticians", "15-2051"),
    ],
)
def test_those_who_are_counted_elsewhere_are_told_so(typed: str, who: str, code: str) -> None:
    assert nearest(typed, who) == {code}


@pytest.mark.parametrize("typed", ["technical writer", "tech writer", "UX writer", "mechanical engineer"])
def test_those_with_no_near_occupation_are_told_to_type_percentiles(typed: str) -> None:
    assert answered(typed).startswith("The table has no ")
    assert "Type the percentiles below" in answered(typed)


@pytest.mark.parametrize(
    ("typed", "who"),
    [
        ("recruiter", "recruiters"), ("Senior Technical Recruiter", "recruiters"),
        ("account executive", "sales representatives"), ("AE", "sales representatives"),
        ("SDR", "sales representatives"), ("customer success manager", "customer success managers"),
        ("CSM", "customer success managers"), ("PMM", "marketing managers"), ("Senior PMM", "marketing managers"),
        ("product marketing manager", "marketing managers"), ("marketing manager", "marketing managers"),
    ],
)  # fmt: skip
def test_those_of_another_trade_are_named(typed: str, who: str) -> None:
    assert answered(typed).startswith(f"The table has no {who}. Type the percentiles below")


@pytest.mark.parametrize(
    ("typed", "same"),
    [
        ("BIE", "business intelligence engineer"), ("Senior BIE II", "business intelligence engineer"),
        ("analyst programmer", "programmer analyst"), ("Senior Analyst Programmer", "programmer analyst"),
    ],
)  # fmt: skip
def test_a_title_cut_short_or_turned_around_is_the_title(typed: str, same: str) -> None:
    assert find_occupation(typed) == find_occupation(same)


@pytest.mark.parametrize(
    "typed",
    [
        "architect", "Senior Architect", "consultant", "engineer", "Senior Engineer", "Engineer II", "eng", "manager",
        "Senior Manager", "director", "scientist", "Staff Scientist", "project engineer", "Sr. Project Engineer",
        "administrator", "admin", "intern", "internship", "enginneer", "Engineering", "lead engineer",
    ],
)  # fmt: skip
def test_a_title_without_its_field_is_asked_back(typed: str) -> None:
    choices = re.split(", | or ", answered(typed).removeprefix("Did you mean ").removesuffix("?"))
    assert len(choices) > 1
    assert all(find_occupation(one) in OCCUPATIONS for one in choices)


@given(
    st.sampled_from(["software engineer", "data scientist", "research scientist", "firmware engineer"]),
    st.integers(0, 30),
    st.sampled_from(["drop", "double", "swap", "wrong"]),
)
def test_one_slip_in_a_title_is_asked_back(title: str, at: int, slip: str) -> None:
    at %= len(title) - 1
    one, two = title[at], title[at + 1]
    assume(" " not in (one, two))
    assume(slip != "swap" or one != two)
    written = {"drop": two, "double": one + one + two, "swap": two + one, "wrong": "q" + two}[slip]
    assert answered(title[:at] + written + title[at + 2 :]) in (f"Did you mean {title}?", find_occupation(title))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("sofware engineer", "software engineer"),
        ("software enginer", "software engineer"),
        ("Senior Sofware Engineer", "senior software engineer"),
        ("data scientits", "data scientist"),
        ("devlops engineer", "devops engineer"),
        ("Machine Learning Reseacher", "ml researcher"),
        ("reserch scientist", "research scientist"),
    ],
)
def test_a_slip_is_put_right_where_one_word_has_it(typed: str, meant: str) -> None:
    assert answered(typed) == f"Did you mean {meant}?"
    assert find_occupation(meant) in OCCUPATIONS


THREE_JOBS = {"computer", "system", "solution"}
"""Whose engineers do other work than their developers."""


@pytest.mark.parametrize("list_", [_OURS, _ONET], ids=["ours", "O*NET's"])
def test_an_engineer_a_developer_and_a_programmer_of_one_thing_are_one_job(list_: str) -> None:
    heads = {"engineer", "developer", "programmer", "dev"}
    for words, _ in _titles(list_):
        if heads.isdisjoint(words) or len(words) == 1 or (len(words) == 2 and words[0] in THREE_JOBS):
            continue
        alike = [" ".join(head if word in heads else word for word in words) for head in sorted(heads)]
        assert len({answered(title) for title in alike}) == 1, alike


@given(st.text() | st.lists(st.sampled_from(PIECES)).map(" ".join))
def test_any_text_gets_an_occupation_or_a_message(typed: str) -> None:
    found = answered(typed)
    assert found in OCCUPATIONS or found.startswith(("Choose an occupation", "The table has no", "Did you mean "))


@pytest.mark.parametrize(
    ("typed", "apart"),
    [
        ("softwareengineer", "software engineer"), ("SoftwareDeveloper", "software developer"),
        ("senior dataengineer", "senior data engineer"), ("datascientist", "data scientist"),
        ("soft eng", "software engineer"), ("dev rel", "devrel"), ("Dev-Rel", "devrel"),
    ],
)  # fmt: skip
def test_words_run_together_or_cut_short_are_the_title(typed: str, apart: str) -> None:
    assert find_occupation(typed) == find_occupation(apart)


@pytest.mark.parametrize("what", ["policy", "AI policy", "market", "clinical", "legal", "social", "governance"])
def test_whoever_researches_something_else_is_no_computer_scientist(what: str) -> None:
    with pytest.raises(ValueError, match="Choose an occupation"):
        find_occupation(f"{what} researcher")


@pytest.mark.parametrize("text", ["analyst", "Senior Analyst", "analyst ii", "pricing analyst"])
def test_an_analyst_of_anything_is_asked_of_what(text: str) -> None:
    with pytest.raises(ValueError, match=r"^Did you mean data analyst, ") as asked:
        find_occupation(text)
    choices = str(asked.value).removeprefix("Did you mean ").removesuffix("?").replace(" or ", ", ").split(", ")
    assert len({find_occupation(one) for one in choices}) == len(choices) == 4


@pytest.mark.parametrize("text", ["financial analyst", "senior finance analyst", "FP&A analyst", "marketing analyst"])
def test_an_analyst_whom_the_table_does_not_have_is_told_the_nearest(text: str) -> None:
    with pytest.raises(ValueError, match=r"^The table has no .* analysts. Choose the nearest: Data Scientists"):
        find_occupation(text)

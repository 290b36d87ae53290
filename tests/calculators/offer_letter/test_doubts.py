"""What the words around a figure say against it: it is asked about, or left, and never entered."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.offer_letter.finding import UNSURE
from calculators.offer_letter.read import read_letter

TODAY = date(2026, 11, 27)
FIGURES = st.integers(20, 90).map(lambda thousands: f"{thousands},000")


def typed(text: str) -> dict[str, str]:
    return read_letter(text, TODAY).typed


OF_ONE_YEAR = [
    "Annual equity target: ${0}. Base: $180,000.",
    "Yearly stock value: ${0}.",
    "Each year you will be granted RSUs worth ${0}, beginning in your first year. Base: $180,000.",
    "Every year, we grant you RSUs of ${0}.",
    "Compensation per year: base $180,000, bonus $27,000, equity ${0}.",
    "Annual compensation: base salary $180,000, equity ${0}.",
    "Equity: ${0} vests each year for four years.",
    "RSUs: ${0} granted every year.",
    "Each year: base $180,000, RSUs ${0}, bonus $15,000.",
    "Annual Compensation\nBase: $180,000\nRSUs: ${0}\nBonus: $15,000",
    "Equity (annual): ${0}. Base: $180,000.",
    "Annualized equity value of ${0}",
    "On an annual basis you would receive a base of $180,000 and RSUs of ${0}.",
    "You will be granted ${0} in RSUs annually, vesting over four years each.",
    "Your compensation is $200,000: $110,000 in cash and ${0} in stock.",
]


@given(st.sampled_from(OF_ONE_YEAR), st.just("90,000"))
def test_equity_of_one_year_is_not_the_grant(form: str, figure: str) -> None:
    letter = read_letter(form.format(figure), TODAY)
    assert "grant" not in letter.typed
    assert any(one.field == "grant" and one.sure == UNSURE for one in letter.findings)


SIGN_ON_IN_PARTS = [
    "Sign-on bonus of ${0} in January and $8,000 in July.",
    "Signing bonus: ${0} in March, $9,000 in September.",
    "Signing bonus: ${0} per quarter for the first four quarters. Salary: $160,000.",
    "Sign-on: ${0} a month for the first 12 months.",
    "Sign-on: ${0} each month for your first year.",
    "Sign-on of ${0} over three years ($20,000 a year).",
    "Sign-on bonus of ${0}, paid over two years.",
    "Sign-On...........${0} (50% at 30 days; 50% at 12 months)",
    "Sign-on bonus: ${0}; 60% at start; 40% after a year.",
    "Commencement bonus: ${0}, half at signing and half at start.",
    "Sign-on: ${0} paid in two installments at 90 days and 1 year.",
    "You will receive a sign-on bonus of ${0} in each of your first two years.",
    "Sign-on bonus: ${0} a year for two years.",
    "Signing bonus of ${0} split evenly between your first paycheck and your first anniversary.",
    "Signing bonus: 2 x ${0} (start, month 13)",
    "Sign-on bonus of ${0}, of which $10,000 is paid in the second year.",
    "Sign-on of ${0} twice a year.",
    "Sign-on bonus: ${0} paid March 2027, $20,000 paid March 2028. You start on February 1, 2027.",
]


@given(st.sampled_from(SIGN_ON_IN_PARTS), FIGURES)
def test_a_sign_on_that_is_paid_by_and_by_is_asked_about(form: str, figure: str) -> None:
    letter = read_letter(form.format(figure), TODAY)
    assert "sign_on" not in letter.typed
    assert any(one.field == "sign_on" and one.sure == UNSURE for one in letter.findings)


NOT_OFFERED = [
    ("We withdraw the sign-on bonus of $20,000 and instead raise the base salary to $165,000.", "sign_on"),
    ("We have rescinded your sign-on bonus of $20,000.", "sign_on"),
    ("The sign-on bonus of $20,000 is withdrawn.", "sign_on"),
    ("The $240,000 equity grant has been removed from this offer.", "grant"),
    ("There is no sign-on bonus of $20,000 in this offer.", "sign_on"),
    ("You will not receive a bonus of 10%. Base salary $150,000.", "bonus_percent"),
    ("You won't get an equity grant of $90,000.", "grant"),
    ("The package does not include a sign-on of $20,000.", "sign_on"),
    ("The sign-on of $20,000 is no longer part of the offer. Base $150,000.", "sign_on"),
    ("Instead of the sign-on bonus of $20,000 you get more equity: $250,000 in RSUs over four years.", "sign_on"),
    ("No equity is offered; the RSU grant of $100,000 in the earlier draft was a mistake.", "grant"),
    ("If you leave within a year, 50% of the sign-on bonus ($20,000) is repaid. Base salary: $150,000.", "sign_on"),
    ("A sign-on of $30,000 less the relocation of $10,000 gives $20,000.", "sign_on"),
    ("To receive the sign-on bonus of $10,000 you must start by January 4, 2027. Base: $130,000.", "sign_on"),
    ("In order to earn the sign-on of $10,000, you need to start in January.", "sign_on"),
]


@pytest.mark.parametrize(("text", "field"), NOT_OFFERED)
def test_what_is_withdrawn_denied_or_hangs_on_something_is_not_entered(text: str, field: str) -> None:
    assert field not in typed(text)


def test_what_stands_beside_what_is_withdrawn_is_entered() -> None:
    assert typed(NOT_OFFERED[0][0])["base"] == "165,000"
    assert typed("There is no signing bonus but base is $180,000.")["base"] == "180,000"
    assert typed("We cannot increase base, but we can offer a sign-on of $20,000.")["sign_on"] == "20,000"
    for said in ("You will receive a sign-on bonus of $30,000, less applicable taxes.",
                 "You will receive a sign-on of $30,000, not subject to repayment."):  # fmt: skip
        assert typed(said)["sign_on"] == "30,000"


BONUS = [
    ("Bonus: $5,000 per quarter. Base salary: $140,000.", "bonus_amount"),
    ("Bonus: $1,000 a month. Base salary: $140,000.", "bonus_amount"),
    ("Semi-annual bonus of $9,000. Base $140,000.", "bonus_amount"),
    ("Your quarterly bonus is $4,000. Base $140,000.", "bonus_amount"),
    ("Bonus: $9,000 each half year. Base: $140,000.", "bonus_amount"),
    ("A bonus of $12,000 twice a year.", "bonus_amount"),
    ("A bonus of 10% of base salary each quarter. Base: $140,000.", "bonus_percent"),
    ("Your quarterly bonus is 5% of base.", "bonus_percent"),
    ("A completion bonus of $5,000 is due on delivery.", "bonus_amount"),
    ("You will receive a project bonus of $8,000.", "bonus_amount"),
    (
        "You will receive a market year-end bonus (last year $105,000 for your class) and a one-time clerkship bonus"
        " of $125,000.",
        "bonus_amount",
    ),
    ("A long-term cash bonus of $90,000 vests over three years. Base $140,000.", "bonus_amount"),
    ("The bonus pays 8% at threshold. Salary is $155,000.", "bonus_percent"),
]


@pytest.mark.parametrize(("text", "field"), BONUS)
def test_a_bonus_that_is_no_years_target_is_not_entered(text: str, field: str) -> None:
    assert field not in typed(text)


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("The bonus pays 8% at threshold, 12% at target and 18% at maximum. Salary is $155,000.", "12"),
        ("Annual bonus: 5% at minimum, 10% at target, 20% at stretch.", "10"),
        ("Your annual target bonus is 15% of base, paid quarterly.", "15"),
        ("Your annual bonus target is 12% of base, with each quarter paid in arrears.", "12"),
        ("Performance pay is targeted at 12.5% of salary.", "12.5"),
    ],
)
def test_of_several_levels_the_target_counts(text: str, percent: str) -> None:
    assert typed(text)["bonus_percent"] == percent


BASE = [
    "If the VP approves, base would be $200,000; without that it is $185,000.",
    "Once the visa comes through, your base will be $200,000.",
    "Base salary: $180,000 once you are licensed; $150,000 until then.",
    "Base salary: $180,000 if the exam is passed.",
    "If you work from New York the base salary is $185,000; if you work remotely from Ohio it is $160,000.",
    "As Engineering Manager you'd have a base salary of $200,000; as Staff Engineer, $195,000.",
    "Base: $150,000 to start, $160,000 from July 2027.",
    "Base salary: $150,000 for the first six months; $160,000 after.",
    "Salary 150k, going to 160k after probation.",
    "During probation (3 months) your salary is $140,000, after that $150,000.",
    "Contract for 6 months at $80/hr on W-2, then conversion at a base salary of $165,000 with a 10% bonus.",
    "After conversion your base salary would be $165,000.",
    "Should the client renew, your base becomes $200,000.",
    "Your salary of $180,000 includes $20,000 of guaranteed overtime.",
    "Base salary is $180,000 in San Francisco and $165,000 in Austin.",
    "Base salary $180,000 (subject to approval). Bonus 10%.",
    "Your base salary will be $150,000. After six months it rises to $160,000.",
    "Your base will be $150,000 until July 2027 and $165,000 from then on.",
    "Your monthly salary is $9,000, paid 13 times a year.",
    "Your monthly salary is $9,000, with a 13th-month payment in December.",
    "Your compensation is $150,000: $120,000 in cash and $30,000 in stock.",
    "Your base salary is $150,000, of which $30,000 is deferred until the next funding round.",
    "Your base salary is $150,000, including a car allowance of $10,000.",
    "Hourly rate: $40.00 per hour, 36 hours/week.",
]


@pytest.mark.parametrize("text", BASE)
def test_a_base_that_hangs_on_something_changes_or_is_made_up_is_asked_about(text: str) -> None:
    letter = read_letter(text, TODAY)
    assert "base" not in letter.typed
    assert any(one.field == "base" and one.sure == UNSURE for one in letter.findings)


@pytest.mark.parametrize(
    "text",
    [
        "Your base salary is $150,000 a year, which is $12,500 a month.",
        "Your base salary is $150,000, and total cash comes to $172,500.",
        "Your base salary is $150,000; your sign-on bonus is $100,000.",
        "You will earn $150,000 per annum.",
        "Your base salary of $150,000 will be reviewed once a year.",
    ],
)
def test_a_plain_base_is_still_entered(text: str) -> None:
    assert typed(text)["base"] == "150,000"


# --- Tables and companies --------------------------------------------------------------------------------------------

TABLES = [
    (
        'Component,Current offer,Your ask,Revised offer\nBase,"$180,000","$200,000","$190,000"\n'
        'Sign-on,"$20,000","$50,000","$35,000"\nRSUs (4 yr),"$240,000","$320,000","$280,000"',
        {"base": "190,000", "sign_on": "35,000", "grant": "280,000"},
    ),
    ('Item,Amount\n"Base salary","$180,000"\nSign-on,"$20,000"', {"base": "180,000", "sign_on": "20,000"}),
    (
        "\tP50\tP75\tOur offer\nBase\t$165,000\t$185,000\t$178,000\nTarget bonus\t10%\t15%\t12%",
        {"base": "178,000", "bonus_percent": "12", "offer_level": ""},
    ),
    (
        "Percentile | 25th | 50th | 75th | Offer\nBase | 150k | 165k | 185k | 172k",
        {"base": "172,000", "company_name": ""},
    ),
    (
        "           Min        Mid        Max        You\nBase    $150,000   $175,000   $200,000   $181,000",
        {"base": "181,000", "company_name": ""},
    ),
    ("Was | Now\nBase | $150,000 | $165,000", {"base": "165,000", "company_name": ""}),
    (
        "| | Theirs | Ours |\n|---|---|---|\n| Base | $170,000 | $185,000 |",
        {"base": "185,000", "company_name": ""},
    ),
    ("Us\tYou\nBase\t$150,000\t$165,000", {"base": "150,000", "company_name": ""}),
    (
        "Base/bonus/equity/sign-on: $180k / 15% / $300k / $25k",
        {"base": "180,000", "sign_on": "25,000", "bonus_percent": "15", "grant": "300,000"},
    ),
]


@pytest.mark.parametrize(("text", "wanted"), TABLES)
def test_the_column_that_is_offered_counts(text: str, wanted: dict[str, str]) -> None:
    got = typed(text)
    assert {field: got.get(field, "") for field in wanted} == wanted


@pytest.mark.parametrize(
    ("text", "company", "base"),
    [
        ("Your base salary is $150,000. I have an offer from Ridge that pays more.", "", "150,000"),
        ("Your base salary is $150,000. I also received an offer from Ridge.", "", "150,000"),
        (
            "Thanks for sharing your offer from Ridge. We'd like you to join Bloom Labs. Base $150,000.",
            "Bloom Labs",
            "150,000",
        ),
        (
            "I know of the offer from Ridge. We'd like to offer you a base of $150,000 at Bloom Labs.",
            "Bloom Labs",
            "150,000",
        ),
        (
            "Hi Lee, congratulations on your offer from Ridge! We at Quorum Labs would pay $190,000 base.",
            "Quorum Labs",
            "190,000",
        ),
    ],
)
def test_a_rival_is_no_company_of_the_letter(text: str, company: str, base: str) -> None:
    got = typed(text)
    assert got.get("company_name", "") == company
    assert got["base"] == base


# --- Equity ----------------------------------------------------------------------------------------------------------

VESTING = [
    "RSUs worth $400,000: 50% vests at month 24, and the rest monthly over 24 months.",
    "RSUs worth $400,000: 10% after year one, 90% in equal quarterly parts over the next three years.",
    "Equity grant with a target value of $90,000, 50% vesting on each of the second and fourth anniversaries.",
    "You receive 10,000 RSUs that vest quarterly over four years; 50% of unvested shares accelerate on a change of"
    " control; 25% of the total vests at month 12.",
]


@pytest.mark.parametrize("text", VESTING)
def test_a_share_that_the_schedule_does_not_hold_leaves_it_open(text: str) -> None:
    letter = read_letter(text, TODAY)
    got = letter.typed.get("vesting", "")
    assert got in ("", "4 years quarterly cliff 12") if "month 12" in text else not got
    assert letter.has("vesting")


EQUITY = [
    ("Target bonus 10 - 15% depending on performance.\nEquity: 1,500 to 2,000 RSUs to be finalized.", "units"),
    ("RSUs: 400 in year one, 300 in year two, 200 in year three, 100 in year four.", "units"),
    ("RSUs: 400 a year for four years.", "units"),
    ("You may buy shares worth $50,000 at a 15% discount.", "grant"),
    ("You may buy shares worth $50,000 at a 15% discount.", "price"),
    ("Equity buy-in: $200,000.", "grant"),
    ("You may invest up to $100,000 in equity.", "grant"),
    ("The exercise price is two dollars and ten cents per share.", "strike"),
]


@pytest.mark.parametrize(("text", "field"), EQUITY)
def test_equity_that_is_open_or_bought_is_not_entered(text: str, field: str) -> None:
    assert typed(text).get(field, "") in ("", "2.10")


def test_a_second_grant_leaves_the_first_open() -> None:
    text = (
        "You will receive a new-hire grant of $200,000 (4 years, annual) and a make-whole grant of $100,000 vesting"
        " over 2 years."
    )
    letter = read_letter(text, TODAY)
    assert any("100,000" in one.said and one.sure == UNSURE for one in letter.findings)


def test_a_mark_of_what_the_equity_is_begins_with_a_word() -> None:
    letter = read_letter("20,000 options vest over four years.", TODAY)
    found = letter.of("instrument")
    assert found is not None
    assert letter.words(found) == "options"


# --- Days ------------------------------------------------------------------------------------------------------------

DAYS = [
    (
        "Melbourne, 25/11/2026\nTotal remuneration package: $190,000 including 12% superannuation. Start: 01/02/2027."
        " Please respond by 07/12/2026.",
        "2027-02-01",
        "2026-12-07",
    ),
    ("Salary: EUR 98,000. Start 01/03/2027, accept by 09/12/2026.", "2027-03-01", "2026-12-09"),
    ("Salary: GBP 98,000. Start 01/03/2027, accept by 09/12/2026.", "2027-03-01", "2026-12-09"),
    ("Your base is $150,000. Your I-9 is due January 14, 2027.", "", ""),
    ("Your timesheet is due December 14, 2026. Base $150,000.", "", ""),
    ("Let me know by December 2 whether Tuesday or Wednesday works for a call. Base $150,000.", "", ""),
    ("Please confirm by December 2 whether you can meet on Thursday.", "", ""),
    ("You may start on January 4 or January 19, 2027.", "", ""),
    ("Your start date is January 4 or a later date that suits you.", "", ""),
    ("You can start any Monday between January 4 and February 15, 2027.", "", ""),
    ("Base $150,000. Start 01/02/2027; respond by 12/20/2026.", "2027-01-02", "2026-12-20"),
    ("Salary: $150,000 CAD. Respond by 04/12/2026.", "", ""),
    ("Your start is flexible between January 4 and February 15, 2027.", "", ""),
    ("You start any time from January 4 to February 15, 2027.", "", ""),
    ("You have until November 26, 2026. Please sign by then.", "", ""),
]


@pytest.mark.parametrize(("text", "start", "deadline"), DAYS)
def test_a_day_is_read_as_it_was_written_or_left_open(text: str, start: str, deadline: str) -> None:
    got = typed(text)
    assert got.get("start_date", "") == start
    assert got.get("deadline", "") == deadline


def test_a_rivals_money_does_not_turn_the_days_of_a_letter() -> None:
    text = "Base salary $180,000. (I know your Berlin offer is €110,000.) Accept by 12/09/2026, start 01/04/2027."
    got = typed(text)
    assert got.get("deadline", "") in ("", "2026-12-09")
    assert got.get("start_date", "") in ("", "2027-01-04")


# --- Terms -----------------------------------------------------------------------------------------------------------

DENIED = [
    ("The bonus is not discretionary. Your bonus is 15%.", "bonus_discretion"),
    ("This offer is not contingent on a background check.", "depends"),
    ("You will not be asked to sign an arbitration agreement.", "arbitration"),
    ("We do not require arbitration.", "arbitration"),
    ("California law voids non-competes.", "non_compete"),
    ("Non-competes are void in California.", "non_compete"),
    ("You will not have to sign a non-compete.", "non_compete"),
    ("The non-compete was removed from this version.", "non_compete"),
    ("We waive the non-compete.", "non_compete"),
    ("Nothing in this letter requires arbitration.", "arbitration"),
    ("This isn't subject to a background check.", "depends"),
    ("The sign-on bonus of $20,000 never has to be repaid.", "clawback"),
    ("You never need to repay the sign-on bonus of $20,000.", "clawback"),
    ("There is no single trigger or double trigger: RSUs settle on vesting.", "double_trigger"),
    ("There is no single trigger or double trigger: RSUs settle on vesting.", "instrument"),
]


@pytest.mark.parametrize(("text", "field"), DENIED)
def test_a_term_that_is_denied_is_not_told(text: str, field: str) -> None:
    assert not read_letter(text, TODAY).has(field)


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("You agree not to compete for twelve months.", "non_compete"),
        ("This offer is contingent on a background check.", "depends"),
        ("If you do not pass the background check, this offer ends.", "depends"),
        ("You may not bring a claim except in arbitration.", "arbitration"),
        ("The annual bonus is not guaranteed and is paid at the discretion of the board.", "bonus_discretion"),
    ],
)
def test_a_term_beside_another_not_is_told(text: str, field: str) -> None:
    assert read_letter(text, TODAY).has(field)


def test_more_sentences_than_a_letter_has_are_said_to_be_cut() -> None:
    letter = read_letter("base $180,000; " * 4_000, date(2026, 11, 26))
    assert letter.is_cut
    assert not read_letter("base $180,000; " * 40, date(2026, 11, 26)).is_cut

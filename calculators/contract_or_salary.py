"""What salary is this contract worth?"""

from collections.abc import Iterable
from decimal import Decimal
from typing import Annotated

from calculators.declare.calculator import Calculator
from calculators.declare.fields import Section, ask, record, show
from calculators.declare.hourly_rate import MOST, HourlyRate
from calculators.declare.notes import Note, notes
from calculators.declare.reading import Problem
from calculators.declare.units import HoursOfWeek, Usd, UsdPerYear, WorkWeeks, number
from calculators.negotiation.checks import problems
from calculators.negotiation.offer import Offer
from calculators.negotiation.residence import Return, return_problems
from calculators.offer.equal_salary import added_income_tax, added_payroll, salary_that_leaves
from calculators.offer.self_employment import self_employment_tax
from calculators.offer.taxes import TAX_LAW

CONTRACT = Section("The contract")
JOB = Section("The job it stands beside")
FILING = Section("Your return", shows=("filing", "partner_wages"))

FORM_1099, FORM_W2 = "1099", "w2"
PAID_AS = {FORM_1099: "1099: you are self-employed", FORM_W2: "W-2: you are an employee, paid by the hour"}
Hours = Annotated[Decimal, number(decimals=1, trim=True)]


@record
class Contract(Offer, Return):
    """Work paid by the hour, what it costs, and what a salaried job would bring beside its pay."""

    hourly_rate: HourlyRate | None = ask("Rate", "Dollars an hour billed, such as 95.", CONTRACT, at_most=MOST)
    paid_as: str = ask("Paid on", "Ask if it is unsaid: the tax differs.", CONTRACT, default=FORM_1099, options=PAID_AS)
    work_week: HoursOfWeek = ask(
        "Hours you work a week", "Billed or not.", CONTRACT, default=Decimal(40), at_least=1, at_most=100
    )
    unbilled_hours: HoursOfWeek = ask(
        "Of those, not billed", "Finding work, invoices, learning.", CONTRACT, default=Decimal(0), at_most=99
    )
    unpaid_weeks: WorkWeeks | None = ask(
        "Weeks without pay", "Holidays, leave, illness, gaps between contracts. 0 for none.", CONTRACT, at_most=51
    )
    work_costs: UsdPerYear = ask(
        "Costs of the work", "A year: equipment, software, insurance, an accountant. Blank: none.", CONTRACT
    )
    salary_benefits: UsdPerYear = ask(
        "Benefits with the salary",
        "A year: match, health plan and the like that the contract lacks. Blank: not counted.",
        JOB,
    )

    @property
    def hours_billed(self) -> Decimal:
        """Hours a year that are paid."""
        return (self.work_week - self.unbilled_hours) * (52 - (self.unpaid_weeks or Decimal(0)))


def _tax_sum(contract: Contract, found: "Contracted") -> str:
    return "{social_security} + {medicare}"


def _kept_sum(contract: Contract, found: "Contracted") -> str:
    return "{billed} − {typed.work_costs} − {own_payroll} − {added_income_tax}"


@record
class Contracted:
    """What the contract leaves, and the salary that leaves as much."""

    equal_salary: Usd = show(
        "Salary worth as much",
        "The salary that leaves as much after the same federal taxes, with its benefits, to the cent.",
        headline=True,
    )
    kept: Usd = show(
        "The contract leaves",
        "Billed − costs − Social Security and Medicare − the income tax that it adds.",
        _kept_sum,
        headline=True,
    )
    billed: Usd = show("Billed in a year", "Rate × hours billed.", "{typed.hourly_rate} × {hours}", headline=True)
    hours: Hours = show(
        "Hours billed in a year",
        "Hours billed a week × weeks with pay.",
        "({typed.work_week} − {typed.unbilled_hours}) × (52 − {typed.unpaid_weeks})",
    )
    self_employment_tax: Usd | None = show(
        "Self-employment tax", "Social Security, up to its wage base, and Medicare: both halves of each.", _tax_sum
    )
    deducted: Usd | None = show("Left out of income", "The part of that tax which lowers your income tax.")
    own_payroll: Usd = show(
        "Social Security and Medicare", "All that you pay of them, with the additional Medicare tax of high earners."
    )
    added_income_tax: Usd = show(
        "Federal income tax", "After the standard deduction. For a couple, what the contract adds to their tax."
    )
    notes: tuple[Note, ...] = show("What this leaves out")
    social_security: Usd
    medicare: Usd


def contract_or_salary(contract: Contract) -> Contracted:
    """A year of the contract after federal taxes, and the salary that leaves as much; no state tax."""
    filing, beside = contract.filing, contract.partner_wages
    billed = (contract.hourly_rate or Decimal(0)) * contract.hours_billed
    is_own = contract.paid_as == FORM_1099
    if is_own:
        profit = billed - contract.work_costs
        own = self_employment_tax(profit, filing, beside)
        social_security, medicare = own.social_security, own.medicare
        payroll = own.tax + own.medicare_additional
        added = added_income_tax(profit - own.deducted, filing, beside)
    else:
        wage = added_payroll(billed, filing, beside)
        social_security, medicare, payroll = wage.social_security, wage.medicare, wage.total
        added = added_income_tax(billed, filing, beside)
    kept = billed - contract.work_costs - payroll - added
    return Contracted(
        equal_salary=salary_that_leaves(kept - contract.salary_benefits, filing, beside),
        kept=kept,
        billed=billed,
        hours=contract.hours_billed,
        self_employment_tax=own.tax if is_own else None,
        deducted=own.deducted if is_own else None,
        own_payroll=payroll,
        added_income_tax=added,
        notes=notes(_notes(contract)),
        social_security=social_security,
        medicare=medicare,
    )


def _notes(contract: Contract) -> Iterable[str]:
    if contract.paid_as == FORM_1099:
        yield (
            "Left out: the deduction for qualified business income, and what the self-employed may deduct for health"
            " insurance and retirement. They can raise what the contract leaves, so ask an accountant."
        )
        yield "Nothing is withheld from a 1099: put the tax aside, and pay it each quarter."
    elif contract.work_costs:
        yield "An employee's own costs lower no federal tax, so they count in full here."
    yield (
        "Left out: state and local tax, and the risk that a contract ends early. Paid leave and notice come with most"
        " salaries only."
    )
    if not contract.salary_benefits:
        yield "No benefits of the salaried job are counted. Type them: without them its salary has to be higher."


def _check(contract: Contract) -> Iterable[Problem]:
    found = [*return_problems(contract), *_unknown(contract), *problems(contract)]
    yield from found
    if not found and contract.salary_benefits and contract.salary_benefits >= contract_or_salary(contract).kept:
        yield Problem("salary_benefits", "Type the benefits of a year: they come to less than the contract leaves.")


def _unknown(contract: Contract) -> Iterable[Problem]:
    if not contract.hourly_rate:
        yield Problem("hourly_rate", "Type the rate in dollars an hour, such as 95.")
    if contract.unpaid_weeks is None:
        yield Problem("unpaid_weeks", "Type the weeks in a year in which nothing is paid, such as 5, or 0 for none.")
    if contract.unbilled_hours >= contract.work_week:
        yield Problem("unbilled_hours", "Type fewer hours than you work a week.")
    elif contract.hourly_rate and contract.work_costs >= contract.hourly_rate * contract.hours_billed:
        yield Problem("work_costs", "Type the costs of a year: they come to less than what is billed.")


CALCULATOR = Calculator(
    slug="contract-or-salary",
    title="Contract or salary",
    question="What salary is this contract worth?",
    inputs=Contract,
    figures=Contracted,
    work=contract_or_salary,
    check=_check,
    form=(CONTRACT, JOB, FILING),
    counts_job=False,
    sample={
        "hourly_rate": "95",
        "unbilled_hours": "4",
        "unpaid_weeks": "5",
        "work_costs": "6,000",
        "salary_benefits": "12,000",
    },
    summary="{billed} billed in a year leaves {kept}, as much as a salary of {equal_salary} with its benefits.",
    claims=(*TAX_LAW.claims, "equity-self-employment"),
)

"""What a finding is called for a reader."""

from calculators.declare.fields import field_at
from calculators.negotiation.record import Negotiation
from calculators.offer_letter.terms import TERMS

_OWN = {
    "clawback_months": "Repayment ends after",
    "clawback_kind": "What you owe until then",
    "repay": "Repay",
    "clawback": "Repayment",
    "company_percent": "Your share of the company",
    "letter_date": "The letter's date",
    "signer": "Who signs",
    "refresh.0.amount": "Refresher",
    "deadline": "The day it lapses",
    "units": "Units",
    "instrument": "What the equity is",
    "sign_on_later": "Sign-on, later years",
    "second_grant": "Second grant",
    "bonus_amount": "Bonus amount",
}


def said_of(field: str, said: str) -> str:
    """What is said of a field after its name: the name itself is left out where that comes first."""
    name = called(field)
    if not said.casefold().startswith(name.casefold()):
        return said
    return said[len(name) :].lstrip(" ,:") or said


def called(field: str) -> str:
    """The label of a field, or what a term is called."""
    if field in _OWN:
        return _OWN[field]
    if field in TERMS:
        return TERMS[field][0].upper() + TERMS[field][1:]
    known = field_at(Negotiation, field)
    return known.label if known else field

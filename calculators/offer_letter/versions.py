"""What a second version of a letter says otherwise than the first: fields, terms, and every sentence with a figure."""

import re
from collections.abc import Iterable

from calculators.offer_letter.called import called
from calculators.offer_letter.compared import COMPARED, Difference, are_same, value_of_field, words_of_field
from calculators.offer_letter.finding import OfferLetter
from calculators.offer_letter.labels import labels_in
from calculators.offer_letter.missing import missing
from calculators.offer_letter.terms import TERMS
from calculators.offer_letter.unusual import unusual

MANY = 8
"""Sentences that are told of; more are counted."""
_TELLS = re.compile(r"\d|\b(?:one|two|three|four|five|six|nine|ten|twelve|eighteen|twenty\w*|half|all|none|no)\b")


def between(first: OfferLetter, second: OfferLetter) -> tuple[Difference, ...]:
    """Where the second version of a letter differs from the first."""
    found = (*_fields(first, second), *_terms(first, second), *_asks(first, second))
    return (*found, *_sentences(first, second))


def _fields(first: OfferLetter, second: OfferLetter) -> Iterable[Difference]:
    early, late = first.typed, second.typed
    open_ = [one.field for one in (*first.findings, *second.findings) if one.field not in TERMS]
    for name in dict.fromkeys((*COMPARED, *early, *late, *open_)):
        typed, then = early.get(name, ""), late.get(name, "")
        was, now = value_of_field(name, typed), value_of_field(name, then)
        before, after = words_of_field(name, was), words_of_field(name, now)
        unsaid, unclear = first.of(name), second.of(name)
        if was is not None and now is not None:
            if are_same(name, was, now, typed):
                continue
            says = f"{before} in the first version, {after} in the second."
        elif now is not None:
            says = f"plainly {after} in the second version." if unsaid else f"new in the second version, {after}."
        elif was is not None:
            says = f"{before} in the first version, and not in the second."
            if unclear:
                says = f"{before} in the first version, and not plainly in the second: {unclear.said}."
        elif unsaid and unclear and unsaid.said != unclear.said:
            says = f"{unsaid.said} in the first version, {unclear.said} in the second."
        elif bool(unsaid) != bool(unclear) and (one := unsaid or unclear):
            where = "not in the second version" if unsaid else "new in the second version"
            says = f"{where}, {one.said}."
        else:
            continue
        yield Difference(name, before, after, f"{called(name)}: {says}")


def _terms(first: OfferLetter, second: OfferLetter) -> Iterable[Difference]:
    """Terms without a sentence to ask; the others are among what to ask."""
    asked = {one.finding.field for one in (*unusual(first), *unusual(second))}
    for name in TERMS:
        was, now = first.of(name), second.of(name)
        if was and not now:
            yield Difference(name, called(name), "", f"Not in the second version: {TERMS[name]}.")
        elif now and not was and name not in asked:
            yield Difference(name, "", called(name), f"New in the second version: {TERMS[name]}.")


def _asks(first: OfferLetter, second: OfferLetter) -> Iterable[Difference]:
    """What is unusual or missing only in the second version."""
    known = {(one.finding.field, one.says) for one in unusual(first)}
    for one in unusual(second):
        field = one.finding.field
        if (field, one.says) not in known and one.finding.sure != "unsure":
            yield Difference(field, "", one.says, f"New in the second version: {one.says} Ask: “{one.ask}”")
    lacked = {one.what for one in missing(first)}
    for lack in missing(second):
        if lack.what not in lacked:
            yield Difference("", "", lack.what, f"Missing only in the second version: {lack.what}. Ask: “{lack.ask}”")


def _sentences(first: OfferLetter, second: OfferLetter) -> Iterable[Difference]:
    """Sentences that only one version has, and that say more than what its fields were told of."""
    early, late = _said(first), _said(second)
    for some, others, where in (
        (late, early, "Only in the second version"),
        (early, late, "Only in the first version"),
    ):
        new = [words for bare, words in some.items() if bare not in others and _says_more(bare)]
        for words in new[:MANY]:
            yield Difference("", "", words, f"{where}: “{words}”")
        if len(new) > MANY:
            yield Difference("", "", "", f"{where}: {len(new) - MANY} more sentences with figures.")


def _said(letter: OfferLetter) -> dict[str, str]:
    """Each sentence in its own words, by those words without what is told of as a field."""
    read = sorted((one for one in letter.findings if one.field not in TERMS), key=lambda one: one.span)
    found, at = {}, 0
    for start, end in letter.sentences:
        while at < len(read) and read[at].start < start:
            at += 1
        pieces, last = [], start
        while at < len(read) and read[at].start < end:
            if read[at].start >= last:
                pieces.append(letter.text[last : read[at].start])
                last = min(read[at].end, end)
            at += 1
        bare = "…".join((*pieces, letter.text[last:end]))
        found[" ".join(bare.casefold().split())] = " ".join(letter.text[start:end].split())[:200]
    return found


def _says_more(bare: str) -> bool:
    if len(bare) > 2_000:
        return True
    return bool(re.search(r"\d", bare)) or (
        "…" not in bare and bool(_TELLS.search(bare) and labels_in(bare, 0, len(bare)))
    )

"""What the words of a vesting schedule tell beside its shares: the cliff, how often, whose shares they are.

Each is taken out of the words, so that what nobody understood stays to be refused.
"""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from calculators.offer.dated_vests import MOST_YEARS
from calculators.offer.schedules import FREQUENCIES
from calculators.offer.vesting_words import BESIDE, EVERY, OF_THE_REST, TYPE_INSTEAD, YEAR, is_count, is_share


def even_years(shares: Sequence[Decimal]) -> int:
    """How many years of one share make the whole grant; 0 if none do, or there are several shares or one year."""
    years = round(100 / shares[0]) if len(shares) == 1 and shares[0] >= MOST_YEARS else 0
    return years if years > 1 and abs(years * shares[0] - 100) <= 1 else 0


def take_cliff(tokens: list[str | int]) -> int:
    """Takes the cliff out of ``tokens``: its months, 0 without one."""
    if "cliff" not in tokens:
        return 0
    at = tokens.index("cliff")
    start = at - 1
    while start > 0 and tokens[start] in ("-", "a", "any"):
        start -= 1
    end = at + 1
    while end < len(tokens) and tokens[end] in (":", "=", "-", "of", "at", "after", "a", "month"):
        end += 1
    before, after = tokens[max(start, 0) : at][:1], tokens[end : end + 1]
    follows = [token for token in tokens[end + 1 :] if token not in BESIDE][:1]
    is_often = start > 0 and tokens[start - 1] == "every"  # "every 3 months cliff 12"
    found = [(token, start, at + 1) for token in before if isinstance(token, int) and not is_often]
    if after and isinstance(after[0], int):
        found.append((after[0], at, end + 1))
    elif after and is_count(after[0]) and not any(is_count(token) for token in follows):
        found.append((int(after[0]), at, end + 1))
    if not found and before and before[0] in ("no", "without"):
        found = [(0, start, at + 1)]
    if not found and before and before[0] in ("annual", "yearly"):
        found = [(12, start, at + 1)]
    if not found:
        raise ValueError(TYPE_INSTEAD)
    # In "4 years cliff 1 year" and "1 year cliff 4 years" alike the shorter is the cliff; of two alike, the second.
    months, first, last = min(found, key=lambda one: (one[0], -one[1]))
    del tokens[first:last]
    return months


def take_first_year(tokens: list[str | int]) -> int:
    """Takes "25% after 1 year, then" out of ``tokens``, where 25% is an even year's share: the cliff's months, or 0.

    What is said of the vests after it agrees with the even years, or stays to be refused.
    """
    left = [token for token in tokens if token not in ("%", "percent", "vest", "vests", "a", "the")]
    years = even_years([Decimal(left[0])]) if left and is_share(left[0]) else 0
    if not years or left[1:2] not in (["after"], ["at"]) or left[2:3] != [12]:
        return 0
    lengths = [token for token in left[3:] if isinstance(token, int) and token in (12 * years - 12, 12 * years)]
    tokens[:] = [token for token in left[3:] if token not in (*lengths[:1], "then")] + [12 * years]
    return 12


def take_share_of_a_vest(tokens: list[str | int], every: int) -> None:
    """Puts years in place of one vest's share, as in "1/48 monthly"; "25% quarterly" may be meant of a year and stays.

    A number of years that is said already has to agree.
    """
    shares = [at for at, token in enumerate(tokens) if is_share(token)]
    share = Decimal(str(tokens[shares[0]])) if len(shares) == 1 else Decimal(0)
    vests = round(100 / share) if share else 0
    months = vests * every
    is_told = every == 1 or "then" in tokens or any(isinstance(token, int) for token in tokens)
    if 1 < vests == 100 / share and months % 12 and not is_told:
        each = f"{share.normalize():f}% after month"
        raise ValueError(f"Type each vest: {each} {every}, {each} {2 * every}... Or type a number of whole years.")
    least = 12 if share < MOST_YEARS else 24  # no more years are read than that: 8.33% is no year's share
    if abs(vests * share - 100) > Decimal("0.2") or months % 12 or not least <= months <= 12 * MOST_YEARS:
        return
    if months in tokens:
        del tokens[shares[0]]
    else:
        tokens[shares[0]] = months
    tokens[:] = [token for token in tokens if token not in ("%", "percent")]


def take_frequency(tokens: list[str | int]) -> int:
    """Takes "quarterly" or "every 3 months" out of ``tokens``: the months from one vest to the next."""
    for at, token in enumerate(tokens):
        following = tokens[at + 1] if at + 1 < len(tokens) else ""
        if token == "every" and isinstance(following, int) and following and 12 % following == 0:
            del tokens[at : at + 2]
            return following
        for words, length in ((f"{token} {following}", 2), (token, 1)):
            if isinstance(words, str) and words in EVERY:
                del tokens[at : at + length]
                return EVERY[words]
    return 1


def take_numbers_of_years(tokens: list[str | int]) -> None:
    """Takes "year 1", "year 2" and so on out of ``tokens``, where every share has one, in order."""
    numbered = [at for at, token in enumerate(tokens[:-1]) if token in YEAR and is_count(tokens[at + 1])]
    shares = sum(isinstance(token, str) and token[0].isdecimal() for token in tokens) - len(numbered)
    if [tokens[at + 1] for at in numbered] == [str(year) for year in range(1, shares + 1)]:
        for at in reversed(numbered):
            del tokens[at : at + 2]


def months_after_cliff(tokens: list[str | int]) -> int:
    """The months that are said after "then": 0 without, or where a share stands beside them."""
    then = next((at for at, token in enumerate(tokens) if token in ("then", "thereafter")), len(tokens))
    left = [token for token in tokens if token not in BESIDE | OF_THE_REST]
    months = left[0] if len(left) == 1 else 0
    follows = months in tokens[then:] or ("thereafter" in tokens and months in (24, 36))
    return months if isinstance(months, int) and follows else 0


def vests_or_years(tokens: list[str | int]) -> int:
    """The months of "every 6 months" beside shares that may be single vests' or years'; 0 where years are told."""
    often = [other for one, other in pairwise(tokens) if one == "every" and isinstance(other, int) and 1 < other < 12]
    lengths = [token for token in tokens if isinstance(token, int)]
    is_told = any(token in YEAR for token in tokens) or len(lengths) > len(often)
    return 0 if is_told or not often else int(often[0])


def ask_whose_shares(shares: list[str | int], every: int, cliff: int) -> None:
    """Raises ``ValueError`` with what to type for so many vests, and for so many years.

    Nothing is asked of a single share, nor where a cliff as long as all those vests says that they are years'.
    """
    parts = [f"{Decimal(share).normalize():f}" for share in shares]
    if len(parts) < 2 or abs(sum(map(Decimal, parts), Decimal(0)) - 100) > Decimal("0.1"):
        return
    if cliff >= every * len(parts):
        return
    name = next((name for name, length in FREQUENCIES.items() if length == every), "")
    years = f"{'/'.join(parts)} {name}" if name else f"{'/'.join(parts)} over {len(parts)} years every {every} months"
    by_month: dict[int, Decimal] = {}
    for at, share in enumerate(parts, start=1):
        month = max(every * at, cliff)
        by_month[month] = by_month.get(month, Decimal(0)) + Decimal(share)
    each = [f"{share.normalize():f}% after {month} months" for month, share in by_month.items()]
    vests = ", ".join(each if len(each) < 5 else [*each[:2], "and so on"])
    if len(set(parts)) == 1 and name and len(parts) * every % 12 == 0:
        length = len(parts) * every // 12
        vests = f"{length} {'year' if length == 1 else 'years'} {name}"
    if cliff > every:
        years += f" cliff {cliff}"
        vests += "" if "%" in vests else f" cliff {cliff}"
    raise ValueError(f"Is {parts[0]}% the share of one vest? Type {vests}. Is it that of a year? Type {years}.")

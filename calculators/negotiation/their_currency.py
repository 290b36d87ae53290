"""Money in another currency than US dollars, in what they wrote."""

import re

_CODES = (
    "aed|afn|amd|ang|aoa|ars|aud|awg|azn|bbd|bdt|bgn|bhd|bif|bmd|bnd|brl|bsd|btn|bwp|byn|bzd|cad|cdf|chf|clp|cny|crc|"
    "cve|czk|djf|dkk|dop|dzd|egp|ern|etb|eur|fjd|fkp|gbp|ghs|gip|gmd|gnf|gtq|gyd|hkd|hnl|htg|huf|idr|ils|inr|iqd|irr|"
    "isk|jmd|jod|jpy|kes|kgs|khr|kmf|kpw|krw|kwd|kyd|kzt|lbp|lkr|lrd|lsl|lyd|mdl|mga|mkd|mmk|mnt|mru|mur|mvr|mwk|mxn|"
    "myr|mzn|nad|ngn|nio|nok|npr|nzd|omr|pab|pgk|pkr|pln|pyg|qar|rmb|rsd|rub|rwf|sar|sbd|scr|sdg|sek|sgd|shp|sle|"
    "srd|ssp|stn|svc|syp|szl|thb|tjs|tmt|tnd|ttd|twd|tzs|uah|ugx|uyu|uzs|ves|vnd|vuv|wst|xaf|xcd|xof|xpf|yer|zar|zmw"
)
_CODES_LIKE_WORDS = "bam|bob|cop|gel|lak|mad|mop|pen|php|ron|sos|top|try"
"""Read as a code only right after a figure; "all" and "cup" never are."""
_NOUNS = (
    r"euros?|pounds?|sterling|quid|rupees?|lakhs?|lacs?|lpa|crores?|yen|yuan|renminbi|won(?!'t)|francs?|kron(?:a|e|er|or)|kr|"
    r"pesos?|reais|zlot(?:y|ys|ych)|rand|shekels?|nis|dirhams?|riyals?|ringgit|baht|rupiah|forints?|koruna|liras?|"
    r"rubles?|hryvnias?|naira|shillings?|leu|lei|lev"
)
_OF = (
    r"canadian|australian|aussie|singapore(?:an)?|new zealand|kiwi|hong kong|taiwan(?:ese)?|swiss|british|mexican|"
    r"brazilian|indian|swedish|norwegian|danish|israeli|turkish|czech|polish|jamaican|fijian|local"
)
_NAMED = rf"(?:{_CODES}|(?:(?:{_OF}) )?(?:{_NOUNS})|(?:{_OF}) (?:dollars?|currency|money))\b"
_AMOUNT = r"\d[\d,.]{0,12} ?(?:k|mm?|thousand|million)?"
_SIGNS = "[£€¥₹₩₪₺₽₫₱฿₴₦₡₲₸]"
_DOLLARS = r"\b(?:c|ca|cad|can|cdn|a|au|aud|nz|nzd|hk|hkd|sg?|sgd|r|br|nt|ntd|mx|mex|tw|fj|bz|tt|rd|cl|col|ar)\$"
FOREIGN_PAY = re.compile(
    rf"(?:{_SIGNS}|{_DOLLARS}|\b(?:{_CODES}|euros?|pounds?|rupees?|pesos?|lakhs?|kr|nis)\b) ?{_AMOUNT}"
    rf"|\$? ?{_AMOUNT}(?: ?{_SIGNS}| (?:(?:{_CODES_LIKE_WORDS}|canadian|australian|aussie)\b|{_NAMED}))"
)
"""An amount with its currency beside it."""
_STATED = re.compile(
    rf"(?:\bin |\(|\bcurrency(?: is|:)? ?){_NAMED}|(?:^|[.!?\n]) ?(?:all )?(?:figures|amounts|numbers|everything)"
    rf"(?: here| below| above| quoted)?(?: are| is|:)* {_NAMED}"
)
"""A currency that is said of figures beside it, or of the whole mail."""
_DENIED = re.compile(r"n't\b|\b(?:not|never|convert\w*)\b")
_MONEY = re.compile(
    r"(?<!usd )(?<!usd)(?<![\w.,$/])\$? ?(?=\d{2,3}(?:,\d{3})?\b|\d{4,7}\b|\d{1,7}(?:\.\d{1,2})? ?(?:k|mm?|thousand|"
    r"million)\b)(?!\d[\d,.]* ?(?:k|thousand)? usd\b)"
)
_US = re.compile(r"\b(?:us?|usd ?)\$ ?(?=\d)")
_SENTENCES = re.compile(r"(?<=[.!?])\s|\n")


def marked(plain: str) -> str:
    """Lower-case text with its currency before every amount, where it states another than US dollars.

    An amount that says that it is in US dollars keeps that.
    """
    plain = _US.sub("usd ", plain)
    stated = any(_STATED.search(one) and not _DENIED.search(one) for one in _SENTENCES.split(plain))
    return _MONEY.sub("€", plain) if stated else plain

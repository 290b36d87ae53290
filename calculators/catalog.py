"""Every calculator by slug."""

from types import ModuleType
from typing import Any

from calculators import (
    compare_offers,
    cost_of_silence,
    counter_ask,
    equity_value,
    level,
    messages,
    refresh,
    reply_decoder,
    sign_on,
    sign_on_or_base,
    take_home,
    three_numbers,
    timeline,
    total_comp,
)
from calculators.declare.calculator import Calculator

MODULES: tuple[ModuleType, ...] = (
    counter_ask,
    total_comp,
    compare_offers,
    three_numbers,
    level,
    sign_on,
    sign_on_or_base,
    refresh,
    equity_value,
    take_home,
    cost_of_silence,
    timeline,
    messages,
    reply_decoder,
)

CATALOG: dict[str, Calculator[Any, Any]] = {module.CALCULATOR.slug: module.CALCULATOR for module in MODULES}

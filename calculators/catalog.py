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
    take_home,
    three_numbers,
    timeline,
    total_comp,
)
from calculators.declare.calculator import Calculator

MODULES: tuple[ModuleType, ...] = (
    compare_offers,
    counter_ask,
    total_comp,
    sign_on,
    equity_value,
    take_home,
    timeline,
    refresh,
    level,
    cost_of_silence,
    messages,
    reply_decoder,
    three_numbers,
)

CATALOG: dict[str, Calculator[Any, Any]] = {module.CALCULATOR.slug: module.CALCULATOR for module in MODULES}

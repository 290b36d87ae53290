"""Every calculator by slug."""

from types import ModuleType
from typing import Any

from calculators import (
    counter_ask,
    messages,
    sign_on,
    total_comp,
)
from calculators.declare.calculator import Calculator

MODULES: tuple[ModuleType, ...] = (
    counter_ask,
    total_comp,
    sign_on,
    messages,
)

CATALOG: dict[str, Calculator[Any, Any]] = {module.CALCULATOR.slug: module.CALCULATOR for module in MODULES}

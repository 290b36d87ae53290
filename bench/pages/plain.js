/* The sum in JavaScript: the floor. */
const field = document.getElementById('base');
const output = document.getElementById('answer');
const usd = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });

function pay({ base, signOn, grant, years }) {
  const months = Array.from({ length: 12 * years }, (_, month) => ({ month: month + 1, equity: grant / (12 * years) }));
  return Array.from({ length: years }, (_, year) => {
    const equity = months.slice(12 * year, 12 * year + 12).reduce((sum, month) => sum + month.equity, 0);
    return base + (year ? 0 : signOn) + equity;
  });
}

function show() {
  const years = pay({ base: Number(field.value), signOn: 30_000, grant: 200_000, years: 4 });
  output.innerHTML = years.map((total, year) => `<p>Year ${year + 1}: ${usd.format(total)}</p>`).join('');
}

field.addEventListener('input', show);
show();

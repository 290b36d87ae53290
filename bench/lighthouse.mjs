// Scores pages with Lighthouse's mobile preset. Usage: node lighthouse.mjs <browser> <address>…; prints JSON by address.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const [chromePath, ...addresses] = process.argv.slice(2);
const chrome = await launch({ chromePath, chromeFlags: ["--headless=new", "--no-sandbox"] });
const scores = {};
for (const address of addresses) {
  const { lhr } = await lighthouse(address, { port: chrome.port, logLevel: "error" });
  const lost = Object.values(lhr.audits).filter(({ score }) => score !== null && score < 0.9);
  scores[address] = {
    ...Object.fromEntries(Object.values(lhr.categories).map(({ id, score }) => [id, Math.round(score * 100)])),
    lost: lost.map(({ id, displayValue = "" }) => `${id} ${displayValue}`.trim()),
  };
}
await chrome.kill();
console.log(JSON.stringify(scores));

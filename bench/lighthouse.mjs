// Scores pages with Lighthouse's mobile preset. Usage: node lighthouse.mjs <browser> <address>…; prints JSON by address.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const [chromePath, ...addresses] = process.argv.slice(2);
const chrome = await launch({ chromePath, chromeFlags: ["--headless=new", "--no-sandbox"] });
const scores = {};
for (const address of addresses) {
  const { lhr } = await lighthouse(address, { port: chrome.port, logLevel: "error" });
  scores[address] = Object.fromEntries(Object.values(lhr.categories).map(({ id, score }) => [id, Math.round(score * 100)]));
}
await chrome.kill();
console.log(JSON.stringify(scores));

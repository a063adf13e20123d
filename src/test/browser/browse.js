// Opens the pages that the build wrote to target/pages, and the page of the quick start. The
// browser is Debian's chromium, or the browser that the environment variable CHROMIUM specifies.
// "npm run browse" checks the pages; "npm run screenshot" also writes docs/page.png, the picture in
// the README.
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const pages = join(root, "target/pages");
const quickStart = join(root, "examples/quickstart/target/page.html");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
let passed = 0;
let failed = 0;

function check(what, condition, found = "") {
  if (condition) {
    passed++;
  } else {
    failed++;
    console.log(`FAILED ${what} ${typeof found === "string" ? found : JSON.stringify(found)}`);
  }
}

// Opens a file in a separate browser window. The check fails if the page loads a resource, runs a script
// or logs a message.
async function open(file, options = {}) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  const url = pathToFileURL(file).href;
  page.on("request", (request) => {
    const loaded = request.url();
    check(`${file} loads nothing`, loaded.split("#")[0] === url, loaded);
  });
  page.on("console", (message) => check(`${file} is silent`, false, message.text()));
  page.on("dialog", (dialog) => check(`${file} opens no dialog`, false, dialog.message()));
  page.on("pageerror", (error) => check(`${file} has no error`, false, String(error)));
  await page.goto(url);
  return page;
}

async function accessible(what, page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }),
  );
  check(
    `${what}: accessible`,
    violations.length === 0,
    violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map((node) => node.html) })),
  );
}

// Tests typical interactions on the page of the quick start.
async function reads() {
  const page = await open(quickStart);
  await accessible("light", page);
  await page.emulateMedia({ colorScheme: "dark" });
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  check("dark mode is dark", (await paper()) === "rgb(22, 24, 28)", await paper());
  await accessible("dark", page);
  await page.emulateMedia({ colorScheme: "light" });

  const targets = await page.$$eval('a[href^="#"]', (links) =>
    links.map((link) => link.getAttribute("href").slice(1)),
  );
  check("there are links", targets.length > 100, String(targets.length));
  for (const target of new Set(targets)) {
    const found = await page.$$eval(`[id="${target}"]`, (all) => all.length);
    check(`#${target} is there once`, found === 1, String(found));
  }

  // Follows a link from a passage to its event and back.
  await page.click("sup.references a");
  const hash = () => page.evaluate(() => location.hash.slice(1));
  const event = await hash();
  check("a passage leads to its event", event.startsWith("event-"), event);
  await page.click(`[id="${event}"] .quotes a`);
  const passage = await hash();
  check("an event leads to its passage", passage.startsWith("passage-"), passage);
  check("the passage is in view", await inView(page, passage));

  // The language can be switched without a script.
  const heading = () => page.$eval("h1", (element) => element.innerText);
  check("English at first", (await heading()).startsWith("Macron and Putin talk"));
  await page.click("text=Indonesian");
  check("then Indonesian", (await heading()).startsWith("Macron dan Putin"), await heading());
  await page.click("text=as written");
  check("then as written", (await heading()).startsWith("Macron dan Putin"), await heading());

  await page.goto(page.url().split("#")[0]);
  await page.keyboard.press("Tab");
  const focused = () => page.evaluate(() => document.activeElement.getAttribute("href"));
  check("the keyboard comes to the skip link first", (await focused()) === "#content");
  await page.keyboard.press("Enter");
  check("which skips", (await page.evaluate(() => document.activeElement.id)) === "content");

  await page.emulateMedia({ media: "print" });
  check("no menu on paper", !(await page.isVisible("nav")));
  check("a PDF", (await page.pdf({ format: "A4" })).length > 10_000);
  await page.context().close();

  for (const width of [320, 390, 768, 1920]) {
    const narrow = await open(quickStart, { viewport: { width, height: 800 } });
    const wide = await narrow.evaluate(() => document.documentElement.scrollWidth);
    check(`nothing is cut off at ${width} pixels`, wide <= width, String(wide));
    await accessible(`${width} pixels`, narrow);
    await narrow.context().close();
  }
}

async function inView(page, id) {
  return page.$eval(`[id="${id}"]`, (element) => {
    const { top } = element.getBoundingClientRect();
    return top >= 0 && top <= innerHeight;
  });
}

// Malicious text cannot run code, even without the page's content security policy.
async function runsNothing(file) {
  for (const bypassCSP of [false, true]) {
    const page = await open(file, { bypassCSP });
    await page.evaluate(() => {
      for (const element of document.querySelectorAll("*")) {
        for (const type of ["mouseover", "focus", "pointerenter"]) {
          element.dispatchEvent(new Event(type));
        }
      }
    });
    const found = await page.evaluate(() => ({
      hacked: "hacked" in globalThis,
      elements: document.querySelectorAll("script, img, iframe, object, embed, base, form").length,
      handlers: [...document.querySelectorAll("*")].flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith("on")),
      ),
      links: [...document.querySelectorAll("a")]
        .map((link) => link.protocol)
        .filter((protocol) => !["file:", "http:", "https:"].includes(protocol)),
      downloads: document.querySelectorAll("a[download]").length,
    }));
    check(`${file} runs nothing`, !found.hacked && found.handlers.length === 0, found);
    check(`${file} has only our elements`, found.elements === 0, found);
    // Only the download link has a protocol other than file, http and https.
    check(`${file} links only to the web`, found.links.length === found.downloads, found);
    if (!bypassCSP && file.endsWith("markup.html")) {
      await accessible(file, page);
    }
    await page.context().close();
  }
}

// Tests contradictory reports with all sections open, in a wide and a narrow window.
async function reports() {
  const file = join(pages, "reports.html");
  for (const options of [{}, { viewport: { width: 360, height: 800 }, colorScheme: "dark" }]) {
    const page = await open(file, options);
    await page.$$eval("details", (all) => all.forEach((details) => (details.open = true)));
    await accessible(`reports ${JSON.stringify(options)}`, page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    check("reports: nothing is cut off", wide <= page.viewportSize().width, String(wide));
    const visible = await page.$$eval("h1 bdi", (all) =>
      all.filter((text) => text.checkVisibility()).map((text) => text.lang),
    );
    check("reports: a headline in one language", visible.join() === "en", visible.join());
    await page.context().close();
  }
  // In print, all sections are open, the colours are light, and the content fits the page width.
  const paper = await open(file, { viewport: { width: 700, height: 900 }, colorScheme: "dark" });
  await paper.$$eval("details", (all) => all.forEach((details) => (details.open = false)));
  await paper.emulateMedia({ media: "print" });
  const printed = await paper.evaluate(() => ({
    background: getComputedStyle(document.body).backgroundColor,
    hidden: [...document.querySelectorAll("details > :not(summary)")].filter(
      (content) => content.getBoundingClientRect().height === 0,
    ).length,
    width: document.documentElement.scrollWidth,
  }));
  check("print is light", printed.background === "rgb(255, 255, 255)", printed.background);
  check("print opens every part", printed.hidden === 0, String(printed.hidden));
  check("print cuts nothing off", printed.width <= 700, String(printed.width));
  await paper.context().close();

  const page = await open(file);
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("a.download")]);
  const json = JSON.parse(readFileSync(await download.path(), "utf8"));
  check("the JSON is downloaded", json.id === "x:reports", json.id);
  await page.context().close();

  // Like a page, a stand-alone picture shows a single language.
  const picture = await open(join(pages, "reports.svg"));
  const shown = await picture.$$eval(".t", (all) =>
    all.map(
      (text) =>
        [...text.children].filter((each) => getComputedStyle(each).display !== "none").length,
    ),
  );
  check("a picture shows one language", shown.every((number) => number === 1), shown.join());
  await picture.context().close();
}

// Text with an unclosed directional embedding does not reverse the words after it.
async function staysInItsDirection() {
  const page = await open(join(pages, "directions.html"));
  const order = await page.$eval(".event .what span", (title) => {
    const place = (node, index) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      return range.getBoundingClientRect().left;
    };
    const data = title.querySelector(":scope > bdi").firstChild;
    return { begin: place(data, 0), after: place(title.lastChild, 0) };
  });
  check("the quotation mark stays after the quotation", order.after > order.begin, order);
  await page.context().close();
}

async function large() {
  const page = await open(join(pages, "large.html"));
  const { responseEnd, domInteractive, loadEventEnd } = await page.evaluate(() =>
    performance.getEntriesByType("navigation")[0].toJSON(),
  );
  console.log(
    `10,000 events: parsed ${Math.round(domInteractive - responseEnd)} ms after loading, ` +
      `shown ${Math.round(loadEventEnd - domInteractive)} ms after that`,
  );
  const events = await page.$$eval("article.event", (all) => all.length);
  const shown = await page.$$eval("article.event", (all) =>
    all.filter((event) => event.checkVisibility()).length,
  );
  check("10,000 events are there", events === 10_000, String(events));
  check("and a few hundred are laid out", shown <= 400, String(shown));
  await page.goto(`${page.url()}#event-meeting4000`);
  check("a link opens the part that it leads into", await page.isVisible("#event-meeting4000"));
  check("and shows the event", await inView(page, "event-meeting4000"));
  await page.context().close();
}

async function screenshot(file) {
  const page = await open(quickStart, { viewport: { width: 1200, height: 1240 } });
  await page.screenshot({ path: file });
  await page.context().close();
}

for (const file of [quickStart, pages]) {
  if (!existsSync(file)) {
    console.log(`${file} is missing: run "mvn verify" and "mvn -q -f examples" first`);
    process.exit(1);
  }
}
await reads();
const languages = await open(join(pages, "languages.html"));
await accessible("languages", languages);
const arabic = await languages.$eval('.text p', (text) => getComputedStyle(text).direction);
check("Arabic is from right to left", arabic === "rtl", arabic);
await languages.context().close();
await reports();
await staysInItsDirection();
for (const name of readdirSync(pages).filter((name) => name.startsWith("hostile-"))) {
  await runsNothing(join(pages, name));
}
await large();
mkdirSync(join(root, "target"), { recursive: true });
await screenshot(join(root, process.argv[2] === "screenshot" ? "docs/page.png" : "target/page.png"));
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

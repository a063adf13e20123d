// Adds the Javadoc to the site, and then checks every link within the site.
import { cpSync, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const site = join(root, "target/site");
const javadoc = join(root, "target/reports/apidocs");
const base = "/communique/";

if (existsSync(javadoc)) {
  cpSync(javadoc, join(site, "javadoc"), { recursive: true });
} else {
  console.log("The site does not contain the Javadoc. To include it, run mvn compile javadoc:javadoc first.");
}

const ids = new Map();
function idsOf(file) {
  if (!ids.has(file)) {
    const html = readFileSync(file, "utf8");
    ids.set(file, new Set([...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1])));
  }
  return ids.get(file);
}

function fileOf(path) {
  const file = join(site, path);
  const candidates = [file, `${file}.html`, join(file, "index.html")];
  return candidates.find((one) => existsSync(one) && statSync(one).isFile());
}

const broken = [];
const pages = readdirSync(site).filter((name) => name.endsWith(".html") && name !== "404.html");
let links = 0;
for (const page of pages) {
  const html = readFileSync(join(site, page), "utf8");
  for (const [, href] of html.matchAll(/<a\s[^>]*href="([^"]*)"/g)) {
    if (/^[a-z]+:/.test(href)) {
      continue;
    }
    links++;
    const [path, anchor] = decodeURI(href).split("#");
    if (path.startsWith(base + "javadoc/") && !existsSync(javadoc)) {
      continue;
    }
    const target = path === "" ? join(site, page) : path.startsWith(base) ? fileOf(path.slice(base.length)) : fileOf(path);
    if (!target) {
      broken.push(`${page}: ${href}`);
    } else if (anchor && !idsOf(target).has(anchor)) {
      broken.push(`${page}: ${href} (no such heading in ${relative(site, target)})`);
    }
  }
}
if (links === 0 || broken.length > 0) {
  console.error(`${broken.length} broken links of ${links}:\n${broken.join("\n")}`);
  process.exit(1);
}
console.log(`${pages.length} pages, ${links} links, no broken links`);

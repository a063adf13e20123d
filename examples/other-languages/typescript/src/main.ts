// Prints the contents of other-languages/expected/facts.txt, or writes a dossier; see the README.
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Dossier, EventTime } from "../generated/format.js";
import { contentHash, Format, Index, type Event } from "./dossier.js";
import { canonical, isObject, Num, parse, string, type Json } from "./json.js";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const schemas = join(root, "src/main/resources/io/github/communique/json");
const format = new Format(
  JSON.parse(readFileSync(join(schemas, "communique-1.0.plain.schema.json"), "utf8")),
);

function timeText(time: EventTime): string {
  const zone = time.zone === undefined ? "" : ` in ${time.zone}`;
  if (time.at !== undefined) return `at ${time.at}${zone}`;
  if (time.from !== undefined || time.to !== undefined) {
    const end = time.ongoing ? "ongoing" : "?";
    return `from ${time.from ?? "?"} to ${time.to ?? end}${zone}`;
  }
  if (time.earliest !== undefined || time.latest !== undefined) {
    return `between ${time.earliest ?? "?"} and ${time.latest ?? "?"}${zone}`;
  }
  return `when: ${string(time.text?.value ?? "")}${zone}`;
}

function participants(event: Event): [string, string[]] {
  if ("speakers" in event) return ["speakers", event.speakers?.map((each) => each.actor) ?? []];
  if ("parties" in event) return ["parties", event.parties?.map((each) => each.actor) ?? []];
  if ("participants" in event) {
    return ["participants", event.participants?.map((each) => each.actor) ?? []];
  }
  return ["", []];
}

function facts(file: string): string[] {
  const document = parse(readFileSync(file));
  if (!isObject(document)) throw new TypeError(`${file} is not a dossier`);
  const normalized = format.normalized(document);
  // The types describe valid dossiers. If a document may be invalid, first validate it against the
  // storage schema.
  const index = new Index(normalized as unknown as Dossier);
  const lines = [`# ${basename(file)}`, contentHash(normalized)];
  for (const event of index.events) {
    const line = [event.type, event.id, event.status, event.polarity ?? "positive"];
    if (event.time) line.push(timeText(event.time));
    for (const place of event.places ?? []) line.push(`at ${index.name(place.location)}`);
    lines.push(line.join(", "));
    const [list, actors] = participants(event);
    for (const actor of actors) lines.push(`  ${list}: ${index.name(actor)}`);
    for (const source of index.sources(event)) lines.push(`  source: ${source}`);
    for (const evidence of event.evidence ?? []) {
      const article = index.articleOf(evidence, event) ?? "?";
      lines.push(`  evidence: ${article} ${string(evidence.exact)}`);
    }
  }
  return lines;
}

/** The dossier that both the Python program and this program write. */
const example: Dossier & { "acme:of": string } = {
  formatVersion: "1.0",
  id: "https://example.org/dossiers/other-languages",
  articles: [{ id: "a1", language: "en", published: "2022-02-21" }],
  actors: [
    { id: "macron", kind: "person", name: { value: "Emmanuel Macron" } },
    { id: "putin", kind: "person", name: { value: "Vladimir Putin" } },
    { id: "elysee", kind: "government-body", name: { value: "Élysée" } },
  ],
  statements: [
    {
      type: "statement",
      id: "promise",
      status: "occurred",
      speakers: [{ actor: "putin" }],
      attributions: [{ chain: ["elysee"] }],
    },
  ],
  meetings: [
    {
      type: "meeting",
      id: "call",
      status: "occurred",
      time: { at: "2022-02-21" },
      medium: "phone",
      duration: "PT1H45M",
      participants: [{ actor: "macron" }, { actor: "putin" }],
      quantities: [{ of: "amount", best: 2.5 }],
    },
  ],
  "acme:of": "another language",
};

/** Converts a value to JSON that `canonical` accepts, in which each number is a `Num`. */
function json(value: unknown): Json {
  if (typeof value === "number") return new Num(String(value));
  if (Array.isArray(value)) return value.map(json);
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, json(each)]));
  }
  return value as string | boolean | null;
}

const [command, ...files] = process.argv.slice(2);
if (command === "facts") {
  process.stdout.write(files.flatMap(facts).join("\n") + "\n");
} else {
  process.stdout.write(canonical(json(example)) + "\n");
}

// Reads, normalizes and hashes dossiers: implements docs/format.md and docs/canonical.md in TypeScript.
import { createHash } from "node:crypto";
import type {
  Action,
  Actor,
  Agreement,
  Dossier,
  Evidence,
  Location,
  Meeting,
  Statement,
} from "../generated/format.js";
import { canonical, isObject, Num, type Json } from "./json.js";

export type Event = Statement | Meeting | Agreement | Action;

interface Schema {
  $ref?: string;
  anyOf?: Schema[];
  items?: Schema;
  default?: string;
  properties?: Record<string, Schema>;
}

type Members = { [name: string]: Json };

const EVENT_TYPES = ["Statement", "Meeting", "Agreement", "Action"];
const NOT_CONTENT = ["$schema", "id", "revision", "provenance"];

/** The properties of each type, from the plain schema. */
export class Format {
  constructor(private readonly schema: { $defs: Record<string, Schema> }) {}

  /** Returns the object in the form that the library writes. Unknown properties remain unchanged. */
  normalized(object: Members, type = "Dossier"): Members {
    const known = this.schema.$defs[type]?.properties ?? {};
    // Uses a map, because "__proto__" is a valid property name.
    const result = new Map<string, Json>();
    for (const [name, value] of Object.entries(object)) {
      const property = Object.hasOwn(known, name) ? known[name] : undefined;
      const content = property ? this.value(value, property) : value;
      if (property && isDefault(content, property) && !(type === "Statement" && name === "status")) {
        continue;
      }
      result.set(name, content);
    }
    if (EVENT_TYPES.includes(type)) result.set("type", type.toLowerCase());
    if (type === "Statement" && !result.has("status")) result.set("status", "occurred");
    return Object.fromEntries(result);
  }

  private value(value: Json, schema: Schema): Json {
    if (Array.isArray(value) && schema.items) {
      const items = schema.items;
      return value.map((element) => this.value(element, items));
    }
    const reference = (schema.anyOf?.[0] ?? schema).$ref?.split("/").at(-1);
    if (isObject(value) && reference) {
      return this.normalized(reference === "Coordinates" ? doubles(value) : value, reference);
    }
    return typeof value === "string" && reference === "Duration" ? duration(value) : value;
  }
}

function isDefault(value: Json, schema: Schema): boolean {
  const isEmpty =
    (Array.isArray(value) && value.length === 0) ||
    (isObject(value) && Object.keys(value).length === 0);
  return value === null || value === false || isEmpty || value === schema.default;
}

/** Rounds each coordinate to a double, and uses the fewest digits that identify the double. */
function doubles(coordinates: Members): Members {
  const shortest = (value: Json) =>
    value instanceof Num ? new Num(String(Number(value.text))) : value;
  return Object.fromEntries(
    Object.entries(coordinates).map(([name, value]) => [name, shortest(value)]),
  );
}

const DURATION =
  /^([-+]?)P(?:([-+]?[0-9]+)D)?(?:T(?:([-+]?[0-9]+)H)?(?:([-+]?[0-9]+)M)?(?:([-+]?)([0-9]+)(?:[.,]([0-9]*))?S)?)?$/i;

/** Returns a duration in hours, minutes and seconds. */
function duration(text: string): string {
  const found = DURATION.exec(text);
  if (!found) throw new SyntaxError(`${text} is not a duration`);
  const [, sign, days = "0", hours = "0", minutes = "0", minus, seconds = "0", fraction = ""] =
    found;
  const whole = (digits: string) => BigInt(digits.replace("+", ""));
  let nanos = whole(seconds) * 1_000_000_000n + BigInt(fraction.padEnd(9, "0"));
  if (minus === "-") nanos = -nanos;
  nanos += (whole(days) * 1440n + whole(hours) * 60n + whole(minutes)) * 60_000_000_000n;
  if (sign === "-") nanos = -nanos;
  if (nanos === 0n) return "PT0S";
  const negative = nanos < 0n ? "-" : "";
  const size = nanos < 0n ? -nanos : nanos;
  const total = size / 1_000_000_000n;
  const rest = String(size % 1_000_000_000n).padStart(9, "0").replace(/0+$/, "");
  let result = "PT";
  if (total / 3600n) result += `${negative}${total / 3600n}H`;
  if ((total / 60n) % 60n) result += `${negative}${(total / 60n) % 60n}M`;
  if (total % 60n || rest) result += `${negative}${total % 60n}${rest && `.${rest}`}S`;
  return result;
}

/** Returns the content hash of a normalized dossier. */
export function contentHash(normalized: Members): string {
  const content = Object.entries(normalized).filter(([name]) => !NOT_CONTENT.includes(name));
  const text = canonical(Object.fromEntries(content));
  return `sha-256:${createHash("sha256").update(text, "utf8").digest("hex")}`;
}

/** The objects of a dossier by id. */
export class Index {
  readonly events: Event[];
  private readonly statements = new Map<string, Statement>();
  private readonly named = new Map<string, Actor | Location>();

  constructor(private readonly dossier: Dossier) {
    const { statements = [], meetings = [], agreements = [], actions = [] } = dossier;
    this.events = [...statements, ...meetings, ...agreements, ...actions];
    for (const each of statements) this.statements.set(each.id, each);
    for (const each of [...(dossier.actors ?? []), ...(dossier.locations ?? [])]) {
      this.named.set(each.id, each);
    }
  }

  name(id: string): string {
    return this.named.get(id)?.name.value ?? `?${id}`;
  }

  /** Returns the id of the article that contains a passage, or undefined if it is unknown. */
  articleOf(evidence: Evidence, event: Event): string | undefined {
    const { articles = [] } = this.dossier;
    if (evidence.article !== undefined) return evidence.article;
    if (event.articles?.length === 1) return event.articles[0];
    return articles.length === 1 ? articles[0]?.id : undefined;
  }

  /** Returns the sources, innermost first: "putin < elysee" means Putin, according to the Élysée. */
  sources(event: Event, before: string[] = []): string[] {
    const path = [...before, event.id];
    const found: string[] = [];
    for (const { statement: id, chain = [] } of event.attributions ?? []) {
      if (id === undefined) {
        found.push(chain.map((actor) => this.name(actor)).join(" < "));
      } else if (!path.includes(id)) {
        const statement = this.statements.get(id);
        found.push(statement ? this.source(statement, path) : `?${id}`);
      }
    }
    return found;
  }

  private source(statement: Statement, path: string[]): string {
    const speakers = (statement.speakers ?? []).map(({ actor }) => this.name(actor));
    const reportedBy = this.sources(statement, path);
    const text = speakers.join(" + ") || "?";
    if (reportedBy.length === 0) return text;
    const reporters = reportedBy.join(" | ");
    return `${text} < ${reportedBy.length === 1 ? reporters : `(${reporters})`}`;
  }
}

// A JSON parser with exact numbers. JSON.parse would round numbers and ignore duplicate names.

/** A number with its original digits. */
export class Num {
  constructor(readonly text: string) {}
}

export type Json = null | boolean | Num | string | Json[] | { [name: string]: Json };

const TOKEN =
  /[ \t\n\r]*(?:([[\]{}:,])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*")|(-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)|(true|false|null)|$)/y;

export function parse(bytes: Uint8Array): Json {
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  const token = new RegExp(TOKEN);
  let [symbol, value]: [string, Json | undefined] = ["", undefined];

  function next(): void {
    const found = token.exec(text);
    if (!found) throw new SyntaxError("not JSON");
    const [, mark, string, number, word] = found;
    symbol = mark ?? "";
    if (string !== undefined) value = JSON.parse(string) as string;
    else if (number !== undefined) value = new Num(number);
    else if (word !== undefined) value = JSON.parse(word) as Json;
    else value = undefined;
  }

  const at = (mark: string): boolean => symbol === mark;

  function expect(wanted: string): void {
    if (!at(wanted)) throw new SyntaxError(`expected ${wanted}`);
    next();
  }

  function read(): Json {
    if (value !== undefined) {
      const simple = value;
      next();
      return simple;
    }
    if (at("[")) {
      const array: Json[] = [];
      next();
      if (!at("]")) {
        array.push(read());
        while (at(",")) {
          next();
          array.push(read());
        }
      }
      expect("]");
      return array;
    }
    expect("{");
    const members = new Map<string, Json>();
    while (!at("}")) {
      if (members.size > 0) expect(",");
      const name = value;
      if (typeof name !== "string") throw new SyntaxError("expected a name");
      if (members.has(name)) throw new SyntaxError(`duplicate name ${name}`);
      next();
      expect(":");
      members.set(name, read());
    }
    next();
    return Object.fromEntries(members);
  }

  next();
  const document = read();
  if (!at("") || value !== undefined || token.lastIndex !== text.length) {
    throw new SyntaxError("more text after the end");
  }
  return document;
}

export function isObject(value: Json | undefined): value is { [name: string]: Json } {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Num)
  );
}

/** Returns the canonical form. Strings are compared by UTF-16 code units, as RFC 8785 requires. */
export function canonical(value: Json): string {
  if (value instanceof Num) return layout(value.text);
  if (typeof value === "string") return string(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isObject(value)) return String(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${string(name)}:${canonical(value[name]!)}`).join(",")}}`;
}

export function string(text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new SyntaxError("a surrogate without a partner");
  return JSON.stringify(text);
}

/** Formats a number as in ECMAScript, but keeps all significant digits. */
function layout(text: string): string {
  const found = /^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([-+]?[0-9]+))?$/.exec(text);
  if (!found) throw new SyntaxError(`${text} is not a number`);
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = found;
  const all = (whole + fraction).replace(/^0+/, "");
  const digits = all.replace(/0+$/, "");
  if (digits === "") return "0";
  const point = all.length - fraction.length + Number(exponent);
  if (digits.length <= point && point <= 21) return sign + digits.padEnd(point, "0");
  if (0 < point && point <= 21) return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
  if (-6 < point && point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  const rest = digits.length > 1 ? `.${digits.slice(1)}` : "";
  return `${sign}${digits.slice(0, 1)}${rest}e${point > 0 ? "+" : ""}${point - 1}`;
}

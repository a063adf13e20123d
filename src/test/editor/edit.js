// Opens the hand-edited dossiers in documents/ with the JSON language service of VS Code and the
// strict schema. Compares problems, hovers and completions with the .expected file of the same
// name. In a document, ◆ marks the position of a hover, and ▲ marks the position of a completion.
// "npm run write" writes the expected files; review the differences.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import languageService from "vscode-json-languageservice";

const { ClientCapabilities, DiagnosticSeverity, getLanguageService, TextDocument } =
  languageService;

const root = fileURLToPath(new URL("../../..", import.meta.url));
const schemas = join(root, "src/main/resources/io/github/communique/json");
const documents = fileURLToPath(new URL("documents", import.meta.url));
const HOVER = "◆";
const COMPLETION = "▲";

const strict = readdirSync(schemas).find((name) => name.endsWith(".strict.schema.json"));
const service = getLanguageService({ clientCapabilities: ClientCapabilities.LATEST });
service.configure({
  schemas: [
    {
      uri: "https://example.org/strict.schema.json",
      fileMatch: ["*.dossier.json"],
      schema: JSON.parse(readFileSync(join(schemas, strict), "utf8")),
    },
  ],
});

/** Returns the text without the marks, and the positions of the marks. */
function unmarked(text) {
  const marks = [];
  let rest = "";
  for (const c of text) {
    if (c === HOVER || c === COMPLETION) {
      marks.push({ kind: c, offset: rest.length });
    } else {
      rest += c;
    }
  }
  return { rest, marks };
}

const oneLine = (text) => text.replaceAll("\n", "\\n").replaceAll("\t", " ");
const plain = (markup) => (typeof markup === "string" ? markup : (markup?.value ?? ""));
const at = ({ line, character }) => `${line + 1}:${character + 1}`;

async function shown(name, marked) {
  const { rest, marks } = unmarked(marked);
  const document = TextDocument.create(`file:///dossiers/${name}`, "json", 1, rest);
  const json = service.parseJSONDocument(document);
  const lines = [];
  const problems = await service.doValidation(document, json, { comments: "error" });
  problems.sort((a, b) => document.offsetAt(a.range.start) - document.offsetAt(b.range.start));
  for (const { range, message, severity } of problems) {
    const level = severity === DiagnosticSeverity.Error ? "error" : "warning";
    lines.push(`${level} ${at(range.start)} ${oneLine(message)}`);
  }
  for (const { kind, offset } of marks) {
    const position = document.positionAt(offset);
    if (kind === HOVER) {
      const hover = await service.doHover(document, position, json);
      lines.push(`hover ${at(position)} ${oneLine(hover?.contents.map(plain).join("") ?? "")}`);
    } else {
      const { items } = await service.doComplete(document, position, json);
      lines.push(`completion ${at(position)}`);
      for (const { label, documentation, textEdit, insertText } of items) {
        const inserted = oneLine(textEdit?.newText ?? insertText ?? "");
        lines.push(`  ${oneLine(label)} → ${inserted} | ${oneLine(plain(documentation))}`);
      }
    }
  }
  return lines.join("\n") + "\n";
}

let failed = 0;
const names = readdirSync(documents).filter((name) => name.endsWith(".dossier.json"));
for (const name of names) {
  const file = join(documents, name);
  const found = await shown(name, readFileSync(file, "utf8"));
  const expectedFile = file.replace(/\.dossier\.json$/, ".expected");
  if (process.argv[2] === "write") {
    writeFileSync(expectedFile, found);
    continue;
  }
  const expected = existsSync(expectedFile) ? readFileSync(expectedFile, "utf8") : "";
  if (found !== expected) {
    failed++;
    const wanted = expected.split("\n");
    console.log(`${name}: differs from ${expectedFile}`);
    found.split("\n").forEach((line, i) => {
      if (line !== wanted[i]) {
        console.log(`  line ${i + 1}: ${line}\n  expected: ${wanted[i]}`);
      }
    });
  }
}
console.log(`${names.length} documents, ${failed} not as expected`);
process.exit(failed === 0 && names.length > 0 ? 0 : 1);

// Uses ajv to validate the cases that the library's tests wrote to target/schema-cases. Each line is a
// JSON object {what, storage, strict, dossier}, where storage and strict are the library's results. The
// check fails if an ajv result differs.
import { createReadStream, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import Ajv2020 from "ajv/dist/2020.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const schemas = join(root, "src/main/resources/io/github/communique/json");
const cases = join(root, "target/schema-cases");

// Keywords that the JSON language service of VS Code defines.
const FOR_EDITORS = [
  "defaultSnippets",
  "doNotSuggest",
  "errorMessage",
  "markdownDescription",
  "markdownEnumDescriptions",
  "patternErrorMessage",
];

function compile(kind) {
  const file = readdirSync(schemas).find((name) => name.endsWith(`.${kind}.schema.json`));
  const schema = JSON.parse(readFileSync(join(schemas, file), "utf8"));
  // A nullable property has a union type.
  return new Ajv2020({ strict: true, allowUnionTypes: true, validateSchema: true })
    .addVocabulary(FOR_EDITORS)
    .compile(schema);
}

compile("plain");
const judges = { storage: compile("storage"), strict: compile("strict") };
let passed = 0;
let failed = 0;

for (const file of readdirSync(cases)) {
  const lines = createInterface({ input: createReadStream(join(cases, file), "utf8") });
  for await (const line of lines) {
    const { what, dossier, ...verdicts } = JSON.parse(line);
    for (const [kind, judge] of Object.entries(judges)) {
      if (judge(dossier) === verdicts[kind]) {
        passed++;
      } else if (failed++ < 10) {
        const found = JSON.stringify(judge.errors);
        console.log(`${file}, ${kind}: ${what}: the library says ${verdicts[kind]}, ajv ${found}`);
        console.log(`  ${JSON.stringify(dossier)}`);
      }
    }
  }
}

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

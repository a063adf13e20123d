// Compiles the schema for language models with xgrammar. The grammar must accept the answer for the
// sample article, and reject answers with an unknown term or with a misspelt, missing or additional
// property.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// The package declares an ES module but contains a CommonJS module.
const require = createRequire(import.meta.url);
const file = fileURLToPath(import.meta.resolve("@mlc-ai/web-xgrammar"));
const module = { exports: {} };
new Function("exports", "module", "require", "__filename", "__dirname", readFileSync(file, "utf8"))(
  module.exports,
  module,
  require,
  file,
  dirname(file),
);
const { Grammar, Testings } = module.exports;

const root = fileURLToPath(new URL("../../..", import.meta.url));
const schema = readFileSync(
  join(
    root,
    "target/classes/io/github/communique/interop/llm/communique-1.0.extraction.schema.json",
  ),
  "utf8",
);
const answer = readFileSync(join(root, "src/test/resources/llm-sample/answer.json"), "utf8").trim();
const grammar = await Grammar.fromJSONSchema(schema);
const cases = [
  ["the sample answer", answer, true],
  ["a misspelt property", answer.replace('"meetings"', '"meeting"'), false],
  ["an unknown term", answer.replace('"occurred"', '"held"'), false],
  ["a missing property", answer.replace(/"relations": \[[^]*\]/, '"relations": [{}]'), false],
  ["an additional property", answer.replace("{", '{"confidence": 1,'), false],
];
let failed = 0;
for (const [name, text, expected] of cases) {
  const accepted = await Testings.isGrammarAcceptString(grammar, text);
  if (accepted !== expected) {
    failed++;
    console.error(`${name} is ${accepted ? "accepted" : "rejected"}`);
  }
}
console.log(`xgrammar: ${cases.length - failed} of ${cases.length} answers have the expected result`);
process.exit(failed === 0 ? 0 : 1);

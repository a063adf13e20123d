"""Checks the schemas with python-jsonschema on golden files, written dossiers and invalid dossiers.

Also checks every 20th case that the library's tests wrote to target/schema-cases.
"""

import json
import sys
from pathlib import Path

from main import EXAMPLE, ROOT, schema

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print("skipped: validation in Python, which needs python3-jsonschema 4 or later")
    sys.exit()

VALIDATORS = {kind: Draft202012Validator(schema(kind)) for kind in ("storage", "strict", "plain")}
failures = []


def check(what, kind, dossier, expected):
    if VALIDATORS[kind].is_valid(dossier) != expected:
        failures.append(f"{what} by the {kind} schema: expected valid = {expected}")


def load(path):
    return json.loads(path.read_text("utf-8"))


for path in sorted((ROOT / "src/test/resources/format/1.0").glob("*.json")):
    check(path.name, "storage", load(path), True)
for kind in ("storage", "strict"):
    check("written", kind, load(EXAMPLE / "expected/written.dossier.json"), True)
    check("other-writer", kind, load(EXAMPLE / "dossiers/other-writer.json"), True)

# In Python, $ also matches before a final line break.
for place, text in {
    "LocalId": "macron",
    "PartialDateTime": "2022-02-21",
    "Duration": "PT1H",
    "LanguageTag": "en",
    "AbsoluteUri": "urn:x",
    "FormatVersion": "1.0",
}.items():
    for kind in ("storage", "strict"):
        form = {**schema(kind), "$ref": f"#/$defs/{place}"}
        for value, expected in ((text, True), (text + "\n", False)):
            if Draft202012Validator(form).is_valid(value) != expected:
                failures.append(f"{place} {value!r} by the {kind} schema: expected {expected}")

cases = 0
for path in sorted((ROOT / "target/schema-cases").glob("*.jsonl")):
    with path.open(encoding="utf-8") as lines:
        for line in list(lines)[::20]:
            case = json.loads(line)
            cases += 1
            for kind in ("storage", "strict"):
                check(case["what"], kind, case["dossier"], case[kind])

print(f"{cases} cases of the library's tests, {len(failures)} failures")
for failure in failures[:10]:
    print(failure)
sys.exit(bool(failures))

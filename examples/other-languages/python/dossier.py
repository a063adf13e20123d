"""Reads, normalizes, hashes and writes dossiers: implements docs/format.md and docs/canonical.md in Python.

Only the standard library is needed, and the plain schema, which names the properties of each type.
"""

import hashlib
import json
import re
from decimal import Decimal

EVENT_LISTS = {
    "statements": "statement",
    "meetings": "meeting",
    "agreements": "agreement",
    "actions": "action",
}
OBJECT_LISTS = ["articles", "actors", "locations", *EVENT_LISTS]
NOT_CONTENT = {"$schema", "id", "revision", "provenance"}


def parse(data):
    """Parses UTF-8 bytes. Numbers remain exact, and duplicate names are rejected."""
    return json.loads(
        data.decode("utf-8"),
        parse_int=Decimal,
        parse_float=Decimal,
        parse_constant=lambda name: fail(f"{name} is not JSON"),
        object_pairs_hook=unique,
    )


def unique(pairs):
    result = {}
    for name, value in pairs:
        if name in result:
            fail(f"duplicate name {name!r}")
        result[name] = value
    return result


def fail(message):
    raise ValueError(message)


class Format:
    """The properties of each type, from the plain schema."""

    def __init__(self, schema):
        self.definitions = schema["$defs"]

    def normalized(self, value, type_name="Dossier"):
        """Returns the object in the form that the library writes. Unknown properties remain unchanged."""
        known = self.definitions[type_name]["properties"]
        result = {}
        for name, content in value.items():
            if name in known:
                content = self._value(content, known[name])
                if content in (None, [], {}) or content is False:
                    continue
                if content == known[name].get("default") and not (
                    type_name == "Statement" and name == "status"
                ):
                    continue
            result[name] = content
        if type_name in ("Statement", "Meeting", "Agreement", "Action"):
            result.setdefault("type", type_name.lower())
        if type_name == "Statement":
            result.setdefault("status", "occurred")
        return result

    def _value(self, value, schema):
        reference = self._reference(schema)
        if isinstance(value, list) and "items" in schema:
            return [self._value(element, schema["items"]) for element in value]
        if isinstance(value, dict) and reference in self.definitions:
            if reference == "Coordinates":
                value = {n: as_double(v) for n, v in value.items()}
            return self.normalized(value, reference)
        if isinstance(value, str) and reference == "Duration":
            return duration(value)
        return value

    @staticmethod
    def _reference(schema):
        schema = schema.get("anyOf", [schema])[0]
        return schema.get("$ref", "").rpartition("/")[2]


def as_double(value):
    """Returns a coordinate with the shortest digits that identify the double."""
    return Decimal(repr(float(value))) if isinstance(value, Decimal) else value


DURATION = re.compile(
    r"([-+]?)P(?:([-+]?\d+)D)?(?:T(?:([-+]?\d+)H)?(?:([-+]?\d+)M)?(?:([-+]?)(\d+)(?:[.,](\d*))?S)?)?",
    re.IGNORECASE | re.ASCII,
)


def duration(text):
    """Returns a duration in hours, minutes and seconds."""
    sign, days, hours, minutes, minus, seconds, fraction = DURATION.fullmatch(text).groups("")
    nanos = int(seconds or 0) * 10**9 + int((fraction + "0" * 9)[:9])
    nanos = -nanos if minus == "-" else nanos
    nanos += (int(days or 0) * 1440 + int(hours or 0) * 60 + int(minutes or 0)) * 60 * 10**9
    nanos = -nanos if sign == "-" else nanos
    if nanos == 0:
        return "PT0S"
    minus = "-" if nanos < 0 else ""
    rest, nanos = divmod(abs(nanos), 10**9)
    parts = []
    for count, unit in ((rest // 3600, "H"), (rest // 60 % 60, "M")):
        if count:
            parts.append(f"{minus}{count}{unit}")
    if rest % 60 or nanos:
        fraction = f".{nanos:09d}".rstrip("0") if nanos else ""
        parts.append(f"{minus}{rest % 60}{fraction}S")
    return "PT" + "".join(parts)


def canonical(value):
    """Returns the canonical form as text."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, Decimal)):
        return number(Decimal(value))
    if isinstance(value, str):
        return string(value)
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    members = sorted(value.items(), key=lambda member: member[0].encode("utf-16-be"))
    return "{" + ",".join(string(name) + ":" + canonical(each) for name, each in members) + "}"


def string(text):
    text.encode("utf-8")  # rejects an unpaired surrogate
    return json.dumps(text, ensure_ascii=False)


def number(value):
    """Returns the significant digits of the number, formatted as in ECMAScript."""
    sign, digits, exponent = value.as_tuple()
    digits = "".join(map(str, digits)).lstrip("0")
    shorter = digits.rstrip("0")
    exponent += len(digits) - len(shorter)
    digits = shorter
    if not digits:
        return "0"
    point = len(digits) + exponent
    if len(digits) <= point <= 21:
        text = digits + "0" * (point - len(digits))
    elif 0 < point <= 21:
        text = digits[:point] + "." + digits[point:]
    elif -6 < point <= 0:
        text = "0." + "0" * -point + digits
    else:
        text = digits[0] + ("." + digits[1:] if digits[1:] else "")
        text += f"e{point - 1:+d}"
    return "-" * sign + text


def content_hash(normalized):
    """Returns the content hash of a normalized dossier."""
    content = {name: value for name, value in normalized.items() if name not in NOT_CONTENT}
    return "sha-256:" + hashlib.sha256(canonical(content).encode("utf-8")).hexdigest()


class Index:
    """The objects of a dossier by id."""

    def __init__(self, dossier):
        self.dossier = dossier
        self.by_id = {}
        for objects in OBJECT_LISTS:
            for each in dossier.get(objects, []):
                self.by_id.setdefault(each["id"], (objects, each))

    def events(self):
        return [event for objects in EVENT_LISTS for event in self.dossier.get(objects, [])]

    def find(self, local_id, *lists):
        objects, found = self.by_id.get(local_id, (None, None))
        return found if objects in lists else None

    def name(self, local_id):
        found = self.find(local_id, "actors", "locations")
        return found["name"]["value"] if found else f"?{local_id}"

    def article_of(self, evidence, event):
        """Returns the id of the article that contains a passage, or None if it is unknown."""
        if "article" in evidence:
            return evidence["article"]
        if len(event.get("articles", [])) == 1:
            return event["articles"][0]
        articles = self.dossier.get("articles", [])
        return articles[0]["id"] if len(articles) == 1 else None

    def sources(self, event, path=()):
        """Returns the sources, innermost first: "putin < elysee" means Putin, according to the Élysée."""
        found = []
        path = (*path, event["id"])
        for attribution in event.get("attributions", []):
            if "statement" not in attribution:
                found.append(" < ".join(map(self.name, attribution["chain"])))
            elif attribution["statement"] not in path:
                statement = self.find(attribution["statement"], "statements")
                if statement is None:
                    found.append("?" + attribution["statement"])
                    continue
                speakers = [self.name(each["actor"]) for each in statement.get("speakers", [])]
                reported_by = self.sources(statement, path)
                text = " + ".join(speakers) or "?"
                if len(reported_by) == 1:
                    text += " < " + reported_by[0]
                elif reported_by:
                    text += " < (" + " | ".join(reported_by) + ")"
                found.append(text)
        return found

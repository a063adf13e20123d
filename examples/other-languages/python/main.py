"""Prints the contents of other-languages/expected/facts.txt, or writes a dossier; see the README."""

import json
import sys
from decimal import Decimal
from pathlib import Path

from dossier import EVENT_LISTS, Format, Index, canonical, content_hash, parse

ROOT = Path(__file__).resolve().parents[3]
EXAMPLE = Path(__file__).resolve().parents[1]
SCHEMAS = ROOT / "src/main/resources/io/github/communique/json"


def schema(kind):
    return json.loads((SCHEMAS / f"communique-1.0.{kind}.schema.json").read_text("utf-8"))


def time_text(time):
    if "at" in time:
        text = "at " + time["at"]
    elif "from" in time or "to" in time:
        end = "ongoing" if time.get("ongoing") else "?"
        text = f"from {time.get('from', '?')} to {time.get('to', end)}"
    elif "earliest" in time or "latest" in time:
        text = f"between {time.get('earliest', '?')} and {time.get('latest', '?')}"
    else:
        text = "when: " + canonical(time["text"]["value"])
    return text + (f" in {time['zone']}" if "zone" in time else "")


def facts(path, shape):
    dossier = shape.normalized(parse(path.read_bytes()))
    index = Index(dossier)
    yield f"# {path.name}"
    yield content_hash(dossier)
    for event in index.events():
        line = [event["type"], event["id"], event["status"], event.get("polarity", "positive")]
        line += [time_text(event["time"])] if "time" in event else []
        line += ["at " + index.name(place["location"]) for place in event.get("places", [])]
        yield ", ".join(line)
        for who in ("speakers", "participants", "parties"):
            for each in event.get(who, []):
                yield f"  {who}: {index.name(each['actor'])}"
        for source in index.sources(event):
            yield f"  source: {source}"
        for evidence in event.get("evidence", []):
            article = index.article_of(evidence, event) or "?"
            yield f"  evidence: {article} {canonical(evidence['exact'])}"


def example():
    """Returns the dossier that both programs write."""
    return {
        "formatVersion": "1.0",
        "id": "https://example.org/dossiers/other-languages",
        "articles": [{"id": "a1", "language": "en", "published": "2022-02-21"}],
        "actors": [
            {"id": "macron", "kind": "person", "name": {"value": "Emmanuel Macron"}},
            {"id": "putin", "kind": "person", "name": {"value": "Vladimir Putin"}},
            {"id": "elysee", "kind": "government-body", "name": {"value": "Élysée"}},
        ],
        "statements": [
            {
                "type": "statement",
                "id": "promise",
                "status": "occurred",
                "speakers": [{"actor": "putin"}],
                "attributions": [{"chain": ["elysee"]}],
            }
        ],
        "meetings": [
            {
                "type": "meeting",
                "id": "call",
                "status": "occurred",
                "time": {"at": "2022-02-21"},
                "medium": "phone",
                "duration": "PT1H45M",
                "participants": [{"actor": "macron"}, {"actor": "putin"}],
                "quantities": [{"of": "amount", "best": Decimal("2.5")}],
            }
        ],
        "acme:of": "another language",
    }


def main():
    command, shape = sys.argv[1], Format(schema("plain"))
    if command == "facts":
        lines = [line for path in sys.argv[2:] for line in facts(Path(path), shape)]
        text = "\n".join(lines) + "\n"
    else:
        text = canonical(shape.normalized(example())) + "\n"
    sys.stdout.buffer.write(text.encode("utf-8"))


if __name__ == "__main__":
    main()

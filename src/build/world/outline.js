// Writes the outline of the world's land for the library's maps, from Natural Earth's 1:50 million land
// data: "npm ci && npm run outline" in this directory.
//
// Each line of the file is a ring as an SVG path, in tenths of a degree: x is the longitude + 180, and y
// is 90 - the latitude. The outline contains only land, because borders are disputed.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { feature } from "topojson-client";
import { filter, filterWeight, presimplify, simplify } from "topojson-simplify";

const MOST_BYTES = 60_000;
const SMALLEST_RING = 0.12; // square degrees
const result = fileURLToPath(
  new URL("../../main/resources/io/github/communique/page/world.txt", import.meta.url),
);
const land = presimplify(
  JSON.parse(readFileSync("node_modules/world-atlas/land-50m.json", "utf8")),
);

// Finds the most detailed outline that fits: triangles smaller than the weight, in square degrees, are
// omitted.
for (let weight = 0.01; ; weight *= 1.1) {
  const text = outline(weight);
  if (Buffer.byteLength(text) <= MOST_BYTES) {
    writeFileSync(result, text);
    console.log(`${result}: ${Buffer.byteLength(text)} bytes, weight ${weight.toFixed(3)}`);
    break;
  }
}

function outline(weight) {
  const simple = simplify(land, weight);
  const kept = filter(simple, filterWeight(simple, SMALLEST_RING));
  const rings = feature(kept, kept.objects.land)
    .features.flatMap(({ geometry }) =>
      geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
    )
    .flat();
  return (
    "# The land of the world, by src/build/world/outline.js, from Natural Earth (public domain).\n" +
    "# A ring a line: an SVG path in tenths of a degree, from 180 degrees west and 90 degrees north.\n" +
    rings
      .flatMap(unrolled)
      .map(path)
      .filter((line) => line)
      .join("\n") +
    "\n"
  );
}

// A ring that crosses the 180th meridian continues beyond it, and is repeated on the other side of the
// map. A ring around the pole is closed along the edge of the map.
function unrolled(ring) {
  const points = [];
  let shift = 0;
  for (const [longitude, latitude] of ring) {
    const before = points.at(-1)?.[0];
    if (before !== undefined && Math.abs(longitude + shift - before) > 180) {
      shift += longitude + shift < before ? 360 : -360;
    }
    points.push([longitude + shift, latitude]);
  }
  if (shift !== 0) {
    points.push([points.at(-1)[0], -90], [points[0][0], -90], points[0]);
  }
  return [-360, 0, 360]
    .map((by) => points.map(([longitude, latitude]) => [longitude + by, latitude]))
    .filter((copy) => copy.some(([longitude]) => longitude > -180 && longitude < 180));
}

function path(ring) {
  const points = [];
  for (const [longitude, latitude] of ring) {
    const point = [Math.round((longitude + 180) * 10), Math.round((90 - latitude) * 10)];
    const last = points.at(-1);
    if (!last || last[0] !== point[0] || last[1] !== point[1]) {
      points.push(point);
    }
  }
  points.pop(); // the same as the first point; z closes the ring
  if (points.length < 3) {
    return "";
  }
  let line = `M${points[0][0]} ${points[0][1]}l`;
  for (let i = 1; i < points.length; i++) {
    const step = points[i].map((number, axis) => number - points[i - 1][axis]);
    line += `${i > 1 && step[0] >= 0 ? " " : ""}${step[0]}${step[1] >= 0 ? " " : ""}${step[1]}`;
  }
  return `${line}z`;
}

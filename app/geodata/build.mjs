// Brings the land outlines and typefaces that the program bundles, from npm packages pinned in package-lock.json.
//
//   node build.mjs RAW_DIRECTORY RESOURCE_DIRECTORY
//
// RAW_DIRECTORY gets polygons as plain numbers for LandCompiler (Java), which repairs, cuts and packs them.
// RESOURCE_DIRECTORY gets the typefaces with their licences. Nothing is fetched or written again while the lock file,
// this script and the outputs are unchanged.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, 'node_modules');
const [raw, resources] = process.argv.slice(2).map((p) => resolve(p));
if (!raw || !resources) {
  fail('usage: node build.mjs RAW_DIRECTORY RESOURCE_DIRECTORY');
}

const sha = (...files) => files.reduce((h, f) => h.update(readFileSync(f)), createHash('sha256')).digest('hex');
const lock = sha(join(here, 'package-lock.json'));
const recipe = sha(join(here, 'package-lock.json'), fileURLToPath(import.meta.url));

const FONTS = [
  ['source-serif-4', '400Regular', 'SourceSerif4_400Regular.ttf', 'SourceSerif4-Regular.ttf'],
  ['source-serif-4', '400Regular_Italic', 'SourceSerif4_400Regular_Italic.ttf', 'SourceSerif4-Italic.ttf'],
  ['source-serif-4', '600SemiBold', 'SourceSerif4_600SemiBold.ttf', 'SourceSerif4-SemiBold.ttf'],
  ['source-sans-3', '400Regular', 'SourceSans3_400Regular.ttf', 'SourceSans3-Regular.ttf'],
  ['source-sans-3', '400Regular_Italic', 'SourceSans3_400Regular_Italic.ttf', 'SourceSans3-Italic.ttf'],
  ['source-sans-3', '600SemiBold', 'SourceSans3_600SemiBold.ttf', 'SourceSans3-SemiBold.ttf'],
];
// The fine coast is kept for north-east Asia only; the whole world would be tens of megabytes.
const FINE = { west: 117, south: 22, east: 146, north: 50 };
const stamp = join(raw, 'stamp');

if (upToDate(stamp, recipe) && FONTS.every(([, , , name]) => existsSync(join(resources, 'font', name)))) {
  process.exit(0);
}
install();
await produce();

function install() {
  const marker = join(modules, '.plimsoll-lock');
  if (upToDate(marker, lock)) {
    return;
  }
  console.log('geodata: npm brings land outlines and typefaces (once, about 60 MB)');
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=1'], {
    cwd: here,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.error || npm.status !== 0) {
    fail(
      'npm could not bring the packages named in app/geodata/package-lock.json.\n' +
        '  The first build needs Node 20 or later with npm and a reachable npm registry; later builds work offline.\n' +
        '  Try: cd app/geodata && npm ci',
    );
  }
  writeFileSync(marker, lock);
}

async function produce() {
  rmSync(stamp, { force: true });
  mkdirSync(raw, { recursive: true });
  mkdirSync(join(resources, 'font'), { recursive: true });
  const require = createRequire(import.meta.url);
  const { feature } = require('topojson-client');
  for (const scale of ['110m', '50m', '10m']) {
    const topology = JSON.parse(readFileSync(join(modules, 'world-atlas', `land-${scale}.json`), 'utf8'));
    write(`naturalearth-${scale}.raw`, polygons(feature(topology, topology.objects.land)));
  }
  const lands = JSON.parse(readFileSync(join(modules, '@geo-maps/earth-lands-10m/map.geo.json'), 'utf8'));
  write('openstreetmap-fine.raw', polygons(lands).map(clip).filter((p) => p.length > 0));
  await fonts();
  writeFileSync(stamp, recipe);
}

/** The polygons of any GeoJSON object, each a list of rings. */
function polygons(json) {
  switch (json.type) {
    case 'FeatureCollection':
      return json.features.flatMap(polygons);
    case 'Feature':
      return polygons(json.geometry);
    case 'GeometryCollection':
      return json.geometries.flatMap(polygons);
    case 'MultiPolygon':
      return json.coordinates;
    case 'Polygon':
      return [json.coordinates];
    default:
      throw new Error(`no land in a ${json.type}`);
  }
}

/** Cuts a polygon to the fine box; what runs along the box's edge is repaired later. */
function clip(rings) {
  return rings.map(clipRing).filter((ring) => ring.length >= 4);
}

function clipRing(ring) {
  let points = ring;
  for (const [axis, limit, keep] of [
    [0, FINE.west, (v, l) => v >= l],
    [0, FINE.east, (v, l) => v <= l],
    [1, FINE.south, (v, l) => v >= l],
    [1, FINE.north, (v, l) => v <= l],
  ]) {
    const out = [];
    for (let i = 0; i < points.length; i++) {
      const a = points[(i + points.length - 1) % points.length];
      const b = points[i];
      const inside = keep(b[axis], limit);
      if (inside !== keep(a[axis], limit)) {
        const t = (limit - a[axis]) / (b[axis] - a[axis]);
        const cut = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
        cut[axis] = limit;
        out.push(cut);
      }
      if (inside) {
        out.push(b);
      }
    }
    points = out;
    if (points.length === 0) {
      return points;
    }
  }
  return [...points, points[0]];
}

/** Big-endian int32: polygons; each: rings; each: points; each: longitude and latitude in millionths of a degree. */
function write(name, list) {
  const numbers = [list.length];
  for (const rings of list) {
    numbers.push(rings.length);
    for (const ring of rings) {
      numbers.push(ring.length);
      for (const [lon, lat] of ring) {
        numbers.push(Math.round(lon * 1e6), Math.round(lat * 1e6));
      }
    }
  }
  const bytes = Buffer.alloc(numbers.length * 4);
  numbers.forEach((n, i) => bytes.writeInt32BE(n, i * 4));
  save(join(raw, name), bytes);
}

async function fonts() {
  for (const [family, weight, file, name] of FONTS) {
    save(join(resources, 'font', name), readFileSync(join(modules, '@expo-google-fonts', family, weight, file)));
  }
  const { default: subset } = await import(pathToFileURL(join(modules, 'subset-font/index.js')).href);
  const korean = readFileSync(join(modules, '@expo-google-fonts/noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf'));
  save(join(resources, 'font/NotoSansKR-Hangul.ttf'), await subset(korean, hangul(), { targetFormat: 'sfnt' }));
  for (const family of ['source-serif-4', 'source-sans-3', 'noto-sans-kr']) {
    const licence = readFileSync(join(modules, '@expo-google-fonts', family, 'LICENSE_FONT'));
    save(join(resources, 'font', `LICENSE-${family}.txt`), licence);
  }
}

/** Every Hangul syllable that the old national standard (KS X 1001) has, which covers names and news prose. */
function hangul() {
  const decoder = new TextDecoder('euc-kr', { fatal: true });
  let text = ' ·.,()[]「」『』〈〉《》~-–—0123456789';
  for (let lead = 0xb0; lead <= 0xc8; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) {
      text += decoder.decode(Uint8Array.of(lead, trail));
    }
  }
  return text;
}

function upToDate(file, content) {
  return existsSync(file) && readFileSync(file, 'utf8') === content;
}

function save(file, bytes) {
  writeFileSync(`${file}.part`, bytes);
  renameSync(`${file}.part`, file);
}

function fail(message) {
  console.error(`geodata: ${message}`);
  process.exit(1);
}

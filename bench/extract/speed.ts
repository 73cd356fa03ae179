/**
 * The whole extractor against wink-nlp's and compromise's tagging of the same text, in one run and
 * interleaved. The peers are no dependencies: put them in a folder of their own and name it,
 *   npm install --prefix peers wink-nlp wink-eng-lite-web-model compromise
 *   npm run bench:extract -- [--peers peers] [file or folder of .txt ...]
 * Without files it reads made-up news. Times are of this process's CPU, so a busy machine does not distort them.
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { extract } from "../../src/extract/extract.ts";
import { splitBlocks } from "../../src/extract/text/blocks.ts";
import { splitSentences } from "../../src/extract/text/sentences.ts";
import { normalise } from "../../src/extract/text/text.ts";

const ROUNDS = 5;
/** Rounds that are not counted: what is met for the first time is compiled. */
const WARM_UP_ROUNDS = 3;
const MIN_CHARS = 400_000;
const GROWTH_KB = [1, 8, 64, 512, 1024];

const MADE_UP = [
  "Nissan said on Monday that it would cut the carbon emissions of its plants by 30% by 2030 compared with 2018.",
  "The company has been building cars in the north of England since the 1980s and employs 6,000 people there.",
  "Analysts had expected as much, although some of them pointed to the weak demand of the last few months.",
  "By the end of the decade, half of the cars that Renault sells in Europe are to be fully electric.",
  "Its chief executive told reporters at the motor show that customers should decide what they want to drive.",
  "BYD delivered 302,459 new energy vehicles last month, and its shares rose slightly in Hong Kong.",
  "A spokesperson declined to say whether the plan for a new battery factory had been put off.",
  "Recycled steel is to account for a quarter of the material in the next generation of models.",
].join(" ");

interface Runner {
  readonly name: string;
  readonly run: (text: string) => void;
}

const { values, positionals } = parseArgs({
  options: { peers: { type: "string" } },
  allowPositionals: true,
});

function readTexts(paths: readonly string[]): string[] {
  return paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path)
          .filter((name) => name.endsWith(".txt"))
          .map((name) => readFileSync(join(path, name), "utf8"))
      : [readFileSync(path, "utf8")],
  );
}

function repeatTo(texts: readonly string[], chars: number): string[] {
  const all: string[] = [];
  let length = 0;
  while (length < chars) {
    for (const text of texts) {
      all.push(text);
      length += text.length;
    }
  }
  return all;
}

interface Wink {
  readonly readDoc: (text: string) => {
    readonly entities: () => { readonly length: () => number };
  };
}
type Compromise = (text: string) => { readonly json: () => unknown };

/** The peers that are installed in the named folder. */
function loadPeers(folder: string | undefined): Runner[] {
  if (!folder || !existsSync(join(resolve(folder), "node_modules"))) return [];
  const load = createRequire(join(resolve(folder), "package.json"));
  const wink: (model: unknown) => Wink = load("wink-nlp");
  const nlp = wink(load("wink-eng-lite-web-model"));
  const compromise: Compromise = load("compromise");
  return [
    { name: "wink-nlp, all stages", run: (text) => void nlp.readDoc(text).entities().length() },
    { name: "compromise, tagging", run: (text) => void compromise(text).json() },
  ];
}

function cpuSeconds(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

const texts = repeatTo(positionals.length > 0 ? readTexts(positionals) : [MADE_UP], MIN_CHARS);
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const sentenceCount = texts.reduce((sum, body) => {
  const text = normalise(body);
  return sum + splitSentences(text, splitBlocks(text)).length;
}, 0);

const runners: Runner[] = [
  {
    name: "pledgewatch, whole extractor",
    run: (text) => void extract({ text, published: "2023-06-01" }),
  },
  ...loadPeers(values.peers),
];
const seconds = new Map<string, number[]>(runners.map(({ name }) => [name, []]));
for (let round = 1 - WARM_UP_ROUNDS; round <= ROUNDS; round++) {
  for (const { name, run } of runners) {
    const spent = cpuSeconds(() => {
      for (const text of texts) run(text);
    });
    if (round > 0) seconds.get(name)?.push(spent);
  }
}
console.log(
  `${sentenceCount} sentences, ${(bytes / 1e6).toFixed(2)} MB, median of ${ROUNDS} interleaved rounds`,
);
for (const [name, list] of seconds) {
  const spent = median(list);
  console.log(
    `${name.padEnd(30)} ${Math.round(sentenceCount / spent)
      .toLocaleString("en")
      .padStart(10)} sentences/s ${(bytes / 1e6 / spent).toFixed(2).padStart(7)} MB/s`,
  );
}
if (!values.peers) console.log("peers not measured: see the head of this file");

console.log("\ncost by length of one text");
for (const kb of GROWTH_KB) {
  const body = MADE_UP.repeat(Math.ceil((kb * 1024) / MADE_UP.length)).slice(0, kb * 1024);
  const times = Math.max(1, Math.round(512 / kb));
  const spent = median(
    Array.from({ length: 3 }, () =>
      cpuSeconds(() => {
        for (let i = 0; i < times; i++) extract({ text: body, published: "2023-06-01" });
      }),
    ),
  );
  console.log(
    `${String(kb).padStart(5)} kB ${((1e6 * spent) / times / kb).toFixed(1).padStart(8)} µs/kB`,
  );
}

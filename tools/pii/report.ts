/** `npm run pii-report`: measures the redactor on the labelled texts and writes the table of `docs/pii.md`. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { argumentsOf } from '../commands/cli.js';
import { judge, reportOn, type Report, type Score } from '../../test/unit/pii/evaluation/score.js';
import { labelledTexts, type Split } from '../../test/unit/pii/evaluation/texts.js';

const FILE = path.resolve(import.meta.dirname, '..', '..', 'docs', 'pii.md');
const MARKS = { start: '<!-- results: written by npm run pii-report -->', end: '<!-- end of results -->' };

argumentsOf('pii-report');
const texts = labelledTexts();
const reports = (['development', 'test'] as const).map((split): readonly [Split, Report] => [
  split,
  reportOn(texts.filter((text) => text.split === split).map(judge)),
]);
const text = readFileSync(FILE, 'utf8');
const [start, end] = [text.indexOf(MARKS.start), text.indexOf(MARKS.end)];
if (start < 0 || end < start) throw new Error(`${FILE} lacks its markers`);
writeFileSync(
  FILE,
  `${text.slice(0, start)}${MARKS.start}\n\n${reports.map(([split, report]) => block(split, report)).join('\n\n')}\n\n${text.slice(end)}`,
);

function block(split: Split, { texts: count, all, byType, negatives }: Report): string {
  const templates = new Set(texts.filter((one) => one.split === split).map(({ template }) => template)).size;
  return [
    `**${split}**: ${templates} templates, ${count} texts; ${negatives.touched} of ${negatives.texts} texts without personal data were touched.`,
    '',
    '| kind | spans | precision | recall | F2 | characters leaked |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    row('**all**', all),
    ...[...byType].map(([type, score]) => row(type, score)),
  ].join('\n');
}

function row(name: string, { spans, precision, recall, f2, leaked, personal }: Score): string {
  const share = personal === 0 ? 0 : (100 * leaked) / personal;
  return `| ${name} | ${spans} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${f2.toFixed(3)} | ${leaked} (${share.toFixed(1)} %) |`;
}

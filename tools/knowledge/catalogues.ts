/** Reads every catalogue version, its texts in every language, and the record of released hashes. */
import { join } from 'node:path';
import {
  CONVERSATION_TYPES,
  LANGUAGES,
  type Catalogue,
  type ConversationType,
  type Language,
  type QuestionStructure,
  type QuestionTexts,
} from '../../src/domain/catalogue/types.js';
import { compactArray, contentHash, isRecord, namesIn, readYaml, type Problems } from './files.js';
import { readStructure } from './structure.js';

type Texts = Record<Language, Record<string, QuestionTexts>>;

/** All catalogues below a folder, in the order of `CONVERSATION_TYPES` and then of versions. */
export function readCatalogues(root: string, problems: Problems): Catalogue[] {
  const known: readonly string[] = [...CONVERSATION_TYPES, 'released.json'];
  for (const name of namesIn(root))
    if (!known.includes(name)) problems.add(join(root, name), 'is no conversation type');
  return CONVERSATION_TYPES.flatMap((id) => {
    const versions = namesIn(join(root, id)).map((name) => ({
      name,
      version: Number(/^v([1-9]\d*)$/.exec(name)?.[1]),
    }));
    if (versions.length === 0) problems.add(join(root, id), 'has no version');
    for (const { name, version } of versions)
      if (Number.isNaN(version)) problems.add(join(root, id, name), 'is no version folder');
    return versions
      .filter(({ version }) => !Number.isNaN(version))
      .sort((a, b) => a.version - b.version)
      .map(({ name, version }) => readCatalogue(join(root, id, name), id, version, problems));
  });
}

function readCatalogue(folder: string, id: ConversationType, version: number, problems: Problems): Catalogue {
  const questions = readStructure(folder, readYaml(join(folder, 'structure.yaml')), problems);
  const texts = Object.fromEntries(
    LANGUAGES.map((language) => [language, readTexts(join(folder, `${language}.yaml`), questions, problems)]),
  ) as Texts;
  for (const { id: question } of questions) {
    const helped = LANGUAGES.filter((language) => texts[language][question]?.help !== undefined);
    if (helped.length !== 0 && helped.length !== LANGUAGES.length)
      problems.add(`${folder} ${question}`, `help only in ${helped.join()}`);
  }
  return { id, version, hash: contentHash({ questions, texts }), questions, texts };
}

function readTexts(
  path: string,
  questions: readonly QuestionStructure[],
  problems: Problems,
): Record<string, QuestionTexts> {
  const raw = readYaml(path);
  const found = isRecord(raw) ? raw : {};
  for (const id of Object.keys(found))
    if (!questions.some((question) => question.id === id)) problems.add(path, `text for unknown question ${id}`);
  const texts: Record<string, QuestionTexts> = {};
  for (const question of questions) {
    const at = `${path} ${question.id}`;
    const entry = found[question.id];
    if (!isRecord(entry)) {
      problems.add(at, 'has no text');
      continue;
    }
    for (const key of Object.keys(entry))
      if (!['text', 'help', 'choices'].includes(key)) problems.add(at, `unknown key ${key}`);
    if (!isText(entry['text'])) problems.add(at, 'text is empty');
    if ('help' in entry && !isText(entry['help'])) problems.add(at, 'help is empty');
    checkLabels(at, entry['choices'], question.choices ?? [], problems);
    texts[question.id] = entry as unknown as QuestionTexts;
  }
  return texts;
}

function checkLabels(at: string, raw: unknown, choices: readonly string[], problems: Problems): void {
  const labels = isRecord(raw) ? raw : {};
  for (const choice of choices) if (!isText(labels[choice])) problems.add(at, `choice ${choice} has no label`);
  for (const choice of Object.keys(labels))
    if (!choices.includes(choice)) problems.add(at, `label for unknown choice ${choice}`);
  // A person may answer with a label, so each label must name one choice.
  const spoken = Object.values(labels).map((label) => String(label).toLowerCase());
  if (new Set(spoken).size !== spoken.length) problems.add(at, 'two choices have the same label');
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/**
 * Updates the record of released hashes. A session pins a catalogue by hash, so a changed or missing released version
 * is a problem unless `unrelease` is set.
 *
 * @returns the record to store, `"<type>@<version>"` to hash
 */
export function updateReleased(
  raw: unknown,
  catalogues: readonly Catalogue[],
  unrelease: boolean,
  problems: Problems,
): Record<string, string> {
  const current = Object.fromEntries(
    catalogues.map((catalogue) => [`${catalogue.id}@${catalogue.version}`, catalogue.hash]),
  );
  for (const [key, hash] of Object.entries(isRecord(raw) ? raw : {})) {
    if (current[key] === hash || unrelease) continue;
    problems.add(
      key,
      current[key] === undefined
        ? 'was released and is missing'
        : 'was released and has changed; add a version instead',
    );
  }
  return current;
}

/** The generated module holding every catalogue. */
export function catalogueModule(catalogues: readonly Catalogue[]): string {
  const entries = catalogues.map(({ id, version, hash, questions, texts }) =>
    [
      '  {',
      `    id: ${JSON.stringify(id)},`,
      `    version: ${version},`,
      `    hash: ${JSON.stringify(hash)},`,
      `    questions: ${compactArray(questions, '    ')},`,
      '    texts: {',
      ...LANGUAGES.map((language) => {
        const lines = Object.entries(texts[language]).map(
          ([question, text]) => `        ${question}: ${JSON.stringify(text)},`,
        );
        return `      ${language}: {\n${lines.join('\n')}\n      },`;
      }),
      '    },',
      '  },',
    ].join('\n'),
  );
  return [
    '// Generated by tools/knowledge/compile.ts from knowledge/catalogues. Do not edit.',
    "import type { Catalogue } from './types.js';",
    '',
    `export const COMPILED_CATALOGUES: readonly Catalogue[] = [\n${entries.join('\n')}\n];`,
    '',
  ].join('\n');
}

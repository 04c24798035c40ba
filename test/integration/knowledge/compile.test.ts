import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileKnowledge, staleFiles } from '../../../tools/knowledge/compile.js';
import { COMPILED_CATALOGUES } from '../../../src/domain/catalogue/compiled.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

describe('the compiled knowledge', () => {
  it('has no problem and is up to date', () => {
    const { files, problems } = compileKnowledge(ROOT);
    expect(problems).toEqual([]);
    expect(staleFiles(ROOT, files)).toEqual([]);
  });

  it('matches the released hashes', () => {
    const released: unknown = JSON.parse(readFileSync(`${ROOT}/knowledge/catalogues/released.json`, 'utf8'));
    expect(Object.fromEntries(COMPILED_CATALOGUES.map((one) => [`${one.id}@${one.version}`, one.hash]))).toEqual(
      released,
    );
    for (const { hash } of COMPILED_CATALOGUES) expect(hash).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('the compiler', () => {
  let root = '';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'knowledge-'));
    cpSync(`${ROOT}/knowledge`, `${root}/knowledge`, { recursive: true });
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  function edit(path: string, from: string, to: string): void {
    const text = readFileSync(`${root}/knowledge/${path}`, 'utf8');
    expect(text).toContain(from);
    writeFileSync(`${root}/knowledge/${path}`, text.replace(from, to));
  }

  const SURVEY = 'catalogues/site_survey/v1';

  it.each([
    [
      'a branch on a later question',
      `${SURVEY}/structure.yaml`,
      'question: site_kind, equals: other',
      'question: patrols, equals: true',
      'not asked before it',
    ],
    [
      'a branch on an unknown choice',
      `${SURVEY}/structure.yaml`,
      'question: site_kind, equals: other',
      'question: site_kind, equals: moon',
      'equals "moon" can never hold for site_kind',
    ],
    [
      'a branch that cannot hold',
      `${SURVEY}/structure.yaml`,
      'question: site_kind, equals: other',
      'question: site_kind, at_least: 3',
      'at_least 3 can never hold for site_kind',
    ],
    [
      'choices on a text',
      `${SURVEY}/structure.yaml`,
      'id: site_address, kind: text,',
      'id: site_address, kind: text, choices: [a, b],',
      'choices belong to',
    ],
    [
      'a place for a question without a photo',
      `${SURVEY}/structure.yaml`,
      'id: site_address, kind: text,',
      'id: site_address, kind: text, requires_place: true,',
      'requires_place is true, and belongs to photo questions',
    ],
    [
      'a photo that must be taken',
      `${SURVEY}/structure.yaml`,
      'id: main_gate_photo, kind: photo, section: access, required: false, skippable: true',
      'id: main_gate_photo, kind: photo, section: access, required: true, skippable: false',
      'a photo question must be skippable',
    ],
    [
      'a question asked twice',
      `${SURVEY}/structure.yaml`,
      'id: assembly_point,',
      'id: first_aid_kit,',
      'appears twice',
    ],
    [
      'an optional first question',
      `${SURVEY}/structure.yaml`,
      'section: site, required: true, skippable: false',
      'section: site, required: false, skippable: true',
      'the first question must be',
    ],
    ['a missing translation', `${SURVEY}/hi.yaml`, 'site_address:', 'site_adress:', 'site_address: has no text'],
    ['a text without a question', `${SURVEY}/es.yaml`, 'site_address:', 'site_adress:', 'unknown question site_adress'],
    [
      'a missing choice label',
      `${SURVEY}/es.yaml`,
      'office: Oficina',
      'oficina: Oficina',
      'choice office has no label',
    ],
    [
      'two choices with one label',
      `${SURVEY}/es.yaml`,
      'office: Oficina',
      'office: Fábrica',
      'two choices have the same label',
    ],
    [
      'help in one language only',
      `${SURVEY}/en.yaml`,
      '  text: What is the full address?',
      '  text: What is the full address?\n  help: With postcode.',
      'help only in en',
    ],
    [
      'an unknown article',
      'rules/10-site.yaml',
      'article: handover-meeting',
      'article: nowhere',
      'article nowhere does not exist',
    ],
    [
      'an unknown field',
      'rules/10-site.yaml',
      "    address: '{{answer.site_address}}'",
      "    adress: '{{answer.site_address}}'",
      'has no field adress',
    ],
    [
      'an unknown question in a template',
      'rules/10-site.yaml',
      '{{answer.site_address}}',
      '{{answer.site_adress}}',
      'reads unknown question site_adress',
    ],
    [
      'an expression that is not understood',
      'rules/10-site.yaml',
      '{{answer.site_address}}',
      '{{upper site}}',
      'cannot read {{upper site}}',
    ],
    ['a value outside its field', 'rules/10-site.yaml', 'frequency: once', 'frequency: hourly', 'must be one of once'],
    [
      'an unknown question in a condition',
      'rules/20-access.yaml',
      'question: unlocked_entry,',
      'question: nothing,',
      'reads nothing, which no such conversation asks',
    ],
    ['a comparison that cannot hold', 'rules/20-access.yaml', 'equals: true', 'equals: maybe', 'can never hold'],
    [
      'an unknown comparison',
      'rules/20-access.yaml',
      'equals: true',
      'resembles: true',
      'unknown comparison resembles',
    ],
    [
      'two comparisons at once',
      'rules/20-access.yaml',
      'equals: true',
      'equals: true, answered: true',
      'in exactly one way',
    ],
    [
      'a comparison with an answer of another kind',
      'rules/50-equipment.yaml',
      'more_than: { question: camera_count }',
      'more_than: { question: equipment }',
      'can never hold for cameras_offline',
    ],
    [
      'an unknown observation type',
      'rules/50-equipment.yaml',
      'observations: equipment, at_least',
      'observations: clouds, at_least',
      'unknown observation type "clouds"',
    ],
    [
      'a branch on observations',
      `${SURVEY}/structure.yaml`,
      '{ question: site_kind, equals: other }',
      '{ observations: access, at_least: 1 }',
      'may not read observations',
    ],
    [
      'a required field without a fallback',
      'rules/10-site.yaml',
      '  fallbacks:\n    name:\n',
      '  fallbacks:\n    address:\n',
      'name needs a fallback',
    ],
    ['a missing title', 'rules/10-site.yaml', '    hi: साइट का रिकॉर्ड बनाएँ\n', '', 'has no hi text'],
    [
      'an article without its sections',
      'articles/cctv.md',
      '## Why it matters',
      '## Reasons',
      'lacks "## Why it matters"',
    ],
  ])('refuses %s', (_what, path, from, to, message) => {
    edit(path, from, to);
    const { problems } = compileKnowledge(root, true);
    expect(problems.join('\n')).toContain(message);
  });

  it('refuses a changed released version unless `--unrelease` is set', () => {
    edit(`${SURVEY}/en.yaml`, 'What is the full address?', 'Where is it?');
    expect(compileKnowledge(root).problems).toEqual([
      'site_survey@1: was released and has changed; add a version instead',
    ]);
    expect(compileKnowledge(root, true).problems).toEqual([]);
  });

  it('keeps every released version when one is added', () => {
    cpSync(`${root}/knowledge/${SURVEY}`, `${root}/knowledge/catalogues/site_survey/v2`, { recursive: true });
    edit('catalogues/site_survey/v2/en.yaml', 'What is the full address?', 'Where is it?');
    const { files, problems } = compileKnowledge(root);
    expect(problems).toEqual([]);
    const released = JSON.parse(files['knowledge/catalogues/released.json'] ?? '{}') as Record<string, string>;
    expect(released['site_survey@1']).toBe(COMPILED_CATALOGUES[0]?.hash);
    expect(released['site_survey@2']).toBeDefined();
    expect(released['site_survey@2']).not.toBe(released['site_survey@1']);
    expect(staleFiles(root, files)).toContain('src/domain/catalogue/compiled.ts');
  });
});

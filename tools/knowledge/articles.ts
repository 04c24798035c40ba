/** Reads the articles that rules refer to. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn, type Problems } from './files.js';

export interface Article {
  readonly id: string;
  readonly title: string;
}

const SECTIONS = ['## Why it matters', '## What good looks like'];

/** Every article in a folder, sorted by id. Adds a problem for each bad file name, missing title or missing section. */
export function readArticles(folder: string, problems: Problems): Article[] {
  return namesIn(folder).flatMap((name) => {
    const at = join(folder, name);
    const id = /^([a-z][a-z0-9-]*)\.md$/.exec(name)?.[1];
    const text = readFileSync(at, 'utf8');
    const title = /^# (.+)\n/.exec(text)?.[1];
    if (id === undefined) problems.add(at, 'is not named <article-id>.md');
    if (title === undefined) problems.add(at, 'does not begin with a title');
    for (const section of SECTIONS) if (!text.includes(`\n${section}\n`)) problems.add(at, `lacks "${section}"`);
    return id === undefined || title === undefined ? [] : [{ id, title }];
  });
}

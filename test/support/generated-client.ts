/**
 * A client of the API as somebody else would make one: types generated from `/openapi.json`, a program that uses them,
 * and the compiler that checks the program against the types.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';

/** What the program exports. */
export interface ClientProgram {
  readonly walk: (baseUrl: string, tokens: { client: string; analyst: string }, photo: Blob) => Promise<Walked>;
}

export interface Walked {
  readonly sessionId: string;
  readonly asked: readonly string[];
  readonly photos: readonly string[];
  readonly recommendations: readonly { readonly title: string; readonly confidence: number }[];
  readonly sessions: number;
}

/** Types of a document. Parts of a form that are files are blobs. */
export async function typesOf(document: unknown): Promise<string> {
  const blob = ts.factory.createTypeReferenceNode('Blob');
  return astToString(
    await openapiTS(document as Parameters<typeof openapiTS>[0], {
      // A member with a default value need not be sent.
      defaultNonNullable: false,
      transform: (schema) => ('format' in schema && schema.format === 'binary' ? blob : undefined),
    }),
  );
}

/** Writes types and program into a folder inside this repository, so that the program finds its packages. */
export async function writeClient(folder: string, types: string, program: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(path.join(folder, 'schema.ts'), types);
  const file = path.join(folder, 'program.ts');
  await writeFile(file, program);
  return file;
}

/** What the compiler says about a program, in its strictest mode. */
export function compilerErrors(file: string): string[] {
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  });
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

/** Runs a program that compiles. */
export async function load(file: string, program: string): Promise<ClientProgram> {
  const { outputText } = ts.transpileModule(program, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  const built = file.replace(/\.ts$/, '.js');
  await writeFile(built, outputText);
  return (await import(pathToFileURL(built).href)) as ClientProgram;
}

/** Answers every question, uploads a photo, and reads the session, its recommendations and a dashboard. */
export const PROGRAM = `
import createClient from 'openapi-fetch';
import type { components, paths } from './schema.js';

type Question = components['schemas']['Question'];
type AnswerValue = components['schemas']['AnswerBatch'][number]['answer'];
type Form = components['schemas']['ObservationForm'];

function answerTo(question: Question): AnswerValue {
  if (question.skippable) return 'skip';
  switch (question.kind) {
    case 'choice':
      return question.choices?.[0]?.id ?? 'skip';
    case 'multi_choice':
      return question.choices?.slice(0, 1).map(({ id }) => id) ?? [];
    case 'number':
    case 'meter_reading':
      return question.min ?? 1;
    case 'yes_no':
      return true;
    case 'place':
      return { latitude: -33.45, longitude: -70.66 };
    case 'date':
      return '2026-03-01';
    default:
      return 'The mains are out';
  }
}

function form(fields: Form): FormData {
  const data = new FormData();
  for (const photo of fields.photo ?? []) data.append('photo', photo, 'stairs.png');
  if (fields.note !== undefined) data.append('note', fields.note);
  if (fields.observation_type !== undefined) data.append('observation_type', fields.observation_type);
  return data;
}

const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 200));

export async function walk(baseUrl: string, tokens: { client: string; analyst: string }, photo: Blob) {
  const as = (token: string) => createClient<paths>({ baseUrl, headers: { Authorization: 'Bearer ' + token } });
  const client = as(tokens.client);
  const started = await client.POST('/api/v1/onboarding/conversation/start', {
    body: { conversation_type: 'troubleshooting', language: 'en' },
  });
  if (started.error !== undefined) throw new Error(started.error.user_message);
  if (!('question' in started.data)) throw new Error('poll ' + started.data.poll);
  const id = started.data.session_id;
  const path = { id };

  const asked: Question['kind'][] = [];
  let question: Question | null = started.data.question;
  while (question !== null) {
    asked.push(question.kind);
    const { data, error } = await client.POST('/api/v1/onboarding/conversation/{id}/process', {
      params: { path },
      body: { question_id: question.id, answer: answerTo(question) },
    });
    if (error !== undefined) throw new Error(error.errors.map(({ message }) => message).join());
    if (!('question' in data)) throw new Error('poll ' + data.poll);
    question = data.question;
  }

  const uploaded = await client.POST('/api/v1/onboarding/site-audit/{id}/observation', {
    params: { path },
    body: { photo: [photo], note: 'Dark stairs', observation_type: 'safety' },
    bodySerializer: form,
  });
  if (uploaded.error !== undefined) throw new Error(uploaded.error.detail);

  await client.POST('/api/v1/onboarding/sessions/{id}/recommendations', { params: { path } });
  let recommendations: components['schemas']['Recommendation'][] = [];
  for (let tries = 0; recommendations.length === 0 && tries < 100; tries++, await wait()) {
    const { data } = await client.GET('/api/v1/onboarding/sessions/{id}/recommendations', { params: { path } });
    recommendations = data?.recommendations ?? [];
  }

  const { data: session } = await client.GET('/api/v1/onboarding/sessions/{id}', { params: { path } });
  const { data: dashboard } = await as(tokens.analyst).GET('/api/v1/onboarding/dashboard/overview', {
    params: { query: { refresh: 'true' } },
  });
  return {
    sessionId: id,
    asked,
    photos: session?.observations.flatMap(({ media }) => media.map(({ file_name }) => file_name)) ?? [],
    recommendations: recommendations.map(({ title, confidence }) => ({ title, confidence })),
    sessions: dashboard?.funnel.stages[0]?.count ?? 0,
  };
}
`;

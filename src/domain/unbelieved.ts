/**
 * A payload that did not come from this platform for this workflow. Anybody who reaches the Temporal frontend can send one.
 * The codec of the workers wraps its value, so that code that does not expect it finds none of the fields it needs.
 */
import { UNKNOWN_ADMINISTRATOR, type Actor } from './access.js';

const MARK = 'onward_unbelieved';

/** `endpoint`: sealed by the codec endpoint for an administrator, who is known, but for no workflow in particular. */
export type Origin = 'plain' | 'elsewhere' | 'undecryptable' | 'endpoint';

export interface Unbelieved {
  readonly [MARK]: Origin;
  /** Of a JSON payload, else `null`. */
  readonly value: unknown;
  readonly sender?: Actor;
}

export function unbelieved(origin: Origin, value: unknown, sender?: Actor): Unbelieved {
  return { [MARK]: origin, value, ...(sender === undefined ? {} : { sender }) };
}

/** Where the value came from; undefined: from us, for this workflow. */
export function originOf(value: unknown): Origin | undefined {
  return isUnbelieved(value) ? value[MARK] : undefined;
}

/** The value as its sender wrote it. */
export function openedValue(value: unknown): unknown {
  return isUnbelieved(value) ? value.value : value;
}

/** Who sent it, as far as anyone knows. */
export function senderOf(value: unknown): Actor {
  return (isUnbelieved(value) ? value.sender : undefined) ?? UNKNOWN_ADMINISTRATOR;
}

function isUnbelieved(value: unknown): value is Unbelieved {
  return typeof value === 'object' && value !== null && MARK in value;
}

/** How many bytes an upload reserves before it is read: its announced length, or the maximum of its files. */
import type { IncomingMessage } from 'node:http';
import { Problem } from '../http/problem.js';

/**
 * @param most bytes above which an upload could never be stored
 * @returns what each next file reserves, given its maximum size: the announced length covers them all
 * @throws Problem 413 before anything is read
 */
export function reservationOf(request: IncomingMessage, most: number, policy: string): (atMost: number) => number {
  const announced = /^\d+$/.test(request.headers['content-length'] ?? '')
    ? Number(request.headers['content-length'])
    : undefined;
  if (announced !== undefined && announced > most) {
    throw tooLargeForEver(most, policy);
  }
  let rest = announced;
  return (atMost) => {
    if (rest === undefined) return atMost;
    const reserved = rest;
    rest = 0;
    return reserved;
  };
}

/** 413: larger than a whole window. */
export function tooLargeForEver(most: number, policy: string): Problem {
  return new Problem(413, 'upload_too_large', `An upload of at most ${most} bytes is accepted.`, {
    more: { 'violated-policies': [policy] },
    headers: { Connection: 'close' },
  });
}

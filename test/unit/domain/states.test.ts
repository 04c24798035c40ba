import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  furthest,
  isClosed,
  SESSION_STATES,
  STAGES,
  stageRank,
  TRANSITIONS,
  type SessionStateName,
} from '../../../src/domain/session/states.js';

const anyState = fc.constantFrom(...SESSION_STATES);
const anyStage = fc.constantFrom(...STAGES);

function reachable(from: SessionStateName, seen = new Set<SessionStateName>([from])): Set<SessionStateName> {
  for (const next of TRANSITIONS[from]) {
    if (seen.has(next)) continue;
    seen.add(next);
    reachable(next, seen);
  }
  return seen;
}

describe('the transition table', () => {
  it('has a row for every state and names only known states', () => {
    expect(Object.keys(TRANSITIONS)).toEqual([...SESSION_STATES]);
    for (const targets of Object.values(TRANSITIONS))
      for (const target of targets) expect(SESSION_STATES).toContain(target);
  });

  it('never leads from a state to itself, nor twice to the same state', () => {
    for (const [from, targets] of Object.entries(TRANSITIONS)) {
      expect(targets).not.toContain(from);
      expect(new Set(targets).size).toBe(targets.length);
    }
  });

  it('reaches every state from the first one and never returns to it', () => {
    expect(reachable('started')).toEqual(new Set(SESSION_STATES));
    for (const targets of Object.values(TRANSITIONS)) expect(targets).not.toContain('started');
  });

  it('lets every open state end', () => {
    for (const state of SESSION_STATES) expect([...reachable(state)].some(isClosed), state).toBe(true);
  });

  it('allows cancelling from every open state, and abandoning from every open state except applying', () => {
    for (const state of SESSION_STATES.filter((name) => !isClosed(name))) {
      expect(TRANSITIONS[state]).toContain('cancelled');
      expect(TRANSITIONS[state].includes('abandoned')).toBe(state !== 'applying');
    }
  });

  it('closes exactly completed, cancelled and abandoned', () => {
    expect(SESSION_STATES.filter(isClosed)).toEqual(['completed', 'cancelled', 'abandoned']);
  });

  it('completes a session only from applying', () => {
    expect(SESSION_STATES.filter((state) => TRANSITIONS[state].includes('completed'))).toEqual(['applying']);
  });

  it('leads out of no closed state', () => {
    fc.assert(fc.property(anyState, (state) => !isClosed(state) || reachable(state).size === 1));
  });
});

describe('funnel stages', () => {
  it('have the ranks 1 to 5 in order', () => {
    expect(STAGES.map(stageRank)).toEqual([1, 2, 3, 4, 5]);
  });

  it('combine to the highest rank, in any order and grouping', () => {
    fc.assert(
      fc.property(anyStage, anyStage, anyStage, (a, b, c) => {
        expect(stageRank(furthest(a, b))).toBe(Math.max(stageRank(a), stageRank(b)));
        expect(furthest(a, b)).toBe(furthest(b, a));
        expect(furthest(furthest(a, b), c)).toBe(furthest(a, furthest(b, c)));
      }),
    );
  });
});

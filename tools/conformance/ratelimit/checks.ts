/** The traffic that exposes a wrong limiter. `history.ts` and `headers.ts` judge every answer. */
import { setTimeout as sleep } from 'node:timers/promises';
import { limitOf, retryAfterOf } from './headers.js';
import type { Report } from './report.js';
import { Target } from './target.js';
import type { User } from './user.js';

const until = (moment: number): Promise<void> => sleep(Math.max(0, moment - performance.now()));

/** Sends one request more than the limit at once. Exactly the limit must be admitted. */
export function burst(user: User, report: Report): Promise<void> {
  return fill(user, user.history.limit + 1, report);
}

/** Sends 50 requests over each of eight connections, to all processes in turn. */
export function parallel(user: User, report: Report): Promise<void> {
  return fill(user, Math.max(400, 4 * user.history.limit), report);
}

async function fill(user: User, count: number, report: Report): Promise<void> {
  const { history } = user;
  const begun = performance.now();
  const before = history.countingAt(begun);
  const answers = await user.burst(count);
  const admitted = answers.filter(({ status }) => status !== 429).length;
  // After so long that the first requests have left the window, only the history is judged.
  if (performance.now() < history.firstLeaves(begun))
    report.check(
      before + admitted === history.limit,
      () => `${history.who}: a burst admitted ${before + admitted} of ${history.limit}`,
    );
}

/** Refusals of one user must not affect another user or another class. */
export async function isolation(full: User, untouched: readonly User[], report: Report): Promise<void> {
  for (const user of untouched) {
    const before = user.remaining;
    const refused = await full.burst(3);
    await user.send();
    report.check(
      user.remaining >= before - 1,
      () => `${user.history.who}: spent by ${full.history.who} (${before} left, then ${user.remaining})`,
    );
    report.check(
      performance.now() >= full.history.firstLeaves(0) || refused.every(({ status }) => status === 429),
      () => `${full.history.who}: admitted although it is full`,
    );
  }
}

/** Requests without a valid token must not spend a user's quota or see its policy. */
export async function strangers(user: User, urls: readonly string[], report: Report): Promise<void> {
  const before = user.remaining;
  for (const token of [undefined, 'nonsense']) {
    const stranger = new Target(urls, token);
    const answer = await stranger.send(user.name);
    stranger.close();
    report.check([401, 429].includes(answer.status), () => `without a valid token: status ${answer.status}`);
    report.check(limitOf(answer)?.policy !== user.name, () => 'a stranger is shown the policy of a user');
  }
  await user.send();
  report.check(user.remaining >= before - 1, () => `strangers spent a quota: ${before} left, then ${user.remaining}`);
}

/** A refused user must be refused a second before Retry-After and admitted after it, despite requests in between. */
export async function retryAfter(user: User, report: Report): Promise<void> {
  await user.rest();
  await user.burst(user.history.limit);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const refused = await user.send();
    const seconds = retryAfterOf(refused);
    report.check(
      refused.status === 429 && seconds !== undefined,
      () => `Retry-After: status ${refused.status} on a full quota`,
    );
    if (seconds === undefined) return;
    report.print(`Retry-After ${seconds}: waiting`);
    // Because of these requests, a limiter that counts refused requests would refuse at the promised time.
    await until(refused.answeredAt + user.history.windowMs * 0.4);
    await user.burst(user.history.limit);
    const early = seconds > 1 ? await probeEarly(user, refused.sentAt + (seconds - 1) * 1_000, report) : 'decided';
    await until(refused.answeredAt + seconds * 1_000);
    const after = await user.send();
    report.check(after.status !== 429, () => `Retry-After ${seconds}: refused after the wait`);
    if (early === 'decided') return;
    await user.rest();
    await user.burst(user.history.limit);
  }
  report.print('Retry-After: the network is too slow to probe a second before');
}

const PROBE_LEAD_MS = 150;

/**
 * Probes shortly before a time. The probe counts only when its answer arrives before that time, so that the decision
 * did too.
 */
async function probeEarly(user: User, moment: number, report: Report): Promise<'decided' | 'unknown'> {
  await until(moment - PROBE_LEAD_MS);
  const early = await user.send();
  if (early.answeredAt > moment) return 'unknown';
  report.check(early.status === 429, () => 'Retry-After: admitted more than a second before');
  return 'decided';
}

/**
 * Sends 60 % of the limit just before and 60 % just after the edge of a window. One edge serves both kinds of windows:
 * those that begin at a round time and those that begin with the first request.
 */
export async function edge(user: User, report: Report): Promise<void> {
  await user.rest();
  const { windowMs, limit } = user.history;
  const share = Math.ceil(limit * 0.6);
  const untilRound = windowMs - (Date.now() % windowMs);
  report.print(`edge: waiting ${Math.ceil((untilRound + windowMs) / 1_000)} s`);
  const opening = performance.now() + untilRound;
  await until(opening + 50);
  await user.send();
  const closing = opening + windowMs;
  await until(closing - Math.min(1_000, windowMs / 4));
  await user.burst(share - 1);
  await until(closing + Math.min(300, windowMs / 8));
  await user.burst(share);
}

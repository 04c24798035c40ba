/** What the answer of a notification service means: to be tried again, or to be mended by a person. */

/** @throws Error with a category of the taxonomy as its `type`, unless the status is a success */
export function mustAccept(service: string, status: number): void {
  if (status >= 200 && status < 300) return;
  const type = status === 429 ? 'rate_limit' : status >= 500 ? 'transient_network' : 'configuration';
  throw Object.assign(new Error(`${service} answered ${status}`), { type });
}

/** A refusal is an answer: only silence and 5xx say that the service is away. */
export function notifyVerdict(error: unknown): 'failed' | 'succeeded' {
  const { type } = error as { type?: string };
  return type === 'configuration' || type === 'rate_limit' ? 'succeeded' : 'failed';
}

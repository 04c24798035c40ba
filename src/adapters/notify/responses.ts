/** Maps the response of a notification service to a failure: one to retry, or one that a person must fix. */

/** @throws Error with a category of the taxonomy as its `type`, unless the status is a success */
export function mustAccept(service: string, status: number): void {
  if (status >= 200 && status < 300) return;
  const type = status === 429 ? 'rate_limit' : status >= 500 ? 'transient_network' : 'configuration';
  throw Object.assign(new Error(`${service} answered ${status}`), { type });
}

/** A rejection shows that the service is up. Only a missing response or a 5xx means that it is down. */
export function notifyVerdict(error: unknown): 'failed' | 'succeeded' {
  const { type } = error as { type?: string };
  return type === 'configuration' || type === 'rate_limit' ? 'succeeded' : 'failed';
}

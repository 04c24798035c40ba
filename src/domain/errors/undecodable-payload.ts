/** A payload that no encryption key of this deployment opens. */
export class UndecodablePayload extends Error {
  override readonly name = 'UndecodablePayload';
}

/** A payload that no encryption key of this deployment can decrypt. */
export class UndecodablePayload extends Error {
  override readonly name = 'UndecodablePayload';
}

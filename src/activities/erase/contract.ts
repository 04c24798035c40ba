export interface EraseInput {
  readonly session_id: string;
  readonly client_id: string;
  readonly correlation_id: string;
}

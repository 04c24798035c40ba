import type { MediaRef } from '../../domain/session/model.js';

export interface ProcessObservationInput {
  readonly session_id: string;
  readonly observation_id: string;
  readonly correlation_id: string;
  readonly media: readonly MediaRef[];
}
/** Pixel sizes of the prepared photos, by media id. */
export interface ProcessObservationResult {
  readonly sizes: Readonly<Record<string, { readonly width: number; readonly height: number }>>;
}

/** What a client saw on the site: references to stored files, a note, a place. */
import type { ObservationType } from '../facts.js';

export const MEDIA_KINDS = ['photo', 'document', 'audio'] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];

/** A stored file; the bytes never enter a workflow. */
export interface MediaRef {
  readonly media_id: string;
  readonly kind: MediaKind;
  readonly content_type: string;
  readonly file_name: string;
  readonly size_bytes: number;
  readonly sha256: string;
  readonly width?: number;
  readonly height?: number;
}

export const OBSERVATION_STATUSES = ['queued', 'processed', 'unprocessed'] as const;

export interface Observation {
  readonly observation_id: string;
  readonly observation_type: ObservationType;
  readonly note?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly media: readonly MediaRef[];
  readonly at: number;
  readonly status: (typeof OBSERVATION_STATUSES)[number];
}

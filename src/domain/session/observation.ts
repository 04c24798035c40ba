/** What a client saw on the site: references to stored files, a note, a location. */
import type { ObservationType } from '../facts.js';

export type MediaKind = 'photo' | 'document' | 'audio';

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
  /** A photo that could not be decoded and has to be taken again. */
  readonly unreadable?: true;
}

export interface Observation {
  readonly observation_id: string;
  readonly observation_type: ObservationType;
  readonly note?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly media: readonly MediaRef[];
  readonly at: number;
  readonly status: 'queued' | 'processed' | 'unprocessed';
}

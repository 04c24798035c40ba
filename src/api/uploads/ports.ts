/** What uploads need from outside: places for files, what looks into them, and the index of what was stored. */
import type { Readable } from 'node:stream';
import type { MediaKind, MediaRef } from '../../domain/session/model.js';

export interface MediaRecord {
  readonly media_id: string;
  readonly session_id: string;
  readonly client_id: string;
  readonly sub: string | null;
  readonly kind: MediaKind;
  readonly content_type: string;
  readonly size_bytes: number;
  readonly sha256: string;
  readonly file_name: string;
  readonly storage_key: string;
  readonly rendition_key: string | null;
  readonly rendition_type: string | null;
  /** Of a photo: of the upload until there is a rendition. */
  readonly width: number | null;
  readonly height: number | null;
}

export type NewMedia = Omit<MediaRecord, 'rendition_key' | 'rendition_type' | 'width' | 'height'> & {
  readonly observation_id?: string;
  readonly command_id?: string;
  readonly width?: number;
  readonly height?: number;
  readonly location?: Place;
};

/** What a session may ever store. */
export interface LifetimeCaps {
  readonly photos: number;
  readonly documents: number;
  readonly bytes: number;
}

export interface MediaIndex {
  /**
   * Stores the rows of one upload, all or none, within the caps of its session. A row whose content the session has already,
   * as the same kind, is left out.
   *
   * @returns the ids that were stored, or the cap that is in the way
   */
  insert(sessionId: string, media: readonly NewMedia[], caps: LifetimeCaps): Promise<{ stored: string[] } | { over: keyof LifetimeCaps }>;
  /** The file with this content that the session stored earlier as this kind. */
  ofContent(sessionId: string, kind: MediaKind, sha256: string): Promise<MediaRef | undefined>;
  find(mediaId: string): Promise<MediaRecord | undefined>;
  /** The observation that an earlier request with the same command id stored. */
  ofCommand(sessionId: string, commandId: string): Promise<{ observationId: string; media: MediaRef[] } | undefined>;
  remove(mediaIds: readonly string[]): Promise<void>;
}

export interface Files {
  /** Takes over a staged file: the key then holds all of it, or nothing. */
  keep(key: string, stagedPath: string): Promise<void>;
  read(key: string): Readable;
  remove(key: string): Promise<void>;
}

/** Uploads on their way, as local files that may be read by position. */
export interface StagingArea {
  /** @returns the path; on any error nothing remains */
  write(source: Readable): Promise<string>;
  discard(path: string): Promise<void>;
}

export type ScanResult = { readonly infected: false } | { readonly infected: true; readonly signature: string };

/** Looks for malware in what was uploaded. */
export interface Scanner {
  /** @throws Error when there is no verdict; then the file must not be stored */
  scan(path: string): Promise<ScanResult>;
}

export interface NewPartialUpload {
  readonly sessionId: string;
  readonly uploadId: string;
  /** Bytes of the whole file. */
  readonly length: number;
  /** As the client sent it. */
  readonly metadata: Readonly<Record<string, string | null>>;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** What became of a finished upload: its answer, given again to whoever asks again. */
export interface UploadOutcome {
  readonly status: number;
  readonly body: unknown;
}

/** A resumable upload as it stands. */
export interface PartialUpload extends NewPartialUpload {
  /** Bytes that need not be sent again. One short of the length until the upload is finished. */
  readonly offset: number;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  readonly outcome?: UploadOutcome;
}

/** Resumable uploads, finished or not, until they expire. They outlive this process. */
export interface PartialUploads {
  readonly expiresAfterMs: number;
  create(upload: NewPartialUpload): Promise<void>;
  /** Nothing for one that is unknown, expired, or of another session. */
  find(sessionId: string, uploadId: string): Promise<PartialUpload | undefined>;
  /**
   * Writes on at the offset of the upload; what came before the source failed stays.
   *
   * @returns the new offset
   */
  append(upload: Pick<PartialUpload, 'sessionId' | 'uploadId' | 'offset'>, source: Readable): Promise<number>;
  read(upload: PartialUpload): Readable;
  /** Keeps the outcome and drops the bytes. */
  finish(upload: PartialUpload, outcome: UploadOutcome): Promise<void>;
  /** Absent ones are fine. */
  remove(upload: Pick<PartialUpload, 'sessionId' | 'uploadId'>): Promise<void>;
  /** @returns how many uploads went */
  removeExpired(): Promise<number>;
}

export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** What a photo says about itself. */
export interface PhotoFacts {
  readonly width: number;
  readonly height: number;
  /** Where it says it was taken; kept only with consent. */
  readonly location?: Place;
}

export interface Photos {
  /**
   * Decodes a photo, and reads where it was taken.
   *
   * @returns undefined when it cannot be decoded or has too many pixels
   */
  inspect(path: string): Promise<PhotoFacts | undefined>;
  /** Where the metadata of a photo says that it was taken. */
  placeOf(exif: Buffer | undefined): Promise<Place | undefined>;
}

/**
 * What may be uploaded, one row per policy. Uploads are counted in any window of the given length, for one session or
 * for one user. `docs/limits.md` shows this table. A rejected upload is not counted.
 */

export interface UploadPolicyRow {
  /** Whose uploads are counted together. */
  readonly scope: 'session' | 'user';
  readonly unit: 'files' | 'content-bytes' | 'concurrent-requests';
  /**
   * When an upload starts to count. `admission` counts attempts, including those that fail later. `stored` counts
   * stored files, and only reserves until then.
   */
  readonly counts: 'admission' | 'stored';
  readonly covers: string;
}

export const UPLOAD_POLICIES = {
  photos: { scope: 'session', unit: 'files', counts: 'stored', covers: 'photos' },
  documents: { scope: 'session', unit: 'files', counts: 'stored', covers: 'documents' },
  total_size: { scope: 'session', unit: 'content-bytes', counts: 'stored', covers: 'bytes of all files' },
  photos_per_minute: { scope: 'session', unit: 'files', counts: 'admission', covers: 'photos begun' },
  concurrent_uploads: {
    scope: 'session',
    unit: 'concurrent-requests',
    counts: 'admission',
    covers: 'requests that upload at the same time',
  },
  voice_turns: { scope: 'user', unit: 'files', counts: 'admission', covers: 'recordings begun' },
  voice_size: { scope: 'user', unit: 'content-bytes', counts: 'stored', covers: 'bytes of recordings' },
  concurrent_voice_turns: {
    scope: 'user',
    unit: 'concurrent-requests',
    counts: 'admission',
    covers: 'recordings that arrive at the same time',
  },
} as const satisfies Record<string, UploadPolicyRow>;

export type UploadPolicy = keyof typeof UPLOAD_POLICIES;
/** Policies that count amounts. The others count requests in progress. */
export type AmountPolicy = Exclude<UploadPolicy, 'concurrent_uploads' | 'concurrent_voice_turns'>;

interface UploadLimit {
  readonly limit: number;
  /** Absent for policies that count only while an upload lasts. */
  readonly windowSeconds?: number;
}
export type UploadLimits = Readonly<Record<UploadPolicy, UploadLimit>>;

/** The files or bytes that an upload requests, by policy. */
export type Amounts = Readonly<Partial<Record<AmountPolicy, number>>>;

/** Which variables set each upload policy: the limits of this deployment, and the table of `docs/limits.md`. */
import type { Config } from '../config.js';
import type { UploadLimits, UploadPolicy } from '../domain/limits/upload-policies.js';

interface Setting {
  readonly limit: NumberField;
  /** Minutes. */
  readonly window?: NumberField;
  /** Seconds of a window that has no variable. */
  readonly windowSeconds?: number;
}
type NumberField = { [K in keyof Config]: Config[K] extends number ? K : never }[keyof Config];

const SESSION_WINDOW = 'ONBOARDING_UPLOAD_WINDOW_MINUTES';
const VOICE_WINDOW = 'ONBOARDING_VOICE_WINDOW_MINUTES';

export const UPLOAD_SETTINGS = {
  photos: { limit: 'ONBOARDING_MAX_PHOTOS_PER_SESSION', window: SESSION_WINDOW },
  documents: { limit: 'ONBOARDING_MAX_DOCUMENTS_PER_SESSION', window: SESSION_WINDOW },
  total_size: { limit: 'ONBOARDING_MAX_TOTAL_SIZE_PER_SESSION', window: SESSION_WINDOW },
  photos_per_minute: { limit: 'ONBOARDING_MAX_PHOTOS_PER_MINUTE', windowSeconds: 60 },
  concurrent_uploads: { limit: 'ONBOARDING_MAX_CONCURRENT_UPLOADS' },
  voice_turns: { limit: 'ONBOARDING_MAX_VOICE_TURNS', window: VOICE_WINDOW },
  voice_size: { limit: 'ONBOARDING_MAX_VOICE_SIZE', window: VOICE_WINDOW },
  concurrent_voice_turns: { limit: 'ONBOARDING_MAX_CONCURRENT_UPLOADS' },
} as const satisfies Record<UploadPolicy, Setting>;

/** The limits of the configuration. */
export function uploadLimitsOf(config: Config): UploadLimits {
  const limits = Object.entries<Setting>(UPLOAD_SETTINGS).map(([name, { limit, window, windowSeconds }]) => [
    name,
    { limit: config[limit], windowSeconds: window === undefined ? windowSeconds : config[window] * 60 },
  ]);
  return Object.fromEntries(limits) as UploadLimits;
}

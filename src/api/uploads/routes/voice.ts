/** The route that accepts a voice turn. */
import { z } from 'zod';
import type { StoredSession } from '../../../adapters/postgres/sessions/session-store.js';
import { Problem } from '../../http/problem.js';
import { defineRoute, type Reply, type RequestContext } from '../../http/route.js';
import { parsePart } from '../../http/validation.js';
import { openStoredSession } from '../../commands/access.js';
import { acceptedReply, sessionStatus } from '../../commands/presenters.js';
import { startSession, type StartSessionNeeds } from '../../commands/start-session.js';
import { orDiscard, receiveMultipart, type ReceiveNeeds } from '../receive.js';
import { storeObservation, type StoreObservationNeeds } from '../store-observation.js';
import type { UploadAdmission } from '../upload-admission.js';
import { UploadPermits } from '../upload-permits.js';
import { acceptedSchema, language, statusSchema } from '../../commands/schemas.js';

const fieldsSchema = z.strictObject({ session_id: z.string().optional(), language: language.default('en') });

const turn = {
  transcript: z.string().nullable(),
  message: z.string().describe('text for people'),
  media_id: z.string(),
  pii_redacted: z.boolean(),
  redactions: z.record(z.string(), z.int()).describe('by kind of personal data'),
  degraded: z.boolean(),
};

const NOT_TRANSCRIBED = {
  en: 'Your recording is stored. It cannot be transcribed yet: please type your answer.',
  es: 'Su grabación está guardada. Todavía no se puede transcribir: escriba su respuesta, por favor.',
  hi: 'आपकी रिकॉर्डिंग सहेज ली गई है। अभी इसे लिखित रूप में नहीं बदला जा सकता: कृपया अपना उत्तर लिखें।',
} as const;

/** Where recordings arrive before their session is known: the sender chooses the order of the parts. */
const INBOX = 'media/inbox';

type VoiceTurnNeeds = StartSessionNeeds & ReceiveNeeds & StoreObservationNeeds & { readonly uploads: UploadAdmission };

/** POST conversation: a voice turn. The recording is stored but not transcribed. */
export const voiceTurn = defineRoute({
  method: 'post',
  path: 'conversation',
  tag: 'conversation',
  summary: 'A voice turn (multipart: audio, session_id, language)',
  roles: ['client'],
  limit: 'answering',
  body: 'multipart',
  form: fieldsSchema.extend({ audio: z.string().meta({ format: 'binary' }) }),
  responses: {
    200: {
      description: 'stored',
      schema: statusSchema.extend(turn),
    },
    202: {
      description: 'stored; applied to the session as soon as a worker is available',
      schema: acceptedSchema.extend({ session_id: z.uuid(), ...turn }),
    },
  },
  async handle(context, needs: VoiceTurnNeeds) {
    const permits = UploadPermits.ofVoiceTurn(needs.uploads, context.principal, context.request);
    try {
      return await takeTurn(context, permits, needs);
    } finally {
      await permits.release();
    }
  },
});

async function takeTurn(
  context: RequestContext<unknown, unknown, unknown>,
  permits: UploadPermits,
  needs: VoiceTurnNeeds,
): Promise<Reply> {
  const received = await receiveMultipart(context.request, { kinds: ['audio'], folder: INBOX, needs, permits });
  const { audio, fields, session } = await orDiscard(received, needs.files, async () => {
    const fields = parsePart(fieldsSchema, received.fields, 'body');
    const [audio, ...more] = received.files;
    if (audio === undefined || more.length > 0)
      throw new Problem(400, 'invalid_request', 'Exactly one recording is required.', {
        errors: [{ pointer: '/audio', message: 'one file' }],
      });
    const session = await sessionFor(context, fields, needs);
    await permits.admitToSession(session.sessionId, received.files);
    return { audio, fields, session };
  });
  const { sent, media } = await storeObservation(
    context,
    session,
    { observation_type: 'general' },
    received,
    permits,
    needs,
  );
  const about = {
    // If the session already has this recording, its first copy is kept.
    media_id: media[0]?.media_id ?? audio.media_id,
    transcript: null,
    message: NOT_TRANSCRIBED[fields.language],
    pii_redacted: false,
    redactions: {},
    degraded: true,
  };
  if (sent.status === 'accepted') return acceptedReply(sent.operationId, { session_id: session.sessionId, ...about });
  return { status: 200, body: { ...sessionStatus(session.sessionId, sent.result), ...about } };
}

async function sessionFor(
  context: RequestContext<unknown, unknown, unknown>,
  fields: z.output<typeof fieldsSchema>,
  needs: VoiceTurnNeeds,
): Promise<StoredSession> {
  if (fields.session_id !== undefined) return openStoredSession(context.principal, fields.session_id, needs);
  const started = await startSession(
    { ...context, idempotencyKey: undefined },
    { conversation_type: 'site_survey', language: fields.language, resume_existing: true },
    needs,
  );
  return openStoredSession(context.principal, started.target.sessionId, needs);
}

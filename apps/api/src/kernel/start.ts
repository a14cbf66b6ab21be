import { join } from 'node:path';
import { connect } from '@gestaltungsraum/db/client';
import { sweepFiles } from '../forum/files/service.ts';
import { wordNotes } from '../forum/notes/words.ts';
import { makeNotes, type Notes } from '../forum/notes/live.ts';
import { workshopMail } from '../forum/workshops/mails.ts';
import { forgetWorkshops, tendWorkshops } from '../forum/workshops/seats/jobs.ts';
import type { MailKind } from '../forum/workshops/seats/mailing.ts';
import { identityMail } from '../identity/mails.ts';
import { makeSessions } from '../identity/session.ts';
import { foldAll, tendRounds } from '../resonance/fold.ts';
import { forgetRounds } from '../resonance/forget.ts';
import { tendReminders } from '../resonance/remind.ts';
import { tendVotes } from '../resonance/votes.ts';
import { tendAskings } from '../forum/asking/rounds.ts';
import { tendPulses } from '../resonance/waves.ts';
import { objectionMail, reminderMail, stepMail } from '../resonance/council-mails.ts';
import { roundMail } from '../resonance/mails.ts';
import { sendNotice, sweepNotices, tendNotices } from '../notifications/jobs.ts';
import type { Kernel } from './context.ts';
import { OperatorError, type Env } from './env.ts';
import { listen } from './events.ts';
import { makeJobs } from './jobs.ts';
import { makeLimits } from './limits.ts';
import type { Log } from './log.ts';
import { makeMailer } from './mail.ts';
import { loadSecret } from './secret.ts';

/** Mails of rounds by kind; all others are of accounts. */
const roundMails: Readonly<Record<string, typeof roundMail>> = {
	round: roundMail,
	objection: objectionMail,
	reminder: reminderMail,
	step: stepMail,
};

export interface Running {
	readonly kernel: Kernel;
	/** Notes written together; the server hands them its sockets. */
	readonly notes: Notes;
	/** Mail and nightly work; after the server answers, so that starting is quick. */
	work(): Promise<void>;
	stop(): Promise<void>;
}

/** Puts the kernel together on a migrated database. @throws OperatorError when row security would not hold */
export async function startKernel(env: Env, url: string, log: Log): Promise<Running> {
	const app = connect(url, { role: 'gestaltungsraum_app', max: env.DATABASE_POOL });
	const gate = connect(url, { role: 'gestaltungsraum_gate', max: Math.max(2, Math.ceil(env.DATABASE_POOL / 3)) });
	const [events] = await Promise.all([listen(url, log), assertWalls(app), assertWalls(gate)]);
	const secret = loadSecret(env.SECRET, env.DATA_DIR);
	const jobs = makeJobs(url, log);
	const ending = new AbortController();
	const kernel: Kernel = {
		env,
		log,
		secret,
		app,
		gate,
		events,
		jobs,
		limits: makeLimits(gate),
		sessions: makeSessions(gate, secret, events),
		ending: ending.signal,
	};
	const mailer = makeMailer(env);
	const notes = makeNotes(kernel, url);
	return {
		kernel,
		notes,
		work: () => {
			if (!env.SMTP_URL) log.warn({ folder: join(env.DATA_DIR, 'mail') }, 'no SMTP_URL: mails are kept as files');
			return jobs.start({
				mail: async ({ kind = '', id = '', roundId = '', what = '', other = '' }) => {
					if (kind === 'notice') return sendNotice(kernel, mailer, id);
					const ofRound = roundMails[kind];
					const mail =
						kind === 'workshop'
							? await workshopMail(kernel, id, what as MailKind, other || null)
							: ofRound
								? await ofRound(kernel, id, roundId)
								: await identityMail(kernel, kind, id);
					if (mail) await mailer.send(mail);
				},
				sweep: async () => {
					// row security bounds it to events older than a year
					await gate`delete from kernel_audit`;
					await gate`delete from identity_sessions where ends_at < now()`;
					await gate`delete from identity_resets where expires_at < now() - interval '1 day'`;
					await gate`delete from identity_invitations where expires_at < now() - interval '30 days'`;
					await wordNotes(kernel);
					await sweepFiles(kernel);
					await sweepNotices(kernel);
					await forgetRounds(kernel);
					await forgetWorkshops(kernel);
				},
				fold: () => foldAll(kernel),
				notices: (data) => tendNotices(kernel, data),
				digests: ({ id = '' }) => sendNotice(kernel, mailer, id),
				rounds: async () => {
					await tendRounds(kernel);
					await tendVotes(kernel);
					await tendPulses(kernel);
					await tendAskings(kernel);
					await tendReminders(kernel);
					await tendWorkshops(kernel);
				},
			});
		},
		stop: async () => {
			ending.abort();
			await notes.close();
			kernel.sessions.close();
			await Promise.allSettled([jobs.stop(), events.close()]);
			mailer.close();
			await Promise.allSettled([app.end({ timeout: 3 }), gate.end({ timeout: 3 })]);
		},
	};
}

/** Row security does nothing for a superuser or a role that bypasses it: then nothing is served. */
async function assertWalls(pool: Kernel['app']) {
	const [role] = await pool.begin(
		'read only',
		(sql) => sql`select rolname as name, rolsuper or rolbypassrls as free from pg_roles where rolname = current_user`,
	);
	if (!role || role.free || !String(role.name).startsWith('gestaltungsraum_')) {
		throw new OperatorError(
			`Die Datenbankrolle ${String(role?.name)} umgeht die Zeilensicherheit; so wird nichts ausgeliefert. / The database role ${String(role?.name)} bypasses row security; nothing is served like this.`,
		);
	}
}

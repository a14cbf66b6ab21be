/** What only the operator sets up: `npm run platform -- COMMAND`, see docs/runbooks/first-installation.md. */
import { OPERATOR } from '@gestaltungsraum/domain/actor';
import { PLATFORM_AUDIENCE, PUBLIC_AUDIENCE } from '@gestaltungsraum/domain/audience';
import { FoundSpace, StewardByMail } from '@gestaltungsraum/domain/forum/contract';
import { InviteAdmin } from '@gestaltungsraum/domain/identity/contract';
import { INVITATION_DAYS } from '@gestaltungsraum/domain/identity/terms';
import { AssociationMember, CreateAssociation, CreateTenant } from '@gestaltungsraum/domain/municipality/contract';
import { partnerKinds } from '@gestaltungsraum/domain/municipality/terms';
import * as z from 'zod';
import { appointSteward, type Candidate, candidatesOf, createSpace, dismissSteward } from '../forum/spaces.ts';
import { invitationLink } from '../identity/acceptance.ts';
import { invite } from '../identity/invitations.ts';
import { type Command, CommandError, commandEnv, lineCommand, openDatabase, runCommand } from '../kernel/command.ts';
import { atGate, type Kernel, one, run, type Step } from '../kernel/context.ts';
import { makeLog } from '../kernel/log.ts';
import { found, Refusal } from '../kernel/refuse.ts';
import { startKernel } from '../kernel/start.ts';
import { describePlatform } from './platform-list.ts';
import * as tenants from './tenants.ts';

const CALL = 'npm run platform --';
/** A command of this line, see {@link lineCommand}. */
function command<S extends z.ZodObject>(
	name: string,
	contract: S,
	{ usage, about }: { usage: string; about: string },
	work: (kernel: Kernel, input: z.infer<S>) => Promise<string>,
): [string, Command] {
	return [name, lineCommand(contract, { usage: `${CALL} ${name} ${usage}`.trimEnd(), about }, work)];
}

const number = (value: number) => value.toLocaleString('de-DE');
const said = (de: string, en: string) => `${de}\n${en}\n`;

async function createTenant(kernel: Kernel, input: CreateTenant): Promise<string> {
	const { tenant, areas, created } = await atGate(kernel, (step) => tenants.createTenant(step, input));
	const { name, slug, land, inhabitants } = tenant;
	if (!created) return said(`${name} (${slug}) gibt es schon; es wurde nichts geändert.`, 'Nothing was changed.');
	const facts = [
		land,
		inhabitants && `${number(inhabitants)} Einwohnerinnen und Einwohner`,
		areas && `Gemeinden: ${number(areas)}`,
	];
	const next = `${CALL} admin:invite --tenant ${slug} --email NAME@STADT.DE --name "VORNAME NAME"`;
	return `${[`Angelegt / created: ${name} (${slug})`, ...facts].filter(Boolean).join(', ')}.\nWeiter / next: ${next}\n`;
}

async function inviteAdmin(
	kernel: Kernel,
	{ tenant: slug, email, name }: z.infer<typeof InviteAdmin>,
): Promise<string> {
	const tenant = await atGate(kernel, (step) => tenants.tenantOf(step, slug));
	const actor = tenants.operatorOf(tenant);
	const link = await run(kernel, actor, async (ctx) => {
		await invite({ ...ctx, request: { locale: 'de' } }, { email, name, roles: actor.roles, unitIds: [] });
		const { id, version } = one(
			await ctx.sql<{ id: string; version: number }[]>`
				select id, version from identity_invitations where tenant_id = ${tenant.id} and email = ${email}`,
		);
		return invitationLink(kernel, id, version);
	});
	return `${said(
		`${name} ist als Administration von ${tenant.name} eingeladen. Die Mail an ${email} geht ab, sobald die Anwendung läuft.`,
		`${name} is invited to administrate ${tenant.name}. The mail to ${email} leaves as soon as the application runs.`,
	)}Derselbe Link, ${INVITATION_DAYS} Tage und nur einmal gültig / the same link, valid for ${INVITATION_DAYS} days and once:\n${link}\n`;
}

async function createAssociation(kernel: Kernel, input: z.infer<typeof CreateAssociation>): Promise<string> {
	const { created } = await atGate(kernel, (step) => tenants.createAssociation(step, input));
	return created
		? said(`Angelegt: ${input.name} (${input.slug}).`, 'The association is created.')
		: said(`${input.name} gibt es schon; es wurde nichts geändert.`, 'Nothing was changed.');
}

function changeMember(joins: boolean) {
	return (kernel: Kernel, input: z.infer<typeof AssociationMember>): Promise<string> =>
		atGate(kernel, async (step) => {
			const association = await tenants.associationOf(step, input.association);
			const tenant = await tenants.tenantOf(step, input.tenant);
			const change = joins ? tenants.joinAssociation : tenants.leaveAssociation;
			const changed = await change(step, { association, tenant });
			if (!changed) return said('Das war schon so; es wurde nichts geändert.', 'Nothing was changed.');
			return said(
				`${tenant.name} ${joins ? 'gehört jetzt' : 'gehört nicht mehr'} zu: ${association.name}.`,
				`${tenant.name} has ${joins ? 'joined' : 'left'} the association.`,
			);
		});
}

interface Founded {
	readonly tenant: tenants.Tenant;
	readonly audience: string;
	readonly before: boolean;
}

/** Who owns the space and who sees it; a space that is there already must be the same one. */
async function foundation(step: Step, { slug, title, audience, tenant }: FoundSpace): Promise<Founded> {
	const owner = tenant ?? (audience.circle === 'tenant' ? audience.slug : '');
	if (!owner)
		throw new CommandError({
			de: 'Wem gehört der Raum? Bitte geben Sie --tenant KURZNAME an.',
			en: 'Whose space is it? Please give --tenant SLUG.',
		});
	const known = await tenants.tenantOf(step, owner);
	if (known.kind === 'partner') throw new Refusal('partner_not_here');
	const key = {
		platform: () => PLATFORM_AUDIENCE,
		public: () => PUBLIC_AUDIENCE,
		tenant: async () => (await tenants.tenantOf(step, audience.slug)).id,
		association: async () => (await tenants.associationOf(step, audience.slug)).id,
	};
	const wanted = await key[audience.circle]();
	const foreign = audience.circle === 'association' ? !known.associations.includes(wanted) : wanted !== known.id;
	if (foreign && (audience.circle === 'association' || audience.circle === 'tenant'))
		throw new CommandError({
			de: `${known.name} gehört nicht zu denen, die den Raum sehen sollen. Ein Raum gehört einer Verwaltung, die ihn selbst sieht.`,
			en: `${known.name} is not among those who shall see the space. A space belongs to an administration that sees it.`,
		});
	const [there] = await step.sql<{ same: boolean }[]>`
		select title = ${title} and audience = ${wanted} and tenant_id = ${known.id} as same from forum_spaces where slug = ${slug}`;
	if (there && !there.same) throw new Refusal('space_taken');
	return { tenant: known, audience: wanted, before: Boolean(there) };
}

async function foundSpace(kernel: Kernel, input: FoundSpace): Promise<string> {
	const { tenant, audience, before } = await atGate(kernel, (step) => foundation(step, input));
	if (before) return said(`Den Raum ${input.title} gibt es schon; es wurde nichts geändert.`, 'Nothing was changed.');
	const { slug, title, purpose } = input;
	await run(kernel, tenants.operatorOf(tenant), (ctx) => createSpace(ctx, { slug, title, purpose, audience }));
	return said(
		`Angelegt: Raum ${title} von ${tenant.name}, ${kernel.env.origin}/forum/raum/${slug}`,
		`The space is created. Next: ${CALL} steward:add --space ${slug} --email NAME@STADT.DE`,
	);
}

function changeSteward(appoints: boolean) {
	return (kernel: Kernel, { space: slug, email, tenant }: z.infer<typeof StewardByMail>): Promise<string> =>
		atGate(kernel, async (step) => {
			const [row] = await step.sql<{ id: string; audience: string; title: string }[]>`
				select id, audience, title from forum_spaces where slug = ${slug}`;
			const space = found(row, 'space_missing');
			const member = chosen(await candidatesOf(step, space, { email, tenant }), appoints);
			const change = appoints ? appointSteward : dismissSteward;
			if (!(await change(step, space, member, OPERATOR)))
				return said('Das war schon so; es wurde nichts geändert.', 'Nothing was changed.');
			return said(
				`${member.name} (${member.org}) ${appoints ? 'hält jetzt' : 'hält nicht mehr'} den Raum ${space.title} in Ordnung.`,
				`${member.name} is ${appoints ? 'now' : 'no longer'} a steward of the space.`,
			);
		});
}

/** The one membership that is meant. A person is dismissed whatever the membership. */
function chosen(candidates: readonly Candidate[], appoints: boolean): Candidate {
	const [first] = candidates;
	const fit = candidates.filter(({ active, reads }) => active && reads);
	if (appoints && fit.length > 1)
		throw new CommandError({
			de: `Für welche Verwaltung? Bitte geben Sie --tenant an: ${fit.map(({ tenantSlug }) => tenantSlug).join(', ')}.`,
			en: 'For which administration? Please give --tenant.',
		});
	return found(fit[0] ?? first, 'person_missing');
}

const steward = '--space KURZNAME --email ADRESSE [--tenant KURZNAME]';
const member = '--association KURZNAME --tenant KURZNAME';
const commands = new Map<string, Command>([
	command(
		'tenant:create',
		CreateTenant,
		{
			usage: `--slug KURZNAME [--name "Stadt X"] [--ars SCHLÜSSEL,…] [--land NI] [--inhabitants N] [--partner ${partnerKinds.join('|')}]`,
			about: 'eine Verwaltung, auf Wunsch aus dem Gemeindeverzeichnis, oder eine Partnerorganisation',
		},
		createTenant,
	),
	command(
		'admin:invite',
		InviteAdmin,
		{
			usage: '--tenant KURZNAME --email ADRESSE --name "VORNAME NAME"',
			about: 'lädt eine Administration ein; noch einmal: ein neuer Link',
		},
		inviteAdmin,
	),
	command(
		'association:create',
		CreateAssociation,
		{ usage: '--slug KURZNAME --name "NAME"', about: 'ein Verband' },
		createAssociation,
	),
	command(
		'association:join',
		AssociationMember,
		{ usage: member, about: 'eine Verwaltung tritt bei' },
		changeMember(true),
	),
	command(
		'association:leave',
		AssociationMember,
		{ usage: member, about: 'eine Verwaltung tritt aus' },
		changeMember(false),
	),
	command(
		'space:create',
		FoundSpace,
		{
			usage:
				'--slug KURZNAME --title "NAME" --purpose "WOZU" --audience platform|public|association:KURZNAME|tenant:KURZNAME --tenant KURZNAME',
			about: 'ein Raum im Gestaltungsforum; --tenant ist die Verwaltung, der er gehört',
		},
		foundSpace,
	),
	command(
		'steward:add',
		StewardByMail,
		{ usage: steward, about: 'eine Patin oder ein Pate für einen Raum' },
		changeSteward(true),
	),
	command(
		'steward:remove',
		StewardByMail,
		{ usage: steward, about: 'keine Patin, kein Pate mehr' },
		changeSteward(false),
	),
	command('list', z.strictObject({}), { usage: '', about: 'Verwaltungen, Verbände und Räume' }, (kernel) =>
		atGate(kernel, describePlatform),
	),
]);

/** All commands, each with its call. */
export function help(): string {
	return ['Was nur der Plattformbetrieb einrichtet / what only the operator sets up:', '', ...commands.values()]
		.map((line) => (typeof line === 'string' ? line : `  ${line.usage}\n      ${line.about}`))
		.join('\n')
		.concat('\n');
}

/** Runs one command of the line. @throws CommandError, Refusal */
export async function platform(kernel: Kernel, [name = '', ...args]: readonly string[]): Promise<string> {
	return known(name).run(kernel, args);
}

function known(name: string): Command {
	const wanted = commands.get(name);
	if (wanted) return wanted;
	throw new CommandError({
		de: `Diesen Befehl gibt es nicht: ${name}. Alle Befehle zeigt: ${CALL} help`,
		en: `There is no such command: ${name}. All commands: ${CALL} help`,
	});
}

async function main(): Promise<string> {
	const line = process.argv.slice(2).filter((argument, at) => at > 0 || argument !== '--');
	const [name = 'help'] = line;
	if (name === 'help' || name === '--help') return help();
	known(name); // before a database is started for nothing
	const env = commandEnv();
	const database = await openDatabase(env);
	try {
		const running = await startKernel(env, database.url, makeLog('error'));
		try {
			return await platform(running.kernel, line);
		} finally {
			await running.stop();
		}
	} finally {
		await database.stop();
	}
}

if (import.meta.main)
	await runCommand(main, {
		de: 'Das ist an der Datenbank gescheitert. Es wurde nichts geändert.',
		en: 'This failed at the database. Nothing was changed.',
	});

/** What the tree promises (docs/architecture.md, docs/adr/0001) and the import rules in dependencies.cjs cannot see. Lists may only shrink. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEMO_PASSWORD, demoAccounts } from '../db/demo/known.ts';
import { features } from '../domain/src/features.ts';
import { roleLabels } from '../domain/src/identity/terms.ts';
import { filesBelow, foldersOf, isCode, isTest, read, root } from './tree.ts';

const names = Object.keys(features).sort();
const files = filesBelow();
const code = files.filter((path) => /^(apps|packages)\//.test(path) && isCode(path));
const source = code.filter((path) => !isTest(path));

/** Fails for a hit that is not on the list, and for an entry of the list that no longer hits. */
function onlyListed(hits: readonly string[], list: Readonly<Record<string, unknown>>) {
	const known = Object.keys(list);
	expect({
		more: hits.filter((hit) => !known.includes(hit)),
		gone: known.filter((path) => !hits.includes(path)),
	}).toEqual({ more: [], gone: [] });
}

describe('a feature', () => {
	it('has its folder in the domain, and no other folder stands there', () => {
		expect(foldersOf('packages/domain/src')).toEqual(names);
	});
	it('has its folder in the API, beside the kernel', () => {
		expect(foldersOf('apps/api/src')).toEqual([...names, 'kernel'].sort());
	});
	it('has its tables in a file of its name', () => {
		for (const name of names) expect(files).toContain(`packages/db/src/${name}.ts`);
	});
	it('has its rooms in the web, and components stand in a feature, in kit, shell or ui', () => {
		const rooms = [...foldersOf('apps/web/src/routes/(app)'), ...foldersOf('apps/web/src/routes/(public)')];
		const parts = foldersOf('apps/web/src/lib');
		for (const name of names) expect([...rooms, ...parts]).toContain(name);
		expect(parts.filter((part) => !names.includes(part))).toEqual(['kit', 'shell', 'ui']);
		expect(rooms.filter((room) => !names.includes(room))).toEqual([]);
	});
	it('has an address of its own', () => {
		const paths = Object.values(features).map(({ path }) => path);
		expect(new Set(paths).size).toBe(paths.length);
	});
});

/** Files of a feature that are neither terms, contract, rules nor service, router, jobs, live: what each is for. */
const ownRoles: Readonly<Record<string, string>> = {
	'packages/domain/src/forum/words.ts': 'folding of words, the same for text and query',
	'packages/domain/src/forum/notes/frames.ts': 'how messages of the notes’ protocol begin',
	'packages/domain/src/resonance/protocol.ts': 'what browser and server derive from a card’s secret',
	'packages/domain/src/resonance/pulse-terms.ts': 'terms of the pulse',
	'packages/domain/src/resonance/pulse-contract.ts': 'contract of the pulse',
	'packages/domain/src/resonance/pulse.ts': 'rules of the pulse',
	'apps/api/src/resonance/pulse.ts': 'service of the pulse: series and their pages',
	'apps/api/src/resonance/circle.ts': 'who counts in a frozen circle',
	'apps/api/src/resonance/waves.ts': 'opening the waves of a pulse, and judging them',
	'apps/api/src/resonance/pulse-router.ts': 'router of the pulse',
	'packages/domain/src/resonance/disclosure.ts': 'what may be shown, decided in one place',
	'packages/domain/src/resonance/council-terms.ts': 'noes about objections, settings, shared rounds and reminders',
	'packages/domain/src/resonance/council-contract.ts':
		'contract of what staff council and data protection see and may do',
	'packages/domain/src/resonance/objections.ts': 'rules of objections, pauses and settings',
	'packages/domain/src/resonance/papers.ts': 'drafts for an administration, and how they are written out',
	'packages/domain/src/resonance/papers-parts.ts': 'what drafts are made of, and the honest limits',
	'packages/domain/src/resonance/stored-table.ts': 'the shape of an explained table',
	'packages/domain/src/resonance/papers-agreement.ts': 'the words of one: agreement with the staff council',
	'packages/domain/src/resonance/papers-assessment.ts': 'the words of the other: data protection impact assessment',
	'packages/domain/src/resonance/stored.ts': 'what the tables hold and why, for staff council and data protection',
	'packages/domain/src/resonance/stored-cards.ts': 'the same: cards',
	'packages/domain/src/resonance/stored-rounds.ts': 'the same: rounds',
	'packages/domain/src/resonance/stored-votes.ts': 'the same: votes',
	'packages/domain/src/resonance/pool-contract.ts': 'contract of rounds of several administrations',
	'apps/api/src/resonance/pool.ts': 'service of rounds of several administrations',
	'apps/api/src/resonance/remind.ts': 'reminders to a whole circle and of steps, by hand and as a job',
	'apps/api/src/resonance/forget.ts': 'what is kept no longer, as a job',
	'apps/api/src/resonance/insight.ts': 'service of the page for staff council and data protection',
	'apps/api/src/resonance/settings.ts': 'service of what a municipality has agreed on',
	'apps/api/src/resonance/objections.ts': 'service of objections',
	'apps/api/src/resonance/envelopes.ts': 'service of tickets for the people of a circle',
	'apps/api/src/resonance/council-mails.ts': 'words of the mails about objections, reminders and due steps',
	'apps/api/src/resonance/council-router.ts': 'router of staff council, data protection and settings',
	'packages/domain/src/resonance/calendar.ts': 'working days and holidays',
	'apps/api/src/resonance/anon.ts': 'the edge for cards without a sender',
	'apps/api/src/resonance/anon-answers.ts': 'what the routes without a sender have in common',
	'apps/api/src/resonance/talk/anon.ts': 'the edge for whoever has a card’s key',
	'apps/api/src/resonance/talk/fold.ts': 'words of authors, mixed by night',
	'apps/api/src/resonance/entry/anon.ts': 'the edge for guests without an account',
	'apps/api/src/resonance/board.ts': 'service of published cards',
	'apps/api/src/resonance/fold.ts': 'mixing, closing and releasing, as jobs',
	'packages/domain/src/resonance/similarity.ts': 'which cards may belong together',
	'packages/domain/src/resonance/similar-words.ts': 'what German texts have in common',
	'packages/domain/src/resonance/report-contract.ts': 'contract of files that leave a round',
	'packages/domain/src/resonance/report.ts': 'what a round’s page shows, as a file',
	'packages/domain/src/resonance/report-words.ts': 'words of these files: only the server loads them',
	'apps/api/src/resonance/testing.ts': 'a circle with a released round, for tests',
	'packages/domain/src/forum/today-contract.ts': 'contract of the page of today',
	'packages/domain/src/resonance/live-contract.ts': 'contract of live rounds and of leading',
	'apps/api/src/resonance/lead.ts': 'service of leading: live rounds, phases, timer, handing over',
	'apps/api/src/resonance/live-router.ts': 'router of live rounds',
	'apps/api/src/resonance/tell.ts': 'notices of a round',
	'apps/api/src/resonance/mails.ts': 'words of the mails',
	'apps/api/src/resonance/votes.ts': 'service of votes',
	'apps/api/src/resonance/vote-lists.ts': 'votes as parts of other readings',
	'packages/domain/src/resonance/votes.ts': 'rules of votes: choices, and what ballots add up to',
	'packages/domain/src/resonance/vote-contract.ts': 'contract of votes',
	'apps/api/src/resonance/playing.ts': 'a person’s browser, for tests and for the attack on anonymity',
	'apps/api/src/resonance/tickets.ts': 'blind signatures, server side',
	'packages/domain/src/municipality/register.ts': 'the format of the official register',
	'packages/domain/src/municipality/register-encoding.ts': 'the encodings it comes in',
	'packages/domain/src/resonance/templates.ts': 'ways to ask, with guidance: only the page of a new round loads them',
	'apps/api/src/forum/asking/anon.ts': 'the edge for whoever has the key of a question',
	'apps/api/src/forum/asking/rounds.ts': 'making rounds of questions, and those that come back, as a job',
	'apps/api/src/forum/asking/topics.ts': 'questions that become topics, at the release and by night',
	'apps/api/src/forum/topic.ts': 'service of one topic: writing',
	'apps/api/src/forum/thread.ts': 'service of one topic: reading',
	'apps/api/src/forum/own-mention.ts': 'where a post mentions its reader',
	'apps/api/src/forum/files/intake.ts': 'what comes in as an attachment',
	'apps/api/src/forum/files/scan.ts': 'the malware scanner’s client',
	'apps/api/src/forum/files/store.ts': 'the port for the bytes of attachments',
	'apps/api/src/forum/lists.ts': 'service of lists',
	'apps/api/src/forum/search.ts': 'service of search',
	'apps/api/src/forum/snippet.ts': 'the piece of text beside a hit',
	'packages/domain/src/forum/notes/receipts.ts': 'which changes of a note the server has acknowledged',
	'apps/api/src/forum/notes/access.ts': 'who may read and write a note, asked again and again',
	'apps/api/src/forum/notes/log.ts': 'the log of changes, before every receipt',
	'apps/api/src/forum/notes/short-way.ts': 'what is typed, past the queue of Hocuspocus',
	'apps/api/src/forum/notes/fresh.ts': 'changes that were shown and are not in the document yet',
	'apps/api/src/forum/notes/handshake.ts': 'who may open a socket for notes',
	'apps/api/src/forum/notes/sound.ts': 'whether bytes are a change of a document',
	'apps/api/src/forum/notes/pieces.ts': 'a document as updates to be read one after the other',
	'apps/api/src/forum/notes/apart.ts': 'documents read in a thread of their own',
	'apps/api/src/forum/notes/testing.ts': 'notes with something in them, for tests',
	'apps/api/src/forum/notes/thread.ts': 'that thread',
	'apps/api/src/forum/notes/check-minutes.ts': 'a command: does the seal of closed minutes hold',
	'apps/api/src/forum/notes/comments.ts': 'service of remarks',
	'apps/api/src/forum/notes/document.ts': 'a document between Yjs and JSON',
	'apps/api/src/forum/notes/maker.ts': 'notes of the invented world',
	'apps/api/src/forum/notes/export/paper.ts': 'a document as blocks of a paper',
	'apps/api/src/forum/notes/export/pictures.ts': 'images of a note as a paper takes them',
	'apps/api/src/forum/notes/markdown.ts': 'escaping for Markdown',
	'apps/api/src/forum/notes/mentioned.ts': 'whom a note mentions',
	'apps/api/src/forum/notes/minutes.ts': 'service of approving and closing',
	'apps/api/src/forum/notes/owner.ts': 'the lock by which one process owns a document',
	'apps/api/src/forum/notes/playing.ts': 'a person’s editor, for tests, benchmark and crash test',
	'apps/api/src/forum/notes/presence.ts': 'whom others see while writing',
	'apps/api/src/forum/notes/render.ts': 'a document as HTML and Markdown',
	'apps/api/src/forum/notes/seal.ts': 'the checksum of closed minutes',
	'apps/api/src/forum/notes/settle.ts': 'reading what was written until now',
	'apps/api/src/forum/notes/store.ts': 'snapshots of documents',
	'apps/api/src/forum/notes/versions.ts': 'service of earlier versions',
	'apps/api/src/forum/notes/words.ts': 'what the search knows of a note',
	'apps/api/src/forum/workshops/view.ts': 'service of workshops: reading',
	'apps/api/src/forum/workshops/hosts.ts': 'service of hosts',
	'apps/api/src/forum/workshops/mails.ts': 'words of the mails',
	'apps/api/src/forum/workshops/tell.ts': 'notices of a workshop',
	'apps/api/src/forum/workshops/testing.ts': 'a workshop with its people, for tests',
	'apps/api/src/forum/workshops/room/notes.ts': 'the notes of tables',
	'apps/api/src/forum/workshops/seats/mailing.ts': 'which mails go out',
	'apps/api/src/forum/workshops/seats/table.ts': 'those who come, as a table',
	'apps/api/src/forum/workshops/questions/anon.ts': 'the edge for questions without a sender',
	'apps/api/src/forum/workshops/questions/marks.ts': 'how a browser likes a question once, unknown',
	'apps/api/src/identity/acting.ts': 'who acts for a membership without a session',
	'apps/api/src/forum/cursor.ts': 'a place in a list',
	'apps/api/src/forum/markdown.ts': 'Markdown to clean HTML',
	'apps/api/src/notifications/tell.ts': 'saying that something happened, for other features',
	'apps/api/src/notifications/news.ts': 'the shape of something that happened',
	'apps/api/src/notifications/sources.ts': 'what has happened and whom it concerns, one source each',
	'apps/api/src/notifications/note-sources.ts': 'the same: what happens at notes',
	'apps/api/src/notifications/followers.ts': 'who follows a topic, and whom a post concerns',
	'apps/api/src/notifications/mails.ts': 'words of the mails',
	'apps/api/src/notifications/mentions/names.ts': 'whom a text means',
	'apps/api/src/notifications/mentions/note-groups.ts': 'whom a group in a note means',
	'apps/api/src/notifications/one-click/link.ts': 'the signed link that stops mails',
	'apps/api/src/notifications/settings/stored.ts': 'settings of many people, for work on their behalf',
	'apps/api/src/notifications/testing.ts': 'queues emptied at once, for tests',
	'apps/api/src/identity/actors.ts': 'who a membership is, for sessions and for work on behalf of people',
	'apps/api/src/identity/people.ts': 'service of people',
	'apps/api/src/identity/acceptance.ts': 'service of an invitation that is accepted',
	'apps/api/src/identity/invitations.ts': 'service of invitations',
	'apps/api/src/identity/invitation-file.ts': 'invitations from a table',
	'apps/api/src/identity/mails.ts': 'words of the mails',
	'apps/api/src/identity/password.ts': 'hashing and judging passwords',
	'apps/api/src/identity/reset.ts': 'service of a new password by mail',
	'apps/api/src/identity/session.ts': 'the session port',
	'apps/api/src/resonance/inbox.ts': 'cards on their way, mixed with each that comes',
	'apps/api/src/municipality/register-file.ts': 'reading the register line by line',
	'apps/api/src/municipality/register-import.ts': 'the importer, a command',
	'apps/api/src/municipality/platform.ts': 'what the operator sets up, a command',
	'apps/api/src/municipality/platform-list.ts': 'what the command lists',
	'apps/api/src/municipality/tenants.ts': 'service of tenants and associations',
	'apps/api/src/forum/spaces.ts': 'service of spaces and their stewards',
};

describe('a file', () => {
	it('of a feature has one of the few roles, or stands on the list', () => {
		const inFeature = new RegExp(`^(packages/domain|apps/api)/src/(${names.join('|')})/`);
		const role =
			/^packages\/domain\/.*\/(terms|refusals|contract|rules)\.ts$|^apps\/api\/.*\/(service|router|jobs|live)\.ts$/;
		onlyListed(
			source.filter((path) => inFeature.test(path) && !role.test(path)),
			ownRoles,
		);
	});
	it('has a name that says what is in it', () => {
		const vague = /\/(index|utils?|helpers?|common|misc|manager|types)\.(ts|js)$/;
		expect(source.filter((path) => vague.test(path) && !path.startsWith('packages/db/demo/world/'))).toEqual([]);
	});
	it('is written in kebab-case, a component in PascalCase', () => {
		const wrong = source.filter((path) => {
			const name = path.split('/').at(-1) ?? '';
			if (name.startsWith('+')) return false;
			return name.endsWith('.svelte') ? !/^[A-Z][A-Za-z]+\.svelte$/.test(name) : !/^[a-z0-9][a-z0-9.-]*$/.test(name);
		});
		expect(wrong.filter((path) => !path.startsWith('packages/db/migrations/'))).toEqual([]);
	});
});

const LINES_MAX = 300;
/** Longer ones, each with what it must not grow beyond. */
const longFiles: Readonly<Record<string, number>> = {
	'apps/api/src/forum/topic.ts': 340,
	'apps/web/src/styles/notes.scss': 330,
	'apps/web/src/styles/parts.scss': 460,
	'packages/db/src/resonance.ts': 360,
};

describe('length', () => {
	const length = (path: string) => read(path).trimEnd().split('\n').length;
	const isData = (path: string) => /^packages\/db\/(migrations|demo\/(world\/|tenants\.ts))/.test(path);
	it(`of a file is ${LINES_MAX} lines at most; longer ones stand on a list`, () => {
		onlyListed(
			source.filter((path) => !isData(path) && length(path) > LINES_MAX),
			longFiles,
		);
	});
	it('of a listed file does not grow', () => {
		for (const [path, most] of Object.entries(longFiles)) expect(length(path), path).toBeLessThanOrEqual(most);
	});
});

describe('a dependency', () => {
	const manifests = ['package.json', ...files.filter((path) => /^(apps|packages)\/[^/]+\/package\.json$/.test(path))];
	const manifest = (path: string) =>
		JSON.parse(read(path)) as Record<'dependencies' | 'devDependencies', Record<string, string> | undefined>;
	it('names no version but the catalogue’s', () => {
		expect(manifests.length).toBeGreaterThan(4);
		for (const path of manifests) {
			const { dependencies, devDependencies } = manifest(path);
			for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
				expect(version, `${path}: ${name}`).toMatch(/^(catalog:|workspace:\*)$/);
		}
	});
	it('is pinned exactly, because the same lockfile must give the same program', () => {
		const catalogue =
			read('pnpm-workspace.yaml')
				.split(/^catalog:$/m)[1]
				?.split(/^\S/m)[0] ?? '';
		const versions = [...catalogue.matchAll(/^ {2}'?([^':]+(?:\/[^':]+)?)'?: (.+)$/gm)];
		expect(versions.length).toBeGreaterThan(50);
		for (const [, name, version] of versions)
			expect(version, name).toMatch(/^(npm:[a-z@/-]+@)?\d+\.\d+\.\d+(-[a-z]+\.\d+)?$/);
	});
	it('on pnpm has one version, wherever it is named', () => {
		const named = ['package.json', 'pnpm-workspace.yaml', 'packages/config/bin/run.mjs', 'infra/Dockerfile'].flatMap(
			(path) =>
				[...read(path).matchAll(/pnpm(?:@|: |",\s*"version": ")(\d+\.\d+\.\d+)/g)].map(([, version]) => version),
		);
		expect(named.length).toBeGreaterThanOrEqual(4);
		expect(new Set(named).size).toBe(1);
	});
});

/** Who reads the environment besides kernel/env.ts, and why. */
const environment: Readonly<Record<string, string>> = {
	'apps/api/bench/bench.ts': 'hands it on to the programs it measures',
	'apps/api/src/kernel/command.ts': 'hands it to readEnv for the commands, and INIT_CWD',
	'apps/api/src/kernel/testing.ts': 'LOG_LEVEL of a test run',
	'apps/api/src/main.ts': 'hands it to readEnv, and tells SvelteKit’s server its part',
	'apps/api/verify/notes-stage.ts': 'hands it on to the servers that it starts',
	'apps/api/verify/town.ts': 'hands it on to the server that it starts',
	'apps/web/src/hooks.server.ts': 'API_URL, when web and API are two processes',
	'apps/web/vite.config.ts': 'API_URL while developing',
	'packages/config/bin/run.mjs': 'the way in',
	'packages/config/bin/test.ts': 'the way in',
	'packages/db/demo/scale.ts': 'a command of its own: DATABASE_URL',
	'packages/db/src/embedded.ts': 'the environment of the database server',
	'packages/db/src/testing-server.ts': 'tells the tests where their server is',
	'packages/db/src/testing.ts': 'reads it',
};
/** Who sends SQL as text, and why nothing of a request can be in it. */
const textSql: Readonly<Record<string, string>> = {
	'apps/api/src/kernel/jobs.ts': 'pg-boss’s own statements, values bound; grants',
	'apps/api/src/kernel/limits.ts': 'the limiter’s own statements, values bound',
};

describe('what is dangerous', () => {
	it('reads the environment in one place', () => {
		onlyListed(
			source.filter((path) => /\bprocess\.env\b/.test(read(path))),
			environment,
		);
	});
	it('never joins SQL: no sql.raw, no sql.identifier, and unsafe() only where listed', () => {
		const api = source.filter((path) => path.startsWith('apps/api/src/'));
		expect(api.filter((path) => /\bsql\.(raw|identifier)\s*\(/.test(read(path)))).toEqual([]);
		onlyListed(
			api.filter((path) => /\.unsafe\s*[(<]/.test(read(path))),
			textSql,
		);
	});
	it('shows HTML as it is only where the server has cleaned it', () => {
		const raw = source.filter((path) => /\{@html\b/.test(read(path)));
		for (const path of raw)
			expect(read(path), `${path} says why`).toMatch(/eslint-disable[^\n]*svelte\/no-at-html-tags[^\n]*--/);
	});
});

describe('the papers', () => {
	const papers = files.filter((path) => /^(docs\/|README\.md$|CONTRIBUTING\.md$)/.test(path) && path.endsWith('.md'));
	const decisions = foldersOrNone('docs/adr');
	it('number their decisions without a gap, in one form', () => {
		expect(decisions.map((path) => Number(path.slice(9, 13)))).toEqual(decisions.map((_, at) => at + 1));
		for (const path of decisions)
			for (const part of ['Situation', 'Choice', 'What was given up', 'How we would notice that it was wrong'])
				expect(read(path), path).toContain(`\n## ${part}\n`);
	});
	it('hold every decision that the code refers to', () => {
		const numbers = new Set(decisions.map((path) => path.slice(9, 13)));
		for (const path of [...code, ...papers])
			for (const [, number = ''] of read(path).matchAll(/\bADR (\d{4})\b/g)) expect(numbers, path).toContain(number);
	});
	/** Referred to before they are there. */
	const coming = ['docs/pictures/topic.png', 'docs/performance.md'];
	it('name every setting and every demo account', () => {
		const readme = read('README.md');
		const settings = Array.from(read('apps/api/src/kernel/env.ts').matchAll(/^\t([A-Z_]+): /gm), ([, name]) => name);
		expect(settings.length).toBeGreaterThan(10);
		for (const name of settings) expect(readme).toContain(`| \`${name}\` |`);
		for (const { role, tenant, name, email } of demoAccounts)
			expect(readme).toContain(`| ${roleLabels[role].de} | ${tenant} | ${name} | \`${email}\` |`);
		expect(readme).toContain(`\`${DEMO_PASSWORD}\``);
	});
	it('link to files that exist', () => {
		for (const path of papers)
			for (const [, to = ''] of read(path).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)) {
				const target = join(dirname(path), to).replaceAll('\\', '/');
				if (!coming.some((start) => target.startsWith(start)))
					expect(existsSync(join(root, target)), `${path}: ${to}`).toBe(true);
			}
	});
	it('and the code name no path of somebody’s own machine', () => {
		const own = new RegExp(['/work', '/home', '/Users'].map((start) => `(?<![\\w.])${start}/[\\w]`).join('|'));
		const text = files.filter(
			(path) => isCode(path) || /\.(md|json|ya?ml|conf)$/.test(path) || /Dockerfile|Caddyfile/.test(path),
		);
		expect(text.filter((path) => path !== 'pnpm-lock.yaml' && own.test(read(path)))).toEqual([]);
	});
});

function foldersOrNone(folder: string): string[] {
	return files.filter((path) => path.startsWith(`${folder}/`) && path.endsWith('.md'));
}

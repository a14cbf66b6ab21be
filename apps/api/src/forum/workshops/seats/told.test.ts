/** Hosts hear of registrations that wait for them, as long as they wait and as long as they are hosts. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { TestPerson } from '../../../kernel/testing.ts';
import { awake, centre, mailed, tellAll } from '../../../notifications/testing.ts';
import { type WorkshopWorld, workshopWorld } from '../testing.ts';

let w: WorkshopWorld;
beforeAll(async () => {
	w = await workshopWorld();
	await awake(w.world, w.anna, w.arne, w.berta, w.bernd);
});
afterAll(() => w.world.close());
afterEach(async () => {
	await w.world.kernel.gate`delete from notifications_entries`;
	await w.world.kernel.gate`delete from notifications_mails`;
	await w.world.kernel.gate`delete from jobs.job where name in ('notices', 'mail', 'digests')`;
});

const tell = async () => {
	await w.world.kernel.gate`delete from jobs.job where name = 'notices' and data ->> 'event' = 'post'`;
	await tellAll(w.world, { twice: true });
};
const planned = async (more = {}) => {
	const id = await w.announce({ approval: true, ...more });
	await w.anna.api.workshops.planning.addHost.mutate({ workshopId: id, email: w.berta.email });
	return id;
};
const register = (who: TestPerson, workshopId: string) =>
	who.api.workshops.seats.register.mutate({ workshopId, seats: 1, names: '', needs: 'Rampe' });
const listed = async (who: TestPerson) => (await who.api.notifications.list.query({})).notices;
const idOf = async (workshopId: string) =>
	(await w.anna.api.workshops.seats.participants.query({ id: workshopId })).participants[0]?.id ?? '';
const NEW = 'workshop: Werkstatt Öffnungszeiten';

describe('the hosts of a workshop', () => {
	it('hear who waits for their confirmation, with the way to the list, and nobody else does', async () => {
		const id = await planned();
		await register(w.arne, id);
		await tell();
		for (const host of [w.anna, w.berta])
			expect(await listed(host)).toMatchObject([
				{
					kind: 'workshop',
					byName: 'Arne',
					byOrg: 'Stadt A',
					path: `/forum/werkstatt/${id}/teilnehmende`,
					unread: true,
				},
			]);
		for (const other of [w.arne, w.bernd]) expect(await centre(other)).toEqual([]);
		const mails = await mailed(w.world);
		expect(mails.map(({ to }) => to).toSorted()).toEqual([w.anna.email, w.berta.email].toSorted());
		expect(JSON.stringify(mails)).toContain('Arne (Stadt A) meldet sich an und wartet auf Ihre Bestätigung');
		expect(JSON.stringify(mails)).toContain(`/forum/werkstatt/${id}/teilnehmende`);
		// what somebody needs is for the list alone
		expect(JSON.stringify(mails)).not.toContain('Rampe');
	});
	it('hear nothing where nobody has to confirm', async () => {
		await register(w.arne, await w.announce());
		await tell();
		expect(await centre(w.anna)).toEqual([]);
	});
	it('need not look any more once one of them has decided, or it was taken back; a new registration is news', async () => {
		const id = await planned();
		await register(w.arne, id);
		await tell();
		await w.anna.api.workshops.seats.judge.mutate({ id: await idOf(id), accepted: true });
		expect(await centre(w.berta)).toEqual([`${NEW} – read`]);
		expect(await mailed(w.world)).toEqual([]);
		await w.arne.api.workshops.seats.withdraw.mutate({ workshopId: id });
		await register(w.arne, id);
		await tell();
		expect(await centre(w.berta)).toEqual([NEW, `${NEW} – read`]);
		await w.arne.api.workshops.seats.withdraw.mutate({ workshopId: id });
		expect(await centre(w.berta)).toEqual([`${NEW} – read`, `${NEW} – read`]);
		// taken back before it was told
		await register(w.bernd, id);
		await w.bernd.api.workshops.seats.withdraw.mutate({ workshopId: id });
		await tell();
		expect(await centre(w.berta)).toHaveLength(2);
	});
	it('hear of a substitute who waits in the place of another', async () => {
		const id = await planned();
		await register(w.bernd, id);
		await tell();
		await w.bernd.api.workshops.seats.handOn.mutate({ workshopId: id, email: w.berta.email }).catch(() => {});
		await tell();
		// berta, who hosts it, is not told of herself
		expect(await centre(w.berta)).toEqual([`${NEW} – read`]);
		expect(await centre(w.anna)).toEqual([NEW, `${NEW} – read`]);
	});
	it('hear of a substitute who comes at once where they say who comes, and nothing of it elsewhere', async () => {
		const id = await planned();
		await register(w.bernd, id);
		await w.anna.api.workshops.seats.judge.mutate({ id: await idOf(id), accepted: true });
		const bea = await w.world.person(w.bernd.tenantId, { name: 'Bea' });
		await w.bernd.api.workshops.seats.handOn.mutate({ workshopId: id, email: bea.email });
		await tell();
		for (const host of [w.anna, w.berta])
			expect(await listed(host)).toMatchObject([
				{
					kind: 'substitute',
					byName: 'Bea',
					byOrg: 'Stadt B',
					path: `/forum/werkstatt/${id}/teilnehmende`,
					unread: true,
				},
			]);
		for (const other of [w.bernd, bea, w.arne]) expect(await centre(other)).toEqual([]);
		const mails = await mailed(w.world);
		expect(mails.map(({ to }) => to).toSorted()).toEqual([w.anna.email, w.berta.email].toSorted());
		expect(JSON.stringify(mails)).toContain('Bea (Stadt B) kommt als Vertretung');
		const open = await w.announce();
		await register(w.bernd, open);
		await w.bernd.api.workshops.seats.handOn.mutate({ workshopId: open, email: bea.email });
		await tell();
		expect(await centre(w.anna)).toHaveLength(1);
	});
	it('hear nothing of a substitute who has gone again, nor of what they have arranged themselves', async () => {
		const id = await planned();
		await register(w.bernd, id);
		await w.anna.api.workshops.seats.judge.mutate({ id: await idOf(id), accepted: true });
		// berta hosts it and comes herself: she hands on her own seat later
		await w.bernd.api.workshops.seats.handOn.mutate({ workshopId: id, email: w.berta.email });
		await tell();
		expect(await centre(w.berta)).toEqual([]);
		expect(await centre(w.anna)).toEqual(['substitute: Werkstatt Öffnungszeiten']);
		await w.berta.api.workshops.seats.handOn.mutate({ workshopId: id, email: w.bernd.email });
		await tell();
		expect(await centre(w.berta)).toEqual([]);
		expect(await centre(w.anna)).toHaveLength(2);
		await w.bernd.api.workshops.seats.handOn.mutate({ workshopId: id, email: w.berta.email });
		await w.berta.api.workshops.seats.withdraw.mutate({ workshopId: id });
		await tell();
		expect(await centre(w.anna)).toHaveLength(2);
	});
	it('lose what they were told when they host it no longer, or cannot read it any more', async () => {
		const id = await planned();
		await register(w.arne, id);
		await tell();
		await w.anna.api.workshops.planning.dropHost.mutate({ workshopId: id, personId: w.berta.personId });
		expect(await centre(w.berta)).toEqual([]);
		expect((await mailed(w.world)).map(({ to }) => to)).toEqual([w.anna.email]);
		await register(w.bernd, id);
		await tell();
		expect(await centre(w.berta)).toEqual([]);
		await w.world.kernel
			.gate`update forum_topics set audience = ${w.berta.tenantId} where id = (select topic_id from forum_workshops where id = ${id})`;
		expect(await centre(w.anna)).toEqual([]);
	});
});

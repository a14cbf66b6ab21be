import { tendBallots } from './ballots.ts';
import { ensureTickets, noteUnsettled, openDevice, sendAgain } from './tickets.ts';

/** For all open rounds and votes alike, whether somebody writes or not. */
export async function tend(): Promise<void> {
	const device = await openDevice();
	for (const { id } of device.rounds) {
		try {
			await ensureTickets(device, id);
		} catch {
			// its own page says why; the other rounds go on
		}
	}
	await tendBallots(device);
	for (const id of await device.vault.rounds()) await sendAgain(device.vault, id);
	await noteUnsettled(device.vault);
}

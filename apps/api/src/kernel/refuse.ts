import { askingRefusals } from '@gestaltungsraum/domain/forum/asking/terms';
import { decisionRefusals } from '@gestaltungsraum/domain/forum/decisions/terms';
import { fileRefusals } from '@gestaltungsraum/domain/forum/files/terms';
import { guestRefusals } from '@gestaltungsraum/domain/forum/guests/terms';
import { noteRefusals } from '@gestaltungsraum/domain/forum/notes/refusals';
import { forumRefusals } from '@gestaltungsraum/domain/forum/refusals';
import { harvestRefusals } from '@gestaltungsraum/domain/forum/workshops/harvest/terms';
import { liveQuestionRefusals } from '@gestaltungsraum/domain/forum/workshops/questions/terms';
import { workshopRefusals } from '@gestaltungsraum/domain/forum/workshops/refusals';
import { identityRefusals } from '@gestaltungsraum/domain/identity/terms';
import { municipalityRefusals } from '@gestaltungsraum/domain/municipality/terms';
import { noticeRefusals } from '@gestaltungsraum/domain/notifications/refusals';
import type { RefusalText } from '@gestaltungsraum/domain/refusal';
import { entryRefusals } from '@gestaltungsraum/domain/resonance/entry/terms';
import { talkRefusals } from '@gestaltungsraum/domain/resonance/talk/terms';
import { resonanceRefusals } from '@gestaltungsraum/domain/resonance/refusals';

const catalogue = {
	...identityRefusals,
	...municipalityRefusals,
	...forumRefusals,
	...guestRefusals,
	...askingRefusals,
	...decisionRefusals,
	...fileRefusals,
	...noteRefusals,
	...workshopRefusals,
	...liveQuestionRefusals,
	...harvestRefusals,
	...noticeRefusals,
	...resonanceRefusals,
	...talkRefusals,
	...entryRefusals,
};
export type RefusalCode = keyof typeof catalogue;

/** An expected no. Not a fault: rolled back, not logged, told to the user in their language. */
export class Refusal extends Error {
	readonly code: RefusalCode;
	readonly text: RefusalText;
	constructor(code: RefusalCode) {
		super(code);
		this.name = 'Refusal';
		this.code = code;
		this.text = catalogue[code];
	}
}

/** Throws the refusal unless there is none; rules return codes, services hand them here. */
export function refuse(code: RefusalCode | null): void {
	if (code !== null) throw new Refusal(code);
}

/** The one row, or the refusal that it is missing. */
export function found<T>(row: T | undefined | null, code: RefusalCode): T {
	if (row === undefined || row === null) throw new Refusal(code);
	return row;
}

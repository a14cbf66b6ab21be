import { shownAs } from '@gestaltungsraum/domain/forum/notes/terms';

/** What stands on an invitation, as form fields. */
export interface WorkshopFields {
	title: string;
	purpose: string;
	day: string;
	from: string;
	to: string;
	place: string;
	access: string;
	link: string;
	capacity: string;
	seatsMax: string;
	approval: boolean;
	shown: string;
}

/** As the API wants it. */
export function readFields(fields: WorkshopFields) {
	return {
		...fields,
		capacity: Number(fields.capacity),
		seatsMax: Number(fields.seatsMax),
		shown: shownAs.find((name) => name === fields.shown) ?? 'name',
	};
}

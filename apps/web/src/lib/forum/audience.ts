import { type Visibility, visibilityLabels } from '@gestaltungsraum/domain/forum/terms';
import { say } from '#lib/kit/locale.ts';

/** Who can read it, in one phrase: "Beschäftigte aller Kommunen". */
export function readers(visibility: Visibility, scopeName: string | null): string {
	const { whoDe, whoEn } = visibilityLabels[visibility];
	const who = say({ de: whoDe, en: whoEn });
	return scopeName !== null && (visibility === 'team' || visibility === 'association') ? `${who} (${scopeName})` : who;
}

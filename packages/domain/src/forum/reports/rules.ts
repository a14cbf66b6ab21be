import type { Actor } from '../../actor.ts';
import { type AdministrationKind, type SizeClass, sizeClasses, sizeFrom } from './terms.ts';

/** @param inhabitants null when not known */
export function sizeOf(inhabitants: number | null): SizeClass | null {
	if (inhabitants === null) return null;
	return sizeClasses.findLast((name) => inhabitants >= sizeFrom[name]) ?? 'tiny';
}

/** What tells the kind of an administration; keys and kinds are those of the official register. */
export interface AdministrationFacts {
	readonly partner: boolean;
	readonly name: string;
	/** Regional keys of what it serves. */
	readonly keys: readonly string[];
	/** Two digits of the register for each of them, as far as they are known: 41 to 45 Kreise, 60 to 63 towns. */
	readonly kinds: readonly string[];
}

/** A Kreis by its short key, several municipalities by their number, a town by the register's kind, else by its own name. */
export function administrationKindOf({ partner, name, keys, kinds }: AdministrationFacts): AdministrationKind {
	if (partner) return 'partner';
	if (keys.some((key) => key.length <= 5) || kinds.some((kind) => kind.startsWith('4'))) return 'district';
	if (kinds.length === 0 && /^(Land)?[Kk]reis\b|^Region\b/.test(name)) return 'district';
	if (keys.length > 1) return 'joint';
	if (kinds.length > 0) return kinds.some((kind) => ['60', '61', '62', '63'].includes(kind)) ? 'town' : 'municipality';
	return /^(Hanse|Universitäts|Landeshaupt)?stadt\b/i.test(name) ? 'town' : 'municipality';
}

/** What two administrations are compared by. */
export interface Likeness {
	readonly size: SizeClass | null;
	readonly land: string | null;
	readonly administration: AdministrationKind;
	readonly fields: readonly string[];
}

/**
 * How much alike two administrations are, 0 to 10: size counts most, because effort follows it; then the kind, because tasks
 * follow it; then the Land, because law follows it; then what both work on.
 */
export function likeness(a: Likeness, b: Likeness): number {
	const apart =
		a.size === null || b.size === null ? 9 : Math.abs(sizeClasses.indexOf(a.size) - sizeClasses.indexOf(b.size));
	const shared = a.fields.filter((field) => b.fields.includes(field)).length;
	return (
		(apart === 0 ? 4 : apart === 1 ? 2 : 0) +
		(a.administration === b.administration ? 2 : 0) +
		(a.land !== null && a.land === b.land ? 2 : 0) +
		Math.min(shared, 2)
	);
}

/** Alike enough to be called "like you": at least size, or kind and Land together. */
export const ALIKE = 4;

/** Of an actor's own administration; guests have no peers, because they know no other organisation. */
export function hasPeers(actor: Pick<Actor, 'tenantKind'>): boolean {
	return actor.tenantKind === 'administration';
}

/** Things of the platform that a text may link to. */
export type LinkKind = 'topic' | 'round' | 'idea';

export interface Link {
	readonly kind: LinkKind;
	readonly id: string;
}

/** Links of one post that are kept. */
export const LINKS_KEPT = 20;

const places: readonly (readonly [string, LinkKind])[] = [
	['/forum/thema/', 'topic'],
	['/resonanz/runde/', 'round'],
	['/ideen/idee/', 'idea'],
];
const ADDRESS =
	/(^|[\s(<"'\]])(https?:\/\/[^\s/()<>"']+)?(\/(?:forum\/thema|resonanz\/runde|ideen\/idee)\/)([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/gi;

/**
 * Links to own topics, rounds and ideas in a Markdown text, each once, in their order.
 * @param origin own origin; a link with another one leads elsewhere
 */
export function linkedIn(text: string, origin: string): Link[] {
	const links = new Map<string, Link>();
	for (const [, , host, path = '', id = ''] of text.matchAll(ADDRESS)) {
		const kind = places.find(([start]) => start === path.toLowerCase())?.[1];
		if (kind === undefined || (host !== undefined && host !== origin)) continue;
		const link = { kind, id: id.toLowerCase() };
		links.set(`${kind} ${link.id}`, link);
		if (links.size === LINKS_KEPT) break;
	}
	return [...links.values()];
}

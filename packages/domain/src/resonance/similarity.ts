/**
 * Which cards may belong together, by their German words alone: stems, parts of compounds and trigrams (for slips of the
 * pen). The same cards give the same proposals, whoever asks; nothing is learned and nothing leaves the browser.
 */
import { type Vector, weigh } from './similar-words.ts';

export interface SimilarCard {
	readonly id: string;
	readonly text: string;
	readonly groupId: string | null;
}
export interface Proposal {
	/** The group that these cards would join; null for a new one. */
	readonly groupId: string | null;
	/** Of a new group: its words, as they are written on the cards. */
	readonly title: string;
	/** Cards in no group so far, in their order. */
	readonly cardIds: readonly string[];
	/** Why: words that they share, the most telling first; as written on a card. */
	readonly words: readonly string[];
}

const PROPOSALS_MAX = 12;
const WORDS_MAX = 3;
/** Cosine from which two clusters are one, and from which a card fits a group. */
const ALIKE = 0.16;
/** In how many of a proposal's cards a word has to be, to be the reason for it. */
const REASON_SHARE = 0.6;
/** Cosine to one card of a group, from which a card fits it even if it is unlike the others there. */
const NEAR = 0.2;

/** @param groups the groups of the board, with the titles that people gave them */
export function proposeGroups(
	cards: readonly SimilarCard[],
	groups: readonly { readonly id: string; readonly title: string }[],
): Proposal[] {
	const texts = [...cards.map(({ text }) => text), ...groups.map(({ title }) => title)];
	const { vectors, writtenAs } = weigh(texts);
	const loose = cards.flatMap(({ groupId }, at) => (groupId === null ? [at] : []));
	const clusters: Cluster[] = groups.flatMap(({ id }, at) => {
		const members = cards.flatMap(({ groupId }, card) => (groupId === id ? [card] : []));
		const title = cards.length + at;
		// what people have called a group counts as much as all that lies in it
		vectors[title] = scaled(vectors[title], members.length);
		return members.length === 0 ? [] : [{ groupId: id, members: [...members, title], joined: [] }];
	});
	for (const at of loose) clusters.push({ groupId: null, members: [at], joined: [at] });
	const merged = settle(merge(clusters, vectors), vectors);
	return merged
		.flatMap(({ groupId, members, joined }): (Proposal & { strength: number })[] => {
			if (joined.length < (groupId === null ? 2 : 1)) return [];
			const shared = sharedBy(members, joined, vectors, groupId !== null);
			const words = shared.slice(0, WORDS_MAX).map(([word]) => writtenAs(word));
			if (words.length === 0) return [];
			const strength = shared.reduce((sum, [, weight]) => sum + weight, 0);
			const title = words.slice(0, 2).join(', ');
			return [{ groupId, title, words, cardIds: joined.map((at) => cards[at]?.id ?? ''), strength }];
		})
		.toSorted((a, b) => b.strength - a.strength || (a.title < b.title ? -1 : 1))
		.slice(0, PROPOSALS_MAX)
		.map(({ groupId, title, cardIds, words }) => ({ groupId, title, cardIds, words }));
}

interface Cluster {
	readonly groupId: string | null;
	readonly members: readonly number[];
	/** Of the members, cards that are in no group. */
	readonly joined: readonly number[];
}

/** Joins the two that are most alike on average, again and again; never two groups that people made. */
function merge(clusters: readonly Cluster[], vectors: readonly Vector[]): Cluster[] {
	const all: (Cluster | null)[] = [...clusters];
	const likeness = likenesses(clusters, vectors);
	const size = clusters.length;
	// by cluster: the one it is most like, and how much; -1 and the least that counts for none
	const nearest = new Int32Array(size);
	const most = new Float64Array(size);
	const look = (at: number) => {
		const row = likeness[at];
		const grouped = all[at]?.groupId !== null;
		let to = -1;
		let like = ALIKE;
		for (let other = 0; row && other < size; other++) {
			const value = row[other] ?? 0;
			if (value <= like || other === at) continue;
			const cluster = all[other];
			if (!cluster || (grouped && cluster.groupId !== null)) continue;
			to = other;
			like = value;
		}
		nearest[at] = to;
		most[at] = like;
	};
	for (let at = 0; at < size; at++) look(at);
	for (;;) {
		let from = -1;
		for (let at = 0; at < size; at++)
			if (nearest[at] !== -1 && all[at] && (from < 0 || (most[at] ?? 0) > (most[from] ?? 0))) from = at;
		const to = from < 0 ? -1 : (nearest[from] ?? -1);
		const [a, b] = [all[from], all[to]];
		if (!a || !b) return all.filter((cluster) => cluster !== null);
		const [n, m] = [a.members.length, b.members.length];
		for (let at = 0; at < size; at++) {
			const mean = (n * (likeness[from]?.[at] ?? 0) + m * (likeness[to]?.[at] ?? 0)) / (n + m);
			likeness[from]?.fill(mean, at, at + 1);
			likeness[at]?.fill(mean, from, from + 1);
		}
		all[from] = {
			groupId: a.groupId ?? b.groupId,
			members: [...a.members, ...b.members],
			joined: [...a.joined, ...b.joined].toSorted((one, two) => one - two),
		};
		all[to] = null;
		// an average is never above both of its parts, so that others keep what they were most like
		for (let at = 0; at < size; at++)
			if (all[at] && (at === from || nearest[at] === from || nearest[at] === to)) look(at);
	}
}

/** The average cosine between the members of each two clusters; only texts that share a word are looked at. */
function likenesses(clusters: readonly Cluster[], vectors: readonly Vector[]): Float64Array[] {
	const home = new Map(clusters.flatMap(({ members }, at) => members.map((member) => [member, at] as const)));
	const texts = new Map<string, { at: number; weight: number }[]>();
	for (const [member, at] of home)
		for (const [word, weight] of vectors[member] ?? []) {
			const list = texts.get(word);
			const share = { at, weight: weight / (clusters[at]?.members.length ?? 1) };
			if (list) list.push(share);
			else texts.set(word, [share]);
		}
	const rows = clusters.map(() => new Float64Array(clusters.length));
	for (const list of texts.values())
		for (const one of list) {
			const row = rows[one.at];
			if (row)
				for (const two of list) if (two.at !== one.at) row[two.at] = (row[two.at] ?? 0) + one.weight * two.weight;
		}
	return rows;
}

function scaled(vector: Vector = new Map(), by: number): Vector {
	return new Map([...vector].map(([word, weight]) => [word, weight * by]));
}

/** Cards that are left alone go to the group in which there is one like them, each by itself. */
function settle(clusters: readonly Cluster[], vectors: readonly Vector[]): Cluster[] {
	const groups = clusters.filter(({ groupId }) => groupId !== null);
	return clusters.map((cluster) => {
		const [card = -1, ...others] = cluster.members;
		if (cluster.groupId !== null || others.length > 0) return cluster;
		let [home, like]: [Cluster, number] = [cluster, NEAR];
		for (const group of groups)
			for (const member of group.members) {
				const cosine = product(vectors[card], vectors[member]);
				if (cosine > like) [home, like] = [group, cosine];
			}
		return home === cluster ? cluster : { groupId: home.groupId, members: [...home.members, card], joined: [card] };
	});
}

function product(a: Vector = new Map(), b: Vector = new Map()): number {
	let sum = 0;
	for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
	return sum;
}

/** Words that make these cards one: most of a new group's have them; of a group that is there, those who join and one more. */
function sharedBy(
	members: readonly number[],
	joined: readonly number[],
	vectors: readonly Vector[],
	isThere: boolean,
): [string, number][] {
	const sums = new Map<string, { count: number; weight: number; joins: boolean }>();
	for (const at of members)
		for (const [word, weight] of vectors[at] ?? []) {
			const sum = sums.get(word) ?? { count: 0, weight: 0, joins: false };
			sum.count += 1;
			sum.weight += weight;
			sum.joins ||= joined.includes(at);
			sums.set(word, sum);
		}
	const least = isThere ? 2 : Math.max(2, members.length * REASON_SHARE);
	return [...sums]
		.filter(([, { count, joins }]) => joins && count >= least)
		.map(([word, { weight }]): [string, number] => [word, weight])
		.toSorted(([a, weightA], [b, weightB]) => weightB - weightA || (a < b ? -1 : 1));
}

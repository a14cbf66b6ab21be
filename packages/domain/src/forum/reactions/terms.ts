/** What one may say with a press; each says something, none is a mark. */
export const reactionKinds = ['same', 'trying', 'different', 'thanks'] as const;
export type ReactionKind = (typeof reactionKinds)[number];
export const reactionLabels: Readonly<Record<ReactionKind, { readonly de: string; readonly en: string }>> = {
	same: { de: 'Geht uns auch so', en: 'Same with us' },
	trying: { de: 'Probieren wir', en: 'We will try this' },
	different: { de: 'Bei uns anders', en: 'Different here' },
	thanks: { de: 'Danke', en: 'Thank you' },
};
/** Names that a reaction lists; the rest is a number. */
export const NAMES_MAX = 100;

/** What moves cards; loaded with the first move. */
export { default as MoveCard } from './MoveCard.svelte';
export { Moves } from './moves.svelte.ts';
export { default as RenameGroup } from './RenameGroup.svelte';
export { default as Suggestions } from './Suggestions.svelte';

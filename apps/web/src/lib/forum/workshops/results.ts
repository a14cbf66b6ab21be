/** What came of a workshop: together, because both come with the first that has either. */
export { default as HarvestRows } from './HarvestRows.svelte';
export { default as Votes } from './Votes.svelte';

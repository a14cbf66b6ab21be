/** Votes, notes of the talk, outcome and steps. */
export { default as EndRound } from './EndRound.svelte';
export { default as Outcome } from './Outcome.svelte';
export { default as Record } from './Record.svelte';
export { default as Steps } from './Steps.svelte';
export { default as Votes } from './Votes.svelte';

/** The own vote on this device. */
export { default as BallotForm } from './BallotForm.svelte';
export { default as BallotTrace } from './BallotTrace.svelte';

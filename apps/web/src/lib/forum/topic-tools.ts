/** What the cards beside a topic open; loaded with the first of them. */
export { default as Access } from './guests/Access.svelte';
export { default as PutDecision } from './decisions/PutDecision.svelte';
export { default as Steer } from './Steer.svelte';

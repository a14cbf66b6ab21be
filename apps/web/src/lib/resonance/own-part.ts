/** What this device knows of the own cards. */
export { Desk } from './desk.svelte.ts';
export { default as OwnCards } from './OwnCards.svelte';

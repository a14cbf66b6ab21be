/** Once the cards are published. */
export { default as Board } from './Board.svelte';
export { default as Held } from './Held.svelte';

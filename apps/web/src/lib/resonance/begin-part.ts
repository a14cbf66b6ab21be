/** While the round begins. */
export { default as Arrive } from './Arrive.svelte';
export { default as LookBack } from './LookBack.svelte';
export { default as Write } from './Write.svelte';

/** For those who lead, and where a clock runs. */
export { default as Lead } from './Lead.svelte';

/** While the pair reviews. */
export { default as Review } from './Review.svelte';

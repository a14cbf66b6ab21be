/** Words between the pair and the authors. */
export { default as BoardTalks } from './BoardTalks.svelte';
export { default as CardTalk } from './CardTalk.svelte';
export { Talks } from './talks.svelte.ts';

import { goto } from '$app/navigation';
import { newTopicPath } from '#lib/forum/places.ts';
import { paths } from '#lib/kit/paths.ts';

const OFF = 'shortcuts';

/** Single letters can be switched off (WCAG 2.1.4); the choice stays in this browser. */
export function lettersOn(): boolean {
	try {
		return localStorage.getItem(OFF) !== 'off';
	} catch {
		return true;
	}
}

export function switchLetters(on: boolean): void {
	try {
		if (on) localStorage.removeItem(OFF);
		else localStorage.setItem(OFF, 'off');
	} catch {
		// storage is switched off: the choice lasts as long as nothing
	}
}

let wentAt = 0;

/** A key without Ctrl and the like, pressed where nobody writes: `?` for the list, `g` and a letter for a page. */
export function letter(key: string, guest: boolean, help: () => void): void {
	if (!lettersOn()) return;
	const second = performance.now() - wentAt < 1500;
	wentAt = key === 'g' && !second ? performance.now() : 0;
	if (key === '?') return help();
	const places: Readonly<Record<string, string>> = { h: paths.today, f: paths.forum, s: paths.search };
	const place = key === 'n' && !guest ? newTopicPath() : places[key];
	// eslint-disable-next-line svelte/no-navigation-without-resolve -- one of our own paths from above
	if (second && place) void goto(place);
}

import { type Locale, locales } from '@gestaltungsraum/domain/identity/terms';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';

/** How the pages are lit; `system` follows the device. KERN's tokens hang on `data-kern-theme` of the html element. */
export const themes = ['light', 'dark', 'system'] as const;
export type Theme = (typeof themes)[number];
export const THEME_COOKIE = 'theme';
/** The API reads it too, for mails. */
export const LOCALE_COOKIE = 'PARAGLIDE_LOCALE';
/** A display choice is not personal data; it stays for a year. */
export const DISPLAY_COOKIE_S = 31_536_000;

export interface Display {
	readonly locale: Locale;
	readonly theme: Theme;
}

// the server chose both and wrote them into the html element; asking the browser again could answer otherwise
let current = (): Display => {
	const { lang, dataset } = document.documentElement;
	return { locale: asLocale(lang) ?? 'de', theme: asTheme(dataset['kernTheme']) };
};

overwriteGetLocale(() => current().locale);

/** On the server the request knows; called once, by hooks.server.ts. */
export function readDisplayFrom(read: () => Display): void {
	current = read;
}

export function theme(): Theme {
	return current().theme;
}

export function asTheme(value: unknown): Theme {
	return themes.find((known) => known === value) ?? 'system';
}

export function asLocale(value: unknown): Locale | undefined {
	return locales.find((known) => known === value);
}

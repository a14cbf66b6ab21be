import { features } from '@gestaltungsraum/domain/features';
import type { MeView } from '@gestaltungsraum/domain/identity/contract';
import type { Component } from 'svelte';
import ForumIcon from '~icons/look/forum';
import HomeIcon from '~icons/look/home';
import AdminIcon from '~icons/look/hall';
import RoundsIcon from '~icons/look/rounds';
import SearchIcon from '~icons/look/search';
import { m } from '#lib/paraglide/messages.js';
import { say } from './locale.ts';
import { paths } from './paths.ts';

export interface NavEntry {
	path: string;
	label: string;
	icon: Component;
	/** Below the rule: the ways around, not the work itself. */
	below?: boolean;
}

/** The navigation, in the one order it always has. */
export function navigation(me: MeView): NavEntry[] {
	return [
		{ path: paths.today, label: m.nav_today(), icon: HomeIcon },
		...(me.guest ? [] : [{ path: paths.rounds, label: say(features.resonance), icon: RoundsIcon }]),
		{ path: paths.forum, label: say(features.forum), icon: ForumIcon },
		{ path: paths.search, label: m.nav_search(), icon: SearchIcon, below: true },
		...(me.admin ? [{ path: paths.admin, label: say(features.municipality), icon: AdminIcon, below: true }] : []),
	];
}

/** Whether a page lies under an entry, for aria-current. */
export function isUnder(pathname: string, path: string): boolean {
	return path === paths.today ? pathname === path : pathname === path || pathname.startsWith(`${path}/`);
}

import type { Env } from './env.ts';

/** The network of an address, for limits: IPv4 /24, IPv6 /48. Only proxies that are trusted may name another address. */
export function addressPrefix(socketAddress: string | undefined, headers: Headers, trustedProxies: number): string {
	let address = socketAddress ?? 'unknown';
	if (trustedProxies > 0) {
		const hops = (headers.get('x-forwarded-for') ?? '')
			.split(',')
			.map((hop) => hop.trim())
			.filter(Boolean);
		// each trusted proxy appended one; the first of those is the client as our own proxy saw it
		address = hops.at(-trustedProxies) ?? address;
	}
	const v4 = /^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.\d{1,3}$/.exec(address);
	if (v4) return `${v4[1]}.${v4[2]}.${v4[3]}`;
	return address.toLowerCase().split(':').slice(0, 3).join(':');
}

const systems: readonly [RegExp, string][] = [
	[/Windows/, 'Windows'],
	[/iPhone|iPad/, 'iOS'],
	[/Mac OS X/, 'macOS'],
	[/Android/, 'Android'],
	[/Linux/, 'Linux'],
];
const browsers: readonly [RegExp, string][] = [
	[/Edg\//, 'Edge'],
	[/Firefox\//, 'Firefox'],
	[/Chrome\//, 'Chrome'],
	[/Safari\//, 'Safari'],
];

/** "Firefox · Windows": enough to recognise an own device, too little to recognise a person. */
export function deviceOf(userAgent: string): string {
	const browser = browsers.find(([pattern]) => pattern.test(userAgent))?.[1];
	const system = systems.find(([pattern]) => pattern.test(userAgent))?.[1];
	return [browser, system].filter(Boolean).join(' · ') || '–';
}

export function localeOf(headers: Headers, cookies: string | null): 'de' | 'en' {
	const chosen = /(?:^|;\s*)PARAGLIDE_LOCALE=(de|en)/.exec(cookies ?? '')?.[1];
	if (chosen === 'de' || chosen === 'en') return chosen;
	return /^\s*en/i.test(headers.get('accept-language') ?? '') ? 'en' : 'de';
}

/** `__Host-` binds the cookie to this host and https; plain http (a trial on localhost) cannot have it. */
export function cookieName(env: Pick<Env, 'secure'>): string {
	return env.secure ? '__Host-sid' : 'sid';
}

export function readSessionCookie(header: string | null | undefined, env: Pick<Env, 'secure'>): string | null {
	const name = cookieName(env);
	for (const part of (header ?? '').split(';')) {
		const at = part.indexOf('=');
		if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
	}
	return null;
}

export function sessionCookie(next: { cookie: string; maxAgeS: number } | null, env: Pick<Env, 'secure'>): string {
	const value = next ? `${next.cookie}; Max-Age=${next.maxAgeS}` : '; Max-Age=0';
	return `${cookieName(env)}=${value}; Path=/; HttpOnly; SameSite=Lax${env.secure ? '; Secure' : ''}`;
}

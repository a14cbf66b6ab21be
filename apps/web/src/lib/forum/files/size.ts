import { getLocale } from '#lib/paraglide/runtime.js';

/** "320 KB", "1,4 MB". */
export function size(bytes: number): string {
	const [value, unit] = bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1000)), 'KB'] : [bytes / 1_000_000, 'MB'];
	return `${value.toLocaleString(getLocale(), { maximumFractionDigits: 1 })} ${unit}`;
}

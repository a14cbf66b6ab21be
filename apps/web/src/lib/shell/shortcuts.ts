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

interface Does {
	palette: () => void;
	help: () => void;
	/** Letter after `g`, to its page. */
	places: Readonly<Record<string, () => void>>;
}

/** @returns a listener for keydown on the window */
export function shortcuts({ palette, help, places }: Does): (event: KeyboardEvent) => void {
	let went = 0;
	return (event) => {
		if (event.defaultPrevented || event.isComposing) return;
		const key = event.key.toLowerCase();
		if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && key === 'k') {
			event.preventDefault();
			palette();
			return;
		}
		const { target } = event;
		const typing = target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog');
		if (event.ctrlKey || event.metaKey || event.altKey || typing || !lettersOn()) return;
		const second = performance.now() - went < 1500;
		went = 0;
		const act = key === '?' ? help : second ? places[key] : undefined;
		if (act) {
			event.preventDefault();
			act();
		} else if (key === 'g') went = performance.now();
	};
}

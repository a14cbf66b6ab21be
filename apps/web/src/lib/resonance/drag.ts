/**
 * Cards dragged by mouse, pen or finger, beside the menu and the keys. Nothing of the page is moved while it is dragged: a
 * picture of the card follows the pointer, and others may go on rearranging the board beneath it.
 */
const STARTS_AT = 5; // pixels
const EDGE = 60; // pixels from the edge of the window, where it begins to scroll
const SCROLL = 12; // pixels each frame
/** The picture of a card that follows the pointer. */
const LIFTED = {
	position: 'fixed',
	top: '0',
	left: '0',
	zIndex: '5',
	boxShadow: '0 0.6rem 1.6rem rgb(0 0 0 / 25%)',
	listStyle: 'none',
	pointerEvents: 'none',
};

export interface Dragging {
	/** A card is being dragged, or none is any more. */
	onchange(cardId: string | null): void;
	/** @param column what the column has as `data-column` */
	ondrop(cardId: string, column: string): void;
}

/** @param board cards in it are `li` with an id with a `[data-grip]`, columns have `data-column` @returns ends it */
export function dragOn(board: HTMLElement, { onchange, ondrop }: Dragging): () => void {
	let end = () => {};
	const begin = (event: PointerEvent) => {
		const grip = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-grip]') : null;
		const card = grip?.closest<HTMLElement>('li');
		if (!grip || !card || event.button !== 0) return;
		event.preventDefault();
		end();
		end = follow(event, card, board, { onchange, ondrop });
	};
	board.addEventListener('pointerdown', begin);
	return () => {
		board.removeEventListener('pointerdown', begin);
		end();
	};
}

function follow(from: PointerEvent, card: HTMLElement, board: HTMLElement, { onchange, ondrop }: Dragging): () => void {
	const { id } = card;
	const box = card.getBoundingClientRect();
	let picture: HTMLElement | null = null;
	let over: HTMLElement | null = null;
	let frame = 0;
	let at = { x: from.clientX, y: from.clientY };

	const lift = () => {
		picture = card.cloneNode(true) as HTMLElement;
		picture.removeAttribute('id');
		picture.setAttribute('aria-hidden', 'true');
		Object.assign(picture.style, LIFTED, { width: `${box.width}px` });
		board.append(picture);
		card.classList.add('away');
		onchange(id);
		scroll();
	};
	const move = (event: PointerEvent) => {
		if (event.pointerId !== from.pointerId) return;
		at = { x: event.clientX, y: event.clientY };
		const [x, y] = [at.x - from.clientX, at.y - from.clientY];
		if (!picture && Math.hypot(x, y) >= STARTS_AT) lift();
		if (!picture) return;
		picture.style.transform = `translate(${box.left + x}px, ${box.top + y}px) rotate(1.5deg)`;
		aim();
	};
	const aim = () => {
		const column = document
			.elementsFromPoint(at.x, at.y)
			.map((element) => element.closest<HTMLElement>('[data-column]'))
			.find((found) => found !== null && board.contains(found));
		if (column === over) return;
		over?.removeAttribute('data-over');
		over = column ?? null;
		over?.setAttribute('data-over', '');
	};
	const scroll = () => {
		const by = at.y < EDGE ? -SCROLL : at.y > innerHeight - EDGE ? SCROLL : 0;
		if (by !== 0) {
			scrollBy(0, by);
			aim();
		}
		frame = requestAnimationFrame(scroll);
	};
	const key = (event: KeyboardEvent) => {
		if (event.key === 'Escape') finish();
	};
	const drop = (event: PointerEvent) => {
		if (event.pointerId !== from.pointerId) return;
		const column = over?.dataset['column'];
		const lifted = picture !== null;
		finish();
		if (lifted && column !== undefined) ondrop(id, column);
	};
	const finish = () => {
		cancelAnimationFrame(frame);
		removeEventListener('pointermove', move);
		removeEventListener('pointerup', drop);
		removeEventListener('pointercancel', finish);
		removeEventListener('keydown', key);
		over?.removeAttribute('data-over');
		card.classList.remove('away');
		if (!picture) return;
		picture.remove();
		picture = null;
		onchange(null);
	};
	addEventListener('pointermove', move);
	addEventListener('pointerup', drop);
	addEventListener('pointercancel', finish);
	addEventListener('keydown', key);
	return finish;
}

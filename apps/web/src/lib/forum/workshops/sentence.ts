/** Shows the paragraph with these words: marked, in sight, and with the focus, so that screen readers are there, too. */
export function showSentence(text: HTMLElement, quote: string): void {
	const said = (element: Element) => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
	const wanted = quote.replaceAll(/\s+/g, ' ').trim();
	const blocks = [...text.querySelectorAll<HTMLElement>('p, h2, h3, h4, h5, h6, pre')];
	const block = blocks.find((one) => said(one) === wanted) ?? blocks.find((one) => said(one).startsWith(wanted));
	if (!block) return;
	block.classList.add('sentence');
	block.tabIndex = -1;
	// after the router has given the focus to the page's title
	setTimeout(() => {
		block.focus({ preventScroll: true });
		block.scrollIntoView({ block: 'center' });
	}, 50);
}

/** The list that opens at the caret, for blocks after "/" and people after "@". */
import type { SuggestionKeyDownProps, SuggestionProps } from '@tiptap/suggestion';

interface Item {
	readonly label?: string | null;
	readonly beside?: string;
}

export class Picking {
	open = $state(false);
	title = $state('');
	items = $state.raw<readonly Item[]>([]);
	index = $state(0);
	place = $state.raw<{ left: number; top: number }>({ left: 0, top: 0 });
	#choose: (item: Item) => void = () => {};

	pick = (index: number): void => {
		const item = this.items[index];
		if (item) this.#choose(item);
	};

	/** For Tiptap's suggestions: what of them is shown here. */
	render<I extends Item, P>(title: string) {
		const show = (props: SuggestionProps<I, P>) => {
			const rect = props.clientRect?.();
			this.#choose = (item) => props.command(item as unknown as P);
			this.items = props.items;
			this.index = Math.min(this.index, Math.max(props.items.length - 1, 0));
			this.title = title;
			if (rect) this.place = { left: Math.min(rect.left, window.innerWidth - 260), top: rect.bottom + 6 };
			this.open = props.items.length > 0;
		};
		return {
			onStart: (props: SuggestionProps<I, P>) => {
				this.index = 0;
				show(props);
			},
			onUpdate: show,
			onKeyDown: ({ event }: SuggestionKeyDownProps): boolean => {
				if (!this.open) return false;
				const { length } = this.items;
				if (event.key === 'ArrowDown') this.index = (this.index + 1) % length;
				else if (event.key === 'ArrowUp') this.index = (this.index + length - 1) % length;
				else if (event.key === 'Enter' || event.key === 'Tab') this.pick(this.index);
				else if (event.key === 'Escape') this.open = false;
				else return false;
				return true;
			},
			onExit: () => (this.open = false),
		};
	}
}

/** Which of our scripts stand in one file: few requests, and nothing that a page does not need. */

/** Svelte and SvelteKit; the kit's entry must stay a file of its own. */
export const FRAMEWORK =
	/node_modules[\\/](svelte|devalue|esm-env|clsx|@sveltejs[\\/]kit(?![\\/]src[\\/]runtime[\\/]client[\\/](entry|payload)\.js))[\\/]|vite[\\/]preload-helper/;

/** What pages may share: our components, words and icons, and the domain's terms. */
export const OURS = /\/src\/lib\/|~icons|\/packages\/domain\//;

/** Loaded when somebody writes: the tools of a text and its drafts. */
const WRITING = /\/lib\/forum\/(Editor|draft|markdown)|\/messages\/(editor_|forum_new_|draft_(?!discard\.))/;

/** Lists of topics. */
const LISTS =
	/\/lib\/forum\/Topic(Rows|List)|icons\/look\/pin|\/messages\/forum_(coming|stewards|more|older|list_end|to_newest|fresh|unread|space_empty|empty)/;

/** Forms and dialogs: not on pages that are only read. */
const FORMS =
	/icons\/look\/close|\/ui\/(Field|Select|Checks|Dialog|Opener|Table)|\/kit\/(Problem|submit)|\/lib\/(identity|municipality)\/|\/messages\/(save|role|unit|person|people|invit|password|admin|csv)/;

/** What the pages of resonance rounds share; the parts of a single phase come with it, see lib/resonance/round-parts.ts. */
const ROUNDS =
	/\/lib\/resonance\/(PhaseChip|PromiseBox|How\.|sentence|places|council\/Limits)|\/domain\/src\/resonance\/terms|\/messages\/resonance_(?!new|template|key|wrong|code|guest|supplement|withdraw|help|talk|circle|hint|no_|offline|insecure|state_|vote_(?!new)|paper_|card_|timer_(?!runs|stopped)|step_)/;

/** What several phases of a round say, and no page before them. */
const PHASES =
	/\/messages\/resonance_(hint|no_|offline|insecure|state_|vote_(?!new)|paper_|card_|timer_(?!runs|stopped)|step_)/;

/** What opens rounds, pulses and the council's pages share. */
const OPENING =
	/\/domain\/src\/resonance\/pulse-terms|\/messages\/((pulse|council)_|resonance_(new|template|key|wrong|code|guest|supplement|withdraw|help|talk|circle))/;

/** All else of the rounds: nothing that every page should carry. */
const RESONANCE =
	/\/lib\/resonance\/(?!daily|waiting)|\/domain\/src\/resonance\/|\/messages\/(resonance|pulse|council)_/;

/** What guests, decisions and reports need beyond a topic's posts. */
const EXCHANGE =
	/\/lib\/forum\/(guests|decisions|reports|files)\/|\/domain\/src\/forum\/(guests|decisions|reports|files)\/|\/messages\/(report_|decide_(?!put)|edit_named|files|guests_(?!own|open\.))/;

/** Notes that people write together. */
const NOTES =
	/\/lib\/forum\/notes\/(?!kept|places|passage)|\/domain\/src\/forum\/notes\/|\/messages\/note_(?!list|new|open|closed|remarks_open)/;

/** What the pages of workshops share; the form of a plan, dialogs and the room come with whoever wants them. */
const WORKSHOPS =
	/\/lib\/forum\/workshops\/(places|span|Agenda|DateSign)|\/domain\/src\/forum\/workshops\/(terms|harvest\/terms)|\/messages\/workshops?_(?!(title|purpose_label|day|from|to|place|place_hint|access_label|access_hint|link|link_hint|capacity|seats_max|approval|shown|room|now|now_none|next|questions|like_count)\.)/;

/** Questions without a name: their pages, the key's page, and spaces that have such rounds. */
const ASKING = /\/lib\/forum\/asking\/(?!places)|\/domain\/src\/forum\/asking\/|\/messages\/asking(_(?!new\.)|\.)/;

/** All else of the workshops, and the way to a paragraph of a note. */
const GATHERING =
	/\/lib\/forum\/workshops\/|\/lib\/forum\/notes\/passage|\/domain\/src\/forum\/workshops\/(?!refusals)|\/messages\/workshops?_/;

/** What a page does once it is shown. */
const AFTER = /\/kit\/live\.ts|\/forum\/beacon|\/shell\/shortcuts/;

/** What the pages of errors share: each page of the app fetches them. */
const TROUBLE = /\/shell\/Trouble|\/messages\/((fault|missing|forbidden|offline|not_found)_|trouble_)/;

/** The sentences of a no. */
const REFUSALS = /\/refusals\.ts/;

/** Notifications, but for the bell and the two links to them. */
const NOTICES =
	/\/lib\/notifications\/(?!FollowLink|places)|\/domain\/src\/notifications\/|\/messages\/(notice_|follow_(?!open)|mention_|stop_)/;

/** Choosing language and theme: in a menu, on the pages before the sign-in, and on that of the account. */
const DISPLAY = /\/shell\/Display|\/messages\/(theme|language)/;

/** Each a file of its own, for the pages that need it. */
export const GROUPS = {
	writing: WRITING,
	lists: LISTS,
	forms: FORMS,
	rounds: ROUNDS,
	phases: PHASES,
	opening: OPENING,
	exchange: EXCHANGE,
	notes: NOTES,
	workshops: WORKSHOPS,
	after: AFTER,
	trouble: TROUBLE,
	refusals: REFUSALS,
	notices: NOTICES,
	display: DISPLAY,
} as const;

/** What most pages share: everything of ours but those. */
export function isShared(id: string): boolean {
	return OURS.test(id) && ![...Object.values(GROUPS), RESONANCE, GATHERING, ASKING].some((part) => part.test(id));
}

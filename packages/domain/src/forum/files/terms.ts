import type { RefusalCatalogue } from '../../refusal.ts';

export const FILE_MAX = 25 * 1024 * 1024; // bytes
export const FILES_MAX = 10; // of one post
export const FILE_NAME_MAX = 120; // characters
export const ALT_MAX = 300;
export const IMAGES_MAX = 50; // of one note

/** Types that are taken, by their content, with the ending that the name gets. */
export const fileTypes: Readonly<Record<string, string>> = {
	'application/pdf': 'pdf',
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
	'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
	'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
	'application/vnd.oasis.opendocument.text': 'odt',
	'application/vnd.oasis.opendocument.spreadsheet': 'ods',
	'application/vnd.oasis.opendocument.presentation': 'odp',
	'image/webp': 'webp',
};
/** Read, turned upright, freed of everything but the picture, and kept as WebP. */
export const imageTypes: readonly string[] = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif'];

/** Where an image of a note may come from: our own store and nowhere else. */
export const IMAGE_PLACE = /^\/api\/files\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const fileRefusals = {
	file_missing: {
		kind: 'missing',
		de: 'Diese Datei gibt es nicht (mehr).',
		en: 'This file does not exist (any more).',
	},
	file_too_large: {
		kind: 'invalid',
		de: 'Die Datei ist zu groß (höchstens 25 MB).',
		en: 'The file is too large (25 MB at most).',
	},
	file_type: {
		kind: 'invalid',
		de: 'Diese Art von Datei wird nicht angenommen. Möglich sind PDF, Word, Excel, PowerPoint, OpenDocument und Bilder.',
		en: 'This kind of file is not accepted. PDF, Word, Excel, PowerPoint, OpenDocument and images are.',
	},
	file_no_image: {
		kind: 'invalid',
		de: 'Das ist kein Bild, das wir zeigen können. Möglich sind PNG, JPEG, WebP, GIF und AVIF.',
		en: 'This is no image that we can show. PNG, JPEG, WebP, GIF and AVIF are possible.',
	},
	file_infected: {
		kind: 'invalid',
		de: 'Die Prüfung auf Schadprogramme hat in dieser Datei etwas gefunden. Sie wurde nicht gespeichert.',
		en: 'The check for malware found something in this file. It was not stored.',
	},
	file_unchecked: {
		kind: 'conflict',
		de: 'Dateien können gerade nicht auf Schadprogramme geprüft werden. Bitte versuchen Sie es später noch einmal.',
		en: 'Files cannot be checked for malware just now. Please try again later.',
	},
	too_many_files: {
		kind: 'conflict',
		de: `Zu einem Beitrag gehören höchstens ${FILES_MAX} Dateien.`,
		en: `A post has ${FILES_MAX} files at most.`,
	},
	too_many_images: {
		kind: 'conflict',
		de: `In einer Notiz haben höchstens ${IMAGES_MAX} Bilder Platz.`,
		en: `A note has room for ${IMAGES_MAX} images at most.`,
	},
} as const satisfies RefusalCatalogue;

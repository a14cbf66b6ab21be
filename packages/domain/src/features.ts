/** The features by their English folder word; German URLs and labels are mapped from here. */
export const features = {
	identity: { path: 'konto', de: 'Konto', en: 'Account' },
	municipality: { path: 'verwaltung', de: 'Verwaltung', en: 'Administration' },
	resonance: { path: 'resonanz', de: 'Resonanzrunden', en: 'Resonance rounds' },
	forum: { path: 'forum', de: 'Gestaltungsforum', en: 'Forum' },
	notifications: { path: 'mitteilungen', de: 'Mitteilungen', en: 'Notifications' },
} as const;

export type Feature = keyof typeof features;

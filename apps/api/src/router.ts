import { forumRouter, spacesRouter } from './forum/router.ts';
import { notesRouter } from './forum/notes/router.ts';
import { workshopsRouter } from './forum/workshops/router.ts';
import { identityRouter, invitationsRouter, peopleRouter } from './identity/router.ts';
import { router } from './kernel/trpc.ts';
import { municipalityRouter } from './municipality/router.ts';
import { notificationsRouter } from './notifications/router.ts';
import { resonanceRouter } from './resonance/router.ts';

export const appRouter = router({
	identity: identityRouter,
	people: peopleRouter,
	invitations: invitationsRouter,
	municipality: municipalityRouter,
	forum: forumRouter,
	notes: notesRouter,
	notifications: notificationsRouter,
	resonance: resonanceRouter,
	spaces: spacesRouter,
	workshops: workshopsRouter,
});

export type AppRouter = typeof appRouter;

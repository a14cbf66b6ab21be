import { forumRouter } from './forum/router.ts';
import { identityRouter } from './identity/router.ts';
import { router } from './kernel/trpc.ts';

export const appRouter = router({
	identity: identityRouter,
	forum: forumRouter,
});

export type AppRouter = typeof appRouter;

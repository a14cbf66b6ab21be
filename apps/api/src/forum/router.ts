import * as contract from '@gestaltungsraum/domain/forum/contract';
import * as searching from '@gestaltungsraum/domain/forum/search/contract';
import { Today } from '@gestaltungsraum/domain/forum/today-contract';
import { ById, Done, done } from '@gestaltungsraum/domain/text';
import * as z from 'zod';
import { askingRouter } from './asking/router.ts';
import { decisionsRouter } from './decisions/router.ts';
import { filesRouter } from './files/router.ts';
import { guestsRouter } from './guests/router.ts';
import { reactionsRouter } from './reactions/router.ts';
import { reportsRouter } from './reports/router.ts';
import { admins, members, router, signedIn, staff } from '../kernel/trpc.ts';
import * as lists from './lists.ts';
import { follow } from './live.ts';
import { renderMarkdown } from './markdown.ts';
import { find, search } from './search.ts';
import * as spaces from './spaces.ts';
import * as thread from './thread.ts';
import * as topic from './topic.ts';

export const forumRouter = router({
	today: members
		.input(z.void())
		.output(Today)
		.query(({ ctx }) => lists.today(ctx)),
	home: members
		.input(z.void())
		.output(contract.ForumHome)
		.query(({ ctx }) => lists.forumHome(ctx)),
	topics: members
		.input(contract.ListTopics)
		.output(contract.TopicList)
		.query(({ ctx, input }) => lists.listTopics(ctx, input)),
	space: members
		.input(contract.BySpace)
		.output(contract.SpaceView)
		.query(({ ctx, input }) => lists.showSpace(ctx, input)),
	topic: members
		.input(contract.ReadTopic)
		.output(contract.TopicView)
		.query(({ ctx, input }) => thread.readTopic(ctx, input)),
	posts: members
		.input(contract.ReadPosts)
		.output(contract.PostList)
		.query(({ ctx, input }) => thread.readPosts(ctx, input)),
	start: staff
		.input(contract.StartTopic)
		.output(contract.Started)
		.mutation(({ ctx, input }) => topic.startTopic(ctx, input)),
	reply: members
		.input(contract.Reply)
		.output(contract.Replied)
		.mutation(({ ctx, input }) => topic.reply(ctx, input)),
	source: members
		.input(ById)
		.output(contract.PostSource)
		.query(({ ctx, input }) => topic.postSource(ctx, input)),
	edit: members
		.input(contract.EditPost)
		.output(Done)
		.mutation(({ ctx, input }) => topic.editPost(ctx, input).then(() => done)),
	remove: members
		.input(ById)
		.output(Done)
		.mutation(({ ctx, input }) => topic.removePost(ctx, input).then(() => done)),
	pin: staff
		.input(contract.PinTopic)
		.output(Done)
		.mutation(({ ctx, input }) => topic.pinTopic(ctx, input).then(() => done)),
	close: staff
		.input(contract.CloseTopic)
		.output(Done)
		.mutation(({ ctx, input }) => topic.closeTopic(ctx, input).then(() => done)),
	accept: staff
		.input(contract.AcceptAnswer)
		.output(Done)
		.mutation(({ ctx, input }) => topic.acceptAnswer(ctx, input).then(() => done)),
	move: staff
		.input(contract.MoveTopic)
		.output(Done)
		.mutation(({ ctx, input }) => topic.moveTopic(ctx, input).then(() => done)),
	markRead: members
		.input(contract.MarkRead)
		.output(Done)
		.mutation(({ ctx, input }) => topic.markRead(ctx, input).then(() => done)),
	saveDraft: members
		.input(contract.SaveDraft)
		.output(Done)
		.mutation(({ ctx, input }) => topic.saveDraft(ctx, input).then(() => done)),
	draft: members
		.input(contract.ByPlace)
		.output(contract.DraftView)
		.query(({ ctx, input }) => topic.draftOf(ctx, input)),
	discardDraft: members
		.input(contract.ByPlace)
		.output(Done)
		.mutation(({ ctx, input }) => topic.discardDraft(ctx, input).then(() => done)),
	preview: signedIn
		.input(contract.Preview)
		.output(contract.Html)
		.mutation(({ input }) => ({ html: renderMarkdown(input.text) })),
	search: members
		.input(searching.Search)
		.output(searching.Hits)
		.query(({ ctx, input }) => search(ctx, input)),
	find: members
		.input(searching.Find)
		.output(searching.Found)
		.query(({ ctx, input }) => find(ctx, input)),
	asking: askingRouter,
	guests: guestsRouter,
	reactions: reactionsRouter,
	reports: reportsRouter,
	decisions: decisionsRouter,
	files: filesRouter,
	live: signedIn
		.input(contract.Live)
		.subscription(({ ctx, input, signal }) =>
			follow({ kernel: ctx.kernel, session: ctx.session, revalidate: ctx.revalidate, signal }, input),
		),
});

export const spacesRouter = router({
	list: admins
		.input(z.void())
		.output(contract.OwnSpaces)
		.query(({ ctx }) => spaces.listOwnSpaces(ctx)),
	create: admins
		.input(contract.CreateSpace)
		.output(contract.CreatedSpace)
		.mutation(({ ctx, input }) => spaces.createOwnSpace(ctx, input)),
	update: admins
		.input(contract.UpdateSpace)
		.output(Done)
		.mutation(({ ctx, input }) => spaces.updateOwnSpace(ctx, input).then(() => done)),
	order: admins
		.input(contract.OrderSpaces)
		.output(Done)
		.mutation(({ ctx, input }) => spaces.orderOwnSpaces(ctx, input).then(() => done)),
	appoint: admins
		.input(contract.SteerSpace)
		.output(Done)
		.mutation(({ ctx, input }) => spaces.appointOwnSteward(ctx, input).then(() => done)),
	dismiss: admins
		.input(contract.SteerSpace)
		.output(Done)
		.mutation(({ ctx, input }) => spaces.dismissOwnSteward(ctx, input).then(() => done)),
});

import * as contract from '@gestaltungsraum/domain/notifications/contract';
import { ById, Done, done } from '@gestaltungsraum/domain/text';
import * as z from 'zod';
import { everyone, members, router } from '../kernel/trpc.ts';
import { follow, showFollow } from './follows/service.ts';
import { reach, suggest } from './mentions/service.ts';
import * as centre from './service.ts';
import { saveSettings, showSettings, showStop, stopMails } from './settings/service.ts';

export const notificationsRouter = router({
	list: members
		.input(contract.ListNotices)
		.output(contract.NoticeList)
		.query(({ ctx, input }) => centre.listNotices(ctx, input)),
	read: members
		.input(ById)
		.output(Done)
		.mutation(({ ctx, input }) => centre.readNotice(ctx, input).then(() => done)),
	unread: members
		.input(ById)
		.output(Done)
		.mutation(({ ctx, input }) => centre.unreadNotice(ctx, input).then(() => done)),
	readAll: members
		.input(contract.ReadAll)
		.output(Done)
		.mutation(({ ctx, input }) => centre.readAll(ctx, input).then(() => done)),
	snooze: members
		.input(contract.SnoozeNotice)
		.output(Done)
		.mutation(({ ctx, input }) => centre.snoozeNotice(ctx, input).then(() => done)),
	settings: members
		.input(z.void())
		.output(contract.SettingsView)
		.query(({ ctx }) => showSettings(ctx)),
	save: members
		.input(contract.Settings)
		.output(Done)
		.mutation(({ ctx, input }) => saveSettings(ctx, input).then(() => done)),
	following: members
		.input(contract.FollowPlace)
		.output(contract.FollowView)
		.query(({ ctx, input }) => showFollow(ctx, input)),
	follow: members
		.input(contract.Follow)
		.output(Done)
		.mutation(({ ctx, input }) => follow(ctx, input).then(() => done)),
	suggest: members
		.input(contract.Suggest)
		.output(contract.Suggested)
		.query(({ ctx, input }) => suggest(ctx, input)),
	// by POST: what is being written does not belong into an address
	reach: members
		.input(contract.Reach)
		.output(contract.Reached)
		.mutation(({ ctx, input }) => reach(ctx, input)),
	stopPage: everyone
		.input(contract.StopToken)
		.output(contract.StopPage)
		.query(({ ctx, input }) => showStop(ctx.kernel, input)),
	stop: everyone
		.input(contract.StopToken)
		.output(Done)
		.mutation(({ ctx, input }) => stopMails(ctx.kernel, input).then(() => done)),
});

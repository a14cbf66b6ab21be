import * as contract from '@gestaltungsraum/domain/forum/guests/contract';
import { ById, Done, done } from '@gestaltungsraum/domain/text';
import { router, signedIn, staff } from '../../kernel/trpc.ts';
import * as guests from './service.ts';

export const guestsRouter = router({
	list: staff
		.input(contract.ByTopic)
		.output(contract.GuestList)
		.query(({ ctx, input }) => guests.listGuests(ctx, input)),
	inviteOrg: staff
		.input(contract.InviteOrg)
		.output(Done)
		.mutation(({ ctx, input }) => guests.inviteOrg(ctx, input).then(() => done)),
	invitePerson: staff
		.input(contract.InvitePerson)
		.output(Done)
		.mutation(({ ctx, input }) => guests.invitePerson(ctx, input).then(() => done)),
	end: staff
		.input(ById)
		.output(Done)
		.mutation(({ ctx, input }) => guests.endGuest(ctx, input).then(() => done)),
	makeLink: staff
		.input(contract.MakeLink)
		.output(Done)
		.mutation(({ ctx, input }) => guests.makeLink(ctx, input).then(() => done)),
	endLink: staff
		.input(ById)
		.output(Done)
		.mutation(({ ctx, input }) => guests.endLink(ctx, input).then(() => done)),
	admit: staff
		.input(contract.AdmitRequest)
		.output(Done)
		.mutation(({ ctx, input }) => guests.admitRequest(ctx, input).then(() => done)),
	decline: staff
		.input(ById)
		.output(Done)
		.mutation(({ ctx, input }) => guests.declineRequest(ctx, input).then(() => done)),
	ask: signedIn
		.input(contract.AskAccess)
		.output(Done)
		.mutation(({ ctx, input }) => guests.askAccess(ctx, input).then(() => done)),
	open: signedIn
		.input(contract.OpenLink)
		.output(contract.Opened)
		.mutation(({ ctx, input }) => guests.openLink(ctx, input)),
});

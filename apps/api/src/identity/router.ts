import {
	AcceptInvitation,
	ByMembership,
	ByToken,
	ChangePassword,
	ChooseMembership,
	CsvReport,
	CsvText,
	EndSession,
	InvitationPage,
	Invitations,
	Invite,
	MeView,
	PeoplePage,
	PersonQuery,
	RequestReset,
	ResetPassword,
	SessionView,
	SetLocale,
	SignIn,
	UpdatePerson,
} from '@gestaltungsraum/domain/identity/contract';
import { ById, Done, done } from '@gestaltungsraum/domain/text';
import * as z from 'zod';
import { admins, everyone, router, signedIn } from '../kernel/trpc.ts';
import * as acceptance from './acceptance.ts';
import * as invitations from './invitations.ts';
import * as people from './people.ts';
import * as reset from './reset.ts';
import * as service from './service.ts';

const nothing = z.void();

export const identityRouter = router({
	me: everyone
		.input(nothing)
		.output(MeView.nullable())
		.query(({ ctx }) => (ctx.session && ctx.read ? service.me(ctx.read, ctx.session) : null)),
	signIn: everyone
		.input(SignIn)
		.output(Done)
		.mutation(({ ctx, input }) => service.signIn(ctx, input).then(() => done)),
	requestReset: everyone
		.input(RequestReset)
		.output(Done)
		.mutation(({ ctx, input }) => reset.requestReset(ctx, input).then(() => done)),
	resetPassword: everyone
		.input(ResetPassword)
		.output(Done)
		.mutation(({ ctx, input }) => reset.resetPassword(ctx, input).then(() => done)),
	invitation: everyone
		.input(ByToken)
		.output(InvitationPage)
		.query(({ ctx, input }) => acceptance.showInvitation(ctx, input)),
	acceptInvitation: everyone
		.input(AcceptInvitation)
		.output(Done)
		.mutation(({ ctx, input }) => acceptance.acceptInvitation(ctx, input).then(() => done)),
	chooseMembership: signedIn
		.input(ChooseMembership)
		.output(Done)
		.mutation(({ ctx, input }) => service.chooseMembership(ctx, ctx.session, input).then(() => done)),
	signOut: signedIn
		.input(nothing)
		.output(Done)
		.mutation(({ ctx }) => service.signOut(ctx, ctx.session).then(() => done)),
	signOutEverywhere: signedIn
		.input(nothing)
		.output(Done)
		.mutation(({ ctx }) => service.signOutEverywhere(ctx, ctx.session).then(() => done)),
	sessions: signedIn
		.input(nothing)
		.output(z.object({ sessions: z.array(SessionView) }))
		.query(({ ctx }) => service.listSessions(ctx.kernel, ctx.session)),
	endSession: signedIn
		.input(EndSession)
		.output(Done)
		.mutation(({ ctx, input }) => service.endSession(ctx, ctx.session, input).then(() => done)),
	changePassword: signedIn
		.input(ChangePassword)
		.output(Done)
		.mutation(({ ctx, input }) => service.changePassword(ctx, ctx.session, input).then(() => done)),
	setLocale: signedIn
		.input(SetLocale)
		.output(Done)
		.mutation(({ ctx, input }) => service.setLocale(ctx.kernel, ctx.session, input).then(() => done)),
});

export const peopleRouter = router({
	list: admins
		.input(PersonQuery)
		.output(PeoplePage)
		.query(({ ctx, input }) => people.listPeople(ctx, input)),
	update: admins
		.input(UpdatePerson)
		.output(Done)
		.mutation(({ ctx, input }) => people.updatePerson(ctx, input).then(() => done)),
	deactivate: admins
		.input(ByMembership)
		.output(Done)
		.mutation(({ ctx, input }) => people.deactivatePerson(ctx, input).then(() => done)),
	reactivate: admins
		.input(ByMembership)
		.output(Done)
		.mutation(({ ctx, input }) => people.reactivatePerson(ctx, input).then(() => done)),
});

export const invitationsRouter = router({
	list: admins
		.input(nothing)
		.output(Invitations)
		.query(({ ctx }) => invitations.listInvitations(ctx)),
	invite: admins
		.input(Invite)
		.output(Done)
		.mutation(({ ctx, input }) => invitations.invite(ctx, input).then(() => done)),
	renew: admins
		.input(ById)
		.output(Done)
		.mutation(({ ctx, input }) => invitations.renewInvitation(ctx, input).then(() => done)),
	revoke: admins
		.input(ById)
		.output(Done)
		.mutation(({ ctx, input }) => invitations.revokeInvitation(ctx, input).then(() => done)),
	// up to 200 KB of text: too long for the address of a query
	previewCsv: admins
		.input(CsvText)
		.output(CsvReport)
		.mutation(({ ctx, input }) => invitations.previewCsv(ctx, input)),
	sendCsv: admins
		.input(CsvText)
		.output(CsvReport)
		.mutation(({ ctx, input }) => invitations.sendCsv(ctx, input)),
});

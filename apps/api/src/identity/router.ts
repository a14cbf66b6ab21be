import {
	AcceptInvitation,
	ByToken,
	ChangePassword,
	ChooseMembership,
	EndSession,
	InvitationPage,
	MeView,
	RequestReset,
	ResetPassword,
	SessionView,
	SetLocale,
	SignIn,
} from '@gestaltungsraum/domain/identity/contract';
import { Done, done } from '@gestaltungsraum/domain/text';
import * as z from 'zod';
import { everyone, router, signedIn } from '../kernel/trpc.ts';
import * as service from './service.ts';

const nothing = z.void();

export const identityRouter = router({
	me: everyone
		.input(nothing)
		.output(MeView.nullable())
		.query(({ ctx }) => (ctx.session ? service.me(ctx.session) : null)),
	signIn: everyone
		.input(SignIn)
		.output(Done)
		.mutation(({ ctx, input }) => service.signIn(ctx, input).then(() => done)),
	requestReset: everyone
		.input(RequestReset)
		.output(Done)
		.mutation(({ ctx, input }) => service.requestReset(ctx, input).then(() => done)),
	resetPassword: everyone
		.input(ResetPassword)
		.output(Done)
		.mutation(({ ctx, input }) => service.resetPassword(ctx, input).then(() => done)),
	invitation: everyone
		.input(ByToken)
		.output(InvitationPage)
		.query(({ ctx, input }) => service.showInvitation(ctx, input)),
	acceptInvitation: everyone
		.input(AcceptInvitation)
		.output(Done)
		.mutation(({ ctx, input }) => service.acceptInvitation(ctx, input).then(() => done)),
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

// Stands in for the API's own type until it is there; see api.ts.
import type * as forum from '@gestaltungsraum/domain/forum/contract';
import type * as identity from '@gestaltungsraum/domain/identity/contract';
import type * as municipality from '@gestaltungsraum/domain/municipality/contract';
import type * as text from '@gestaltungsraum/domain/text';

interface Schema {
	_zod: { input: unknown; output: unknown };
}
type In<S extends Schema> = S['_zod']['input'];
type Out<S extends Schema> = S['_zod']['output'];
interface Ask<O> {
	query(): Promise<O>;
}
interface Query<I extends Schema, O extends Schema> {
	query(input: In<I>): Promise<Out<O>>;
}
interface Do {
	mutate(): Promise<{ done: true }>;
}
interface Mutation<I extends Schema, O extends Schema = typeof text.Done> {
	mutate(input: In<I>): Promise<Out<O>>;
}

export interface Api {
	identity: {
		me: Ask<identity.MeView | null>;
		signIn: Mutation<typeof identity.SignIn>;
		chooseMembership: Mutation<typeof identity.ChooseMembership>;
		signOut: Do;
		signOutEverywhere: Do;
		sessions: Ask<{ sessions: identity.SessionView[] }>;
		endSession: Mutation<typeof identity.EndSession>;
		requestReset: Mutation<typeof identity.RequestReset>;
		resetPassword: Mutation<typeof identity.ResetPassword>;
		invitation: Query<typeof identity.ByToken, typeof identity.InvitationPage>;
		acceptInvitation: Mutation<typeof identity.AcceptInvitation>;
		changePassword: Mutation<typeof identity.ChangePassword>;
		setLocale: Mutation<typeof identity.SetLocale>;
	};
	people: {
		list: Query<typeof identity.PersonQuery, typeof identity.PeoplePage>;
		update: Mutation<typeof identity.UpdatePerson>;
		deactivate: Mutation<typeof identity.ByMembership>;
		reactivate: Mutation<typeof identity.ByMembership>;
	};
	invitations: {
		list: Ask<{ invitations: identity.InvitationRow[] }>;
		invite: Mutation<typeof identity.Invite>;
		renew: Mutation<typeof text.ById>;
		revoke: Mutation<typeof text.ById>;
		previewCsv: Mutation<typeof identity.CsvText, typeof identity.CsvReport>;
		sendCsv: Mutation<typeof identity.CsvText, typeof identity.CsvReport>;
	};
	municipality: {
		tenant: Ask<municipality.TenantView>;
		units: Ask<{ units: municipality.UnitRow[] }>;
		createUnit: Mutation<typeof municipality.CreateUnit>;
		updateUnit: Mutation<typeof municipality.UpdateUnit>;
		deleteUnit: Mutation<typeof text.ById>;
	};
	forum: {
		home: Ask<Out<typeof forum.ForumHome>>;
		topics: Query<typeof forum.ListTopics, typeof forum.TopicList>;
		space: Query<typeof forum.BySpace, typeof forum.SpaceView>;
		topic: Query<typeof forum.ReadTopic, typeof forum.TopicView>;
		posts: Query<typeof forum.ReadPosts, typeof forum.PostList>;
		start: Mutation<typeof forum.StartTopic, typeof forum.Started>;
		reply: Mutation<typeof forum.Reply, typeof forum.Replied>;
		edit: Mutation<typeof forum.EditPost>;
		source: Query<typeof text.ById, typeof forum.PostSource>;
		remove: Mutation<typeof text.ById>;
		pin: Mutation<typeof forum.PinTopic>;
		close: Mutation<typeof forum.CloseTopic>;
		move: Mutation<typeof forum.MoveTopic>;
		markRead: Mutation<typeof forum.MarkRead>;
		saveDraft: Mutation<typeof forum.SaveDraft>;
		draft: Query<typeof forum.ByPlace, typeof forum.DraftView>;
		discardDraft: Mutation<typeof forum.ByPlace>;
		preview: Query<typeof forum.Preview, typeof forum.Html>;
		search: Query<typeof forum.Search, typeof forum.Hits>;
		find: Query<typeof forum.Find, typeof forum.Found>;
		today: Ask<Out<typeof forum.Today>>;
	};
}

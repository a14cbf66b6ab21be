import * as contract from '@gestaltungsraum/domain/forum/notes/contract';
import { ById, Done, done } from '@gestaltungsraum/domain/text';
import { members, router, staff } from '../../kernel/trpc.ts';
import * as comments from './comments.ts';
import * as minutes from './minutes.ts';
import * as notes from './service.ts';
import * as versions from './versions.ts';

export const notesRouter = router({
	list: members
		.input(contract.NotesOfSpace)
		.output(contract.NoteList)
		.query(({ ctx, input }) => notes.listNotes(ctx, input)),
	note: members
		.input(ById)
		.output(contract.NoteView)
		.query(({ ctx, input }) => notes.readNote(ctx, input)),
	start: staff
		.input(contract.StartNote)
		.output(contract.StartedNote)
		.mutation(({ ctx, input }) => notes.startNote(ctx, input)),
	change: staff
		.input(contract.ChangeNote)
		.output(Done)
		.mutation(({ ctx, input }) => notes.changeNote(ctx, input).then(() => done)),
	catchUp: members
		.input(ById)
		.output(Done)
		.mutation(({ ctx, input }) => versions.catchUp(ctx, input).then(() => done)),
	people: members
		.input(contract.FindPeople)
		.output(contract.FoundPeople)
		.query(({ ctx, input }) => notes.findPeople(ctx, input)),
	groups: members
		.input(contract.FindPeople)
		.output(contract.FoundGroups)
		.query(({ ctx, input }) => notes.findGroups(ctx, input)),
	markdown: members
		.input(ById)
		.output(contract.Markdown)
		.query(({ ctx, input }) => notes.exportNote(ctx, input)),
	comment: members
		.input(contract.AddComment)
		.output(contract.StartedNote)
		.mutation(({ ctx, input }) => comments.addComment(ctx, input)),
	settle: members
		.input(contract.SettleComment)
		.output(Done)
		.mutation(({ ctx, input }) => comments.settleComment(ctx, input).then(() => done)),
	decide: staff
		.input(contract.DecideSuggestion)
		.output(Done)
		.mutation(({ ctx, input }) => comments.decideSuggestion(ctx, input).then(() => done)),
	versions: members
		.input(ById)
		.output(contract.VersionList)
		.query(({ ctx, input }) => versions.listVersions(ctx, input)),
	keep: staff
		.input(contract.KeepVersion)
		.output(Done)
		.mutation(({ ctx, input }) => versions.nameVersion(ctx, input).then(() => done)),
	compare: members
		.input(ById)
		.output(contract.Comparison)
		.query(({ ctx, input }) => versions.compareVersion(ctx, input)),
	version: staff
		.input(ById)
		.output(contract.VersionContent)
		.query(({ ctx, input }) => versions.versionContent(ctx, input)),
	approve: staff
		.input(contract.ApproveNote)
		.output(Done)
		.mutation(({ ctx, input }) => minutes.approveNote(ctx, input).then(() => done)),
	freeze: staff
		.input(ById)
		.output(Done)
		.mutation(({ ctx, input }) => minutes.freezeNote(ctx, input).then(() => done)),
	addendum: staff
		.input(contract.AddAddendum)
		.output(Done)
		.mutation(({ ctx, input }) => minutes.addAddendum(ctx, input).then(() => done)),
});

import * as contract from '@gestaltungsraum/domain/forum/workshops/contract';
import * as gathered from '@gestaltungsraum/domain/forum/workshops/harvest/contract';
import * as asked from '@gestaltungsraum/domain/forum/workshops/questions/contract';
import { ById, Done, done } from '@gestaltungsraum/domain/text';
import * as z from 'zod';
import { members, router, signedIn, staff } from '../../kernel/trpc.ts';
import * as calendar from './calendar/service.ts';
import * as gathering from './harvest/service.ts';
import * as hosts from './hosts.ts';
import { followRoom } from './live.ts';
import * as questions from './questions/service.ts';
import * as room from './room/service.ts';
import * as seats from './seats/service.ts';
import * as workshops from './service.ts';
import * as view from './view.ts';

const Made = z.object({ id: z.uuid() });

const planning = router({
	plan: staff
		.input(contract.PlanWorkshop)
		.output(contract.Planned)
		.mutation(({ ctx, input }) => workshops.planWorkshop(ctx, input)),
	change: staff
		.input(contract.ChangeWorkshop)
		.output(Done)
		.mutation(({ ctx, input }) => workshops.changeWorkshop(ctx, input).then(() => done)),
	announce: staff
		.input(ById)
		.output(Done)
		.mutation(({ ctx, input }) => workshops.announceWorkshop(ctx, input).then(() => done)),
	discard: staff
		.input(ById)
		.output(Done)
		.mutation(({ ctx, input }) => workshops.discardWorkshop(ctx, input).then(() => done)),
	setRegistration: staff
		.input(contract.SetRegistration)
		.output(Done)
		.mutation(({ ctx, input }) => workshops.setRegistration(ctx, input).then(() => done)),
	begin: staff
		.input(ById)
		.output(Done)
		.mutation(({ ctx, input }) => workshops.beginWorkshop(ctx, input).then(() => done)),
	end: staff
		.input(ById)
		.output(Done)
		.mutation(({ ctx, input }) => workshops.endWorkshop(ctx, input).then(() => done)),
	cancel: staff
		.input(contract.CancelWorkshop)
		.output(Done)
		.mutation(({ ctx, input }) => workshops.cancelWorkshop(ctx, input).then(() => done)),
	addHost: staff
		.input(contract.AddHost)
		.output(Done)
		.mutation(({ ctx, input }) => hosts.addHost(ctx, input).then(() => done)),
	dropHost: staff
		.input(contract.DropHost)
		.output(Done)
		.mutation(({ ctx, input }) => hosts.dropHost(ctx, input).then(() => done)),
});

const seatsRouter = router({
	register: members
		.input(contract.Register)
		.output(contract.Registered)
		.mutation(({ ctx, input }) => seats.register(ctx, input)),
	withdraw: members
		.input(contract.ByWorkshop)
		.output(Done)
		.mutation(({ ctx, input }) => seats.withdraw(ctx, input).then(() => done)),
	take: members
		.input(contract.ByWorkshop)
		.output(contract.Registered)
		.mutation(({ ctx, input }) => seats.takeOffer(ctx, input)),
	handOn: members
		.input(contract.HandOn)
		.output(Done)
		.mutation(({ ctx, input }) => seats.handOn(ctx, input).then(() => done)),
	judge: staff
		.input(contract.JudgeRegistration)
		.output(Done)
		.mutation(({ ctx, input }) => seats.judge(ctx, input).then(() => done)),
	participants: staff
		.input(ById)
		.output(contract.ParticipantList)
		.query(({ ctx, input }) => seats.listParticipants(ctx, input)),
});

const roomRouter = router({
	room: members
		.input(ById)
		.output(contract.RoomView)
		.query(({ ctx, input }) => room.readRoom(ctx, input)),
	live: signedIn
		.input(contract.FollowRoom)
		.subscription(({ ctx, input, signal }) =>
			followRoom({ kernel: ctx.kernel, session: ctx.session, revalidate: ctx.revalidate, signal }, input),
		),
	addItem: staff
		.input(contract.AddItem)
		.output(Made)
		.mutation(({ ctx, input }) => room.addItem(ctx, input)),
	changeItem: staff
		.input(contract.ChangeItem)
		.output(Done)
		.mutation(({ ctx, input }) => room.changeItem(ctx, input).then(() => done)),
	dropItem: staff
		.input(ById)
		.output(Done)
		.mutation(({ ctx, input }) => room.dropItem(ctx, input).then(() => done)),
	moveItem: staff
		.input(contract.MoveItem)
		.output(Done)
		.mutation(({ ctx, input }) => room.moveItem(ctx, input).then(() => done)),
	startItem: staff
		.input(contract.StartItem)
		.output(Done)
		.mutation(({ ctx, input }) => room.startItem(ctx, input).then(() => done)),
	moreTime: staff
		.input(contract.MoreTime)
		.output(Done)
		.mutation(({ ctx, input }) => room.moreTime(ctx, input).then(() => done)),
	addTable: staff
		.input(contract.AddTable)
		.output(Made)
		.mutation(({ ctx, input }) => room.addTable(ctx, input)),
	dropTable: staff
		.input(ById)
		.output(Done)
		.mutation(({ ctx, input }) => room.dropTable(ctx, input).then(() => done)),
	chooseTable: members
		.input(contract.ChooseTable)
		.output(Done)
		.mutation(({ ctx, input }) => room.chooseTable(ctx, input).then(() => done)),
	assignTable: staff
		.input(contract.AssignTable)
		.output(Done)
		.mutation(({ ctx, input }) => room.assignTable(ctx, input).then(() => done)),
	spreadTables: staff
		.input(ById)
		.output(Done)
		.mutation(({ ctx, input }) => room.spreadTables(ctx, input).then(() => done)),
	openQuestions: staff
		.input(asked.OpenQuestions)
		.output(Done)
		.mutation(({ ctx, input }) => questions.openQuestions(ctx, input).then(() => done)),
	sortQuestion: staff
		.input(asked.SortQuestion)
		.output(Done)
		.mutation(({ ctx, input }) => questions.sortQuestion(ctx, input).then(() => done)),
});

const harvestRouter = router({
	field: staff
		.input(ById)
		.output(gathered.HarvestField)
		.query(({ ctx, input }) => gathering.harvestField(ctx, input)),
	harvest: staff
		.input(gathered.Harvest)
		.output(z.object({ id: z.uuid(), topicId: z.uuid().nullable() }))
		.mutation(({ ctx, input }) => gathering.harvest(ctx, input)),
	tick: staff
		.input(gathered.TickTask)
		.output(Done)
		.mutation(({ ctx, input }) => gathering.tickTask(ctx, input).then(() => done)),
});

export const workshopsRouter = router({
	list: members
		.input(contract.ListWorkshops)
		.output(contract.WorkshopList)
		.query(({ ctx, input }) => view.listWorkshops(ctx, input)),
	workshop: members
		.input(ById)
		.output(contract.WorkshopView)
		.query(({ ctx, input }) => view.readWorkshop(ctx, input)),
	feed: members
		.input(z.void())
		.output(contract.FeedState)
		.query(({ ctx }) => calendar.feedState(ctx)),
	makeFeed: members
		.input(z.void())
		.output(contract.FeedAddress)
		.mutation(({ ctx }) => calendar.makeFeed(ctx)),
	endFeed: members
		.input(z.void())
		.output(Done)
		.mutation(({ ctx }) => calendar.endFeed(ctx).then(() => done)),
	planning,
	seats: seatsRouter,
	room: roomRouter,
	harvest: harvestRouter,
});

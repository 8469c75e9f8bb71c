import type { ArgumentNames } from './sentence.ts';
import { audit } from './sentences/audit.ts';
import { blocks } from './sentences/blocks.ts';
import { calendarCards } from './sentences/calendar/cards.ts';
import { calendarCommands } from './sentences/calendar/commands.ts';
import { calendarErrors } from './sentences/calendar/errors.ts';
import { care } from './sentences/care.ts';
import { channels } from './sentences/channels.ts';
import { chatDoor } from './sentences/chat-door.ts';
import { classes } from './sentences/classes.ts';
import { committees } from './sentences/committees.ts';
import { deadlines } from './sentences/deadlines.ts';
import { demo } from './sentences/demo.ts';
import { directivesCards } from './sentences/directives/cards.ts';
import { directivesCommands } from './sentences/directives/commands.ts';
import { directivesFindings } from './sentences/directives/findings.ts';
import { directivesOutcomes } from './sentences/directives/outcomes.ts';
import { directivesReview } from './sentences/directives/review.ts';
import { discordDoor } from './sentences/discord-door.ts';
import { docketCommands } from './sentences/docket/commands.ts';
import { docketHelp } from './sentences/docket/help.ts';
import { docketOffice } from './sentences/docket/office.ts';
import { docketPeople } from './sentences/docket/people.ts';
import { docketSettings } from './sentences/docket/settings.ts';
import { doctorChecks } from './sentences/doctor/checks.ts';
import { doctorDatabase } from './sentences/doctor/database.ts';
import { doctorDiscord } from './sentences/doctor/discord.ts';
import { doctorMachine } from './sentences/doctor/machine.ts';
import { doctorOutbox } from './sentences/doctor/outbox.ts';
import { doctorSafety } from './sentences/doctor/safety.ts';
import { doctorServer } from './sentences/doctor/server.ts';
import { doctorSlack } from './sentences/doctor/slack.ts';
import { doctorTime } from './sentences/doctor/time.ts';
import { documents } from './sentences/documents.ts';
import { duties } from './sentences/duties.ts';
import { errors } from './sentences/errors.ts';
import { extensionsCards } from './sentences/extensions/cards.ts';
import { extensionsCommands } from './sentences/extensions/commands.ts';
import { extensionsDays } from './sentences/extensions/days.ts';
import { extensionsErrors } from './sentences/extensions/errors.ts';
import { extensionsHistory } from './sentences/extensions/history.ts';
import { extensionsOutcomes } from './sentences/extensions/outcomes.ts';
import { extensionsTold } from './sentences/extensions/told.ts';
import { fields } from './sentences/fields.ts';
import { figures } from './sentences/figures.ts';
import { files } from './sentences/files.ts';
import { governanceReport } from './sentences/governance/report.ts';
import { governanceRules } from './sentences/governance/rules.ts';
import { groupsCards } from './sentences/groups/cards.ts';
import { groupsChanges } from './sentences/groups/changes.ts';
import { groupsCommands } from './sentences/groups/commands.ts';
import { groupsErrors } from './sentences/groups/errors.ts';
import { historyFields } from './sentences/history/fields.ts';
import { historyHead } from './sentences/history/head.ts';
import { historyStanding } from './sentences/history/standing.ts';
import { historyVerify } from './sentences/history/verify.ts';
import { home } from './sentences/home.ts';
import { importsAsking } from './sentences/imports/asking.ts';
import { importsFiles } from './sentences/imports/files.ts';
import { importsOutcome } from './sentences/imports/outcome.ts';
import { importsProblems } from './sentences/imports/problems.ts';
import { installing } from './sentences/installing.ts';
import { invite } from './sentences/invite.ts';
import { late } from './sentences/late.ts';
import { log } from './sentences/log.ts';
import { notes } from './sentences/notes.ts';
import { parts } from './sentences/parts.ts';
import { progress } from './sentences/progress.ts';
import { reading } from './sentences/reading.ts';
import { rehearsal } from './sentences/rehearsal.ts';
import { reminders } from './sentences/reminders.ts';
import { remindingCards } from './sentences/reminding/cards.ts';
import { remindingChanges } from './sentences/reminding/changes.ts';
import { remindingCommands } from './sentences/reminding/commands.ts';
import { remindingErrors } from './sentences/reminding/errors.ts';
import { reports } from './sentences/reports.ts';
import { room } from './sentences/room.ts';
import { sealed } from './sentences/sealed.ts';
import { seatsAway } from './sentences/seats/away.ts';
import { seatsChanges } from './sentences/seats/changes.ts';
import { seatsCommands } from './sentences/seats/commands.ts';
import { seatsErrors } from './sentences/seats/errors.ts';
import { seatsHandover } from './sentences/seats/handover.ts';
import { seatsHolders } from './sentences/seats/holders.ts';
import { seatsVacant } from './sentences/seats/vacant.ts';
import { handingIn, sourcePage } from './sentences/source-page.ts';
import { tasks } from './sentences/tasks.ts';
import { tasksAnswers } from './sentences/tasks-answers.ts';
import { terminal } from './sentences/terminal.ts';
import { welcomeCommands } from './sentences/welcome/commands.ts';
import { welcomeRequests } from './sentences/welcome/requests.ts';
import { welcomeSetup } from './sentences/welcome/setup.ts';
import { welcomeWayIn } from './sentences/welcome/way-in.ts';
import { workspaces } from './sentences/workspaces.ts';

/** Every sentence of Docket. Each file of `sentences/` is one area, with its languages side by side. */
export const catalogue = {
  ...blocks,
  ...calendarCommands,
  ...calendarCards,
  ...calendarErrors,
  ...demo,
  ...audit,
  ...directivesCommands,
  ...directivesCards,
  ...directivesReview,
  ...directivesOutcomes,
  ...directivesFindings,
  ...discordDoor,
  ...docketCommands,
  ...docketHelp,
  ...docketPeople,
  ...docketOffice,
  ...docketSettings,
  ...chatDoor,
  ...channels,
  ...classes,
  ...committees,
  ...deadlines,
  ...care,
  ...documents,
  ...doctorChecks,
  ...doctorMachine,
  ...doctorDatabase,
  ...doctorTime,
  ...doctorServer,
  ...doctorOutbox,
  ...doctorSafety,
  ...doctorSlack,
  ...doctorDiscord,
  ...duties,
  ...errors,
  ...extensionsCommands,
  ...extensionsErrors,
  ...extensionsHistory,
  ...extensionsTold,
  ...extensionsOutcomes,
  ...extensionsCards,
  ...extensionsDays,
  ...fields,
  ...files,
  ...groupsCommands,
  ...groupsErrors,
  ...governanceReport,
  ...governanceRules,
  ...groupsCards,
  ...groupsChanges,
  ...historyHead,
  ...historyFields,
  ...historyStanding,
  ...historyVerify,
  ...home,
  ...installing,
  ...importsAsking,
  ...importsFiles,
  ...importsProblems,
  ...importsOutcome,
  ...invite,
  ...late,
  ...log,
  ...notes,
  ...parts,
  ...progress,
  ...reading,
  ...rehearsal,
  ...reminders,
  ...remindingCommands,
  ...remindingErrors,
  ...remindingChanges,
  ...remindingCards,
  ...reports,
  ...figures,
  ...room,
  ...handingIn,
  ...seatsCommands,
  ...seatsErrors,
  ...seatsHandover,
  ...seatsAway,
  ...seatsVacant,
  ...seatsChanges,
  ...seatsHolders,
  ...sourcePage,
  ...tasks,
  ...tasksAnswers,
  ...terminal,
  ...welcomeCommands,
  ...welcomeSetup,
  ...welcomeRequests,
  ...welcomeWayIn,
  ...workspaces,
  ...sealed,
};

export type Catalogue = typeof catalogue;
export type SentenceKey = keyof Catalogue;
export type SentenceValues<K extends SentenceKey> = [ArgumentNames<Catalogue[K]['en']>] extends [never]
  ? []
  : [values: Readonly<Record<ArgumentNames<Catalogue[K]['en']>, string | number>>];

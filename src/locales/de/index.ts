import type { Catalogue } from "../translate.ts";
import { bot } from "./bot.ts";
import { causesConnectors } from "./causes-connectors.ts";
import { causesNetwork } from "./causes-network.ts";
import { causesRecipient } from "./causes-recipient.ts";
import { causesReputation } from "./causes-reputation.ts";
import { causesSignIn } from "./causes-sign-in.ts";
import { changesUnfit } from "./changes-unfit.ts";
import { changes } from "./changes.ts";
import { codesForNow } from "./codes-for-now.ts";
import { codesMail } from "./codes-mail.ts";
import { codesRefused } from "./codes-refused.ts";
import { codesSignIn } from "./codes-sign-in.ts";
import { core } from "./core.ts";
import { deskApproval } from "./desk-approval.ts";
import { deskData } from "./desk-data.ts";
import { deskDevices } from "./desk-devices.ts";
import { deskFacts } from "./desk-facts.ts";
import { deskFigures } from "./desk-figures.ts";
import { deskHelpdesk } from "./desk-helpdesk.ts";
import { deskHistory } from "./desk-history.ts";
import { deskIncidents } from "./desk-incidents.ts";
import { deskNotes } from "./desk-notes.ts";
import { deskQuestions } from "./desk-questions.ts";
import { deskRefusals } from "./desk-refusals.ts";
import { deskReview } from "./desk-review.ts";
import { deskUser } from "./desk-user.ts";
import { deskWork } from "./desk-work.ts";
import { fixesAccounts } from "./fixes-accounts.ts";
import { fixesConnectors } from "./fixes-connectors.ts";
import { fixesDns } from "./fixes-dns.ts";
import { fixesFrame } from "./fixes-frame.ts";
import { fixesMessages } from "./fixes-messages.ts";
import { fixesNetwork } from "./fixes-network.ts";
import { fixesRelay } from "./fixes-relay.ts";
import { fixesServices } from "./fixes-services.ts";
import { fixesSignIn } from "./fixes-sign-in.ts";
import { looksDns } from "./looks-dns.ts";
import { looksLimits } from "./looks-limits.ts";
import { looksServer } from "./looks-server.ts";
import { looksServices } from "./looks-services.ts";
import { looksSpf } from "./looks-spf.ts";
import { looksTenant } from "./looks-tenant.ts";
import { looksTitles } from "./looks-titles.ts";
import { methodsAdvice } from "./methods-advice.ts";
import { methodsConditions } from "./methods-conditions.ts";
import { methodsWays } from "./methods-ways.ts";
import { questions } from "./questions.ts";
import { topicsMigrate } from "./topics-migrate.ts";
import { topicsPrevent } from "./topics-prevent.ts";
import { topicsSamples } from "./topics-samples.ts";
import { topicsSettings } from "./topics-settings.ts";

/** German, in the polite form. */
export const german: Catalogue = {
  ...bot,
  ...causesConnectors,
  ...causesNetwork,
  ...causesRecipient,
  ...causesReputation,
  ...causesSignIn,
  ...codesForNow,
  ...codesMail,
  ...codesRefused,
  ...codesSignIn,
  ...fixesAccounts,
  ...fixesConnectors,
  ...fixesDns,
  ...fixesFrame,
  ...fixesMessages,
  ...fixesNetwork,
  ...fixesRelay,
  ...fixesServices,
  ...fixesSignIn,
  ...looksDns,
  ...looksLimits,
  ...looksServer,
  ...looksServices,
  ...looksSpf,
  ...looksTenant,
  ...looksTitles,
  ...methodsAdvice,
  ...methodsConditions,
  ...methodsWays,
  ...questions,
  ...topicsMigrate,
  ...topicsPrevent,
  ...topicsSamples,
  ...topicsSettings,
  ...changes,
  ...changesUnfit,
  ...core,
  ...deskApproval,
  ...deskData,
  ...deskDevices,
  ...deskFacts,
  ...deskHelpdesk,
  ...deskHistory,
  ...deskNotes,
  ...deskQuestions,
  ...deskRefusals,
  ...deskReview,
  ...deskUser,
  ...deskIncidents,
  ...deskWork,
  ...deskFigures,
};

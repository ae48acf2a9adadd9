import type { Answer } from "../cloud/web.ts";
import type { Conversation, Kept, StatePerson } from "../state.ts";
import { connectorError } from "./sent-activity.ts";

/** Who is in a conversation, in the forms in which the connector says so. */
export function membersAnswer(
  kept: Kept,
  conversation: Conversation,
  form: "members" | "pagedmembers",
  memberId: string | undefined,
): Answer {
  const { people, tenantId } = kept.state();
  const members = people.filter(({ role }) => role === conversation.role);
  const accounts = members.map((person) => account(person, tenantId));
  if (memberId !== undefined) {
    const index = members.findIndex(
      ({ channelUserId, objectId }) =>
        channelUserId === memberId || objectId === memberId,
    );
    const one = accounts[index];
    return one === undefined
      ? connectorError(
          404,
          "MemberNotFoundInConversation",
          "The member is not part of the conversation.",
        )
      : { status: 200, body: one };
  }
  return {
    status: 200,
    body: form === "members" ? accounts : { members: accounts },
  };
}

function account(person: StatePerson, tenantId: string) {
  return {
    id: person.channelUserId,
    name: person.name,
    givenName: person.name,
    aadObjectId: person.objectId,
    // Teams names the same id twice.
    objectId: person.objectId,
    tenantId,
    userRole: "user",
  };
}

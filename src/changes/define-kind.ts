import type { ChangePlan, ChangeRequest } from "../core/model.ts";
import type { ChangeKind, MailAdmin, MailWrite } from "../desk/ports.ts";
import { wrongKind } from "./image.ts";

type RequestOf<K extends ChangeRequest["kind"]> = Extract<
  ChangeRequest,
  { readonly kind: K }
>;

interface KindParts<Request> {
  readonly plan: (
    request: Request,
    admin: MailAdmin,
    changeId: string,
  ) => ReturnType<ChangeKind["plan"]>;
  readonly read: (
    request: Request,
    admin: MailAdmin,
    plan: ChangePlan,
  ) => ReturnType<ChangeKind["read"]>;
  readonly write: (request: Request, plan: ChangePlan) => MailWrite;
}

/** A kind of change in terms of its own request; a plan of another kind is refused before anything is done with it. */
export function defineKind<K extends ChangeRequest["kind"]>(
  kind: K,
  parts: KindParts<RequestOf<K>>,
): ChangeKind {
  const own = (request: ChangeRequest): RequestOf<K> => {
    if (isOf(request, kind)) return request;
    throw wrongKind(request.kind);
  };
  return {
    kind,
    plan: async (request, admin, changeId) =>
      parts.plan(own(request), admin, changeId),
    read: async (plan, admin) => parts.read(own(plan.request), admin, plan),
    write: (plan) => parts.write(own(plan.request), plan),
  };
}

function isOf<K extends ChangeRequest["kind"]>(
  request: ChangeRequest,
  kind: K,
): request is RequestOf<K> {
  return request.kind === kind;
}

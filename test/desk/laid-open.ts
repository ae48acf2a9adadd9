import type {
  Brake,
  CardBoard,
  ChangeStore,
  Inbox,
  Jobs,
  Transaction,
} from "../../src/desk/ports.ts";

/** The parts of a transaction as literals: what is laid over one of them by a spread takes its place. */

export function openTransaction(tx: Transaction): Transaction {
  return {
    cases: tx.cases,
    changes: tx.changes,
    audit: tx.audit,
    inbox: tx.inbox,
    board: tx.board,
    jobs: tx.jobs,
    contacts: tx.contacts,
    experience: tx.experience,
    brake: tx.brake,
    register: tx.register,
    records: tx.records,
    incidents: tx.incidents,
    search: tx.search,
  };
}

export function openChanges({ changes }: Transaction): ChangeStore {
  return {
    get: (id) => changes.get(id),
    ofCase: (caseId) => changes.ofCase(caseId),
    openOn: (target) => changes.openOn(target),
    open: () => changes.open(),
    begunSince: (then) => changes.begunSince(then),
    insert: (change) => changes.insert(change),
    update: (change) => changes.update(change),
  };
}

export function openJobs({ jobs }: Transaction): Jobs {
  return {
    add: (...given) => jobs.add(...given),
    countSince: (...given) => jobs.countSince(...given),
    forget: (...given) => jobs.forget(...given),
    lease: (...given) => jobs.lease(...given),
    done: (job) => jobs.done(job),
    renew: (...given) => jobs.renew(...given),
    release: (owner) => jobs.release(owner),
    again: (...given) => jobs.again(...given),
  };
}

export function openBoard({ board }: Transaction): CardBoard {
  return {
    show: (...given) => board.show(...given),
    due: (...given) => board.due(...given),
    delivered: (...given) => board.delivered(...given),
    retryAt: (...given) => board.retryAt(...given),
    placeOf: (key) => board.placeOf(key),
    cardOf: (key) => board.cardOf(key),
    keyAt: (place) => board.keyAt(place),
    inThread: (root) => board.inThread(root),
    forget: (...given) => board.forget(...given),
  };
}

export function openInbox({ inbox }: Transaction): Inbox {
  return {
    record: (item) => inbox.record(item),
    next: (...given) => inbox.next(...given),
    done: (id) => inbox.done(id),
    failed: (...given) => inbox.failed(...given),
  };
}

export function openBrake({ brake }: Transaction): Brake {
  return {
    pulled: () => brake.pulled(),
    pull: (by) => brake.pull(by),
    release: () => brake.release(),
  };
}

import type { Catalogue } from "../translate.ts";

/** A press or a request that does nothing, and why. */
export const deskRefusals: Catalogue = {
  "Nothing was done": "Nichts wurde getan",
  "I may not change anything here.": "Ich darf hier nichts ändern.",
  "I cannot make this kind of change.":
    "Diese Art von Änderung kann ich nicht vornehmen.",
  "This card is out of date. The newest card of the case shows what can be done.":
    "Diese Karte ist veraltet. Die neueste Karte des Falls zeigt, was möglich ist.",
  "This is a copy of a card. Please use the newest one in your own chat with me.":
    "Das ist die Kopie einer Karte. Bitte benutzen Sie die neueste in Ihrem eigenen Chat mit mir.",
  "I may not change anything here. Please run the script on the newest card, then press “I have run it” there.":
    "Ich darf hier nichts ändern. Bitte führen Sie das Skript auf der neuesten Karte aus und drücken Sie dort „Ist ausgeführt“.",
  "This button is for colleagues with that task. Nothing changed.":
    "Diese Schaltfläche ist für Personen mit dieser Aufgabe. Nichts wurde geändert.",
  "I could not look up whether you may do this, so I did not do it. Please try again in a minute.":
    "Ich konnte nicht nachsehen, ob Sie das dürfen, deshalb habe ich es nicht getan. Bitte versuchen Sie es in einer Minute noch einmal.",
  "This case is closed already.": "Dieser Fall ist schon geschlossen.",
  "Somebody else has taken this case already.":
    "Jemand anderes hat diesen Fall schon übernommen.",
  "That is done already, or no longer possible.":
    "Das ist schon geschehen oder nicht mehr möglich.",
  "This wants a reason. Please write on the card why it may be done, then press again. Nothing was changed.":
    "Dafür braucht es einen Grund. Bitte schreiben Sie auf die Karte, warum es getan werden darf, und drücken Sie dann noch einmal. Nichts wurde geändert.",
  "You approved this already. It wants a second person besides you.":
    "Sie haben das schon freigegeben. Es braucht außer Ihnen eine zweite Person.",
  "This was decided already. The first decision stands.":
    "Das wurde schon entschieden. Es gilt die erste Entscheidung.",
  "You asked for this change, so somebody else has to approve it.":
    "Sie haben diese Änderung angefordert, deshalb muss jemand anderes sie freigeben.",
  "This card shows an older plan. Please decide on the newest card.":
    "Diese Karte zeigt einen älteren Plan. Bitte entscheiden Sie auf der neuesten Karte.",
  "The time to decide has passed. Nothing was changed.":
    "Die Frist für die Entscheidung ist vorbei. Nichts wurde geändert.",
  "The approval is more than an hour old and no longer counts. Nothing was changed.":
    "Die Freigabe ist mehr als eine Stunde alt und zählt nicht mehr. Nichts wurde geändert.",
  "A change to the same setting is waiting for a decision already.":
    "Eine Änderung derselben Einstellung wartet schon auf eine Entscheidung.",
  "This wants two approvers besides the one who asks, and there are not so many. Nothing was asked.":
    "Dafür braucht es außer der anfordernden Person zwei, die freigeben dürfen, und so viele gibt es nicht. Nichts wurde angefordert.",
  "I could not find anybody who may approve this. Nothing was asked.":
    "Ich habe niemanden gefunden, der das freigeben darf. Nichts wurde angefordert.",
  "I have not seen enough to propose a change here. A person has to look at it.":
    "Ich habe nicht genug gesehen, um hier eine Änderung vorzuschlagen. Ein Mensch muss es ansehen.",
  "I could not look whether it is there, so I did not note it.":
    "Ich konnte nicht nachsehen, ob es da ist, deshalb habe ich es nicht vermerkt.",
  "I could not look whether it is there, so I did not note it. {}":
    "Ich konnte nicht nachsehen, ob es da ist, deshalb habe ich es nicht vermerkt. {1}",
  "I looked, and everything is still as it was before. Run the script as it stands, wait a minute, and press again.":
    "Ich habe nachgesehen, und alles ist noch wie vorher. Führen Sie das Skript unverändert aus, warten Sie eine Minute, und drücken Sie noch einmal.",
  "I looked, and it is not as the script leaves it: {}. Look again makes a new script for what stands there now.":
    "Ich habe nachgesehen, und es ist nicht so, wie das Skript es hinterlässt: {1}. „Neu prüfen“ erstellt ein neues Skript für das, was jetzt dort steht.",
  "I looked again. Everything is as it was when the change was planned.":
    "Ich habe noch einmal nachgesehen. Alles ist wie bei der Planung der Änderung.",

  // What makes an address doubtful.
  "{} tells of mail from {} for a domain that is not one of ours. An address that another organisation sends from must not be let in.":
    "{1} berichtet von E-Mails von {2} für eine Domäne, die nicht zu unseren gehört. Eine Adresse, von der eine andere Organisation sendet, darf nicht zugelassen werden.",
  "Nobody has seen mail come from {}; it is what we were told. Check it before you approve.":
    "Niemand hat gesehen, dass E-Mails von {1} kommen; es wurde uns nur gesagt. Prüfen Sie es, bevor Sie freigeben.",
  "The sender was seen at {} as well. An address that changes is somebody else's tomorrow; ask the provider whether {} is fixed.":
    "Der Absender wurde auch bei {1} gesehen. Eine Adresse, die wechselt, gehört morgen jemand anderem; fragen Sie den Anbieter, ob {2} fest ist.",
  "The refused mail was sent for a domain that is not one of ours. Be sure that {} is not another organisation's.":
    "Die abgelehnte E-Mail wurde für eine Domäne gesendet, die nicht zu unseren gehört. Vergewissern Sie sich, dass {1} nicht einer anderen Organisation gehört.",
};

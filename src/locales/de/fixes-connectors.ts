import type { Catalogue } from "../translate.ts";

/** Fixes: rules by which Microsoft 365 knows a sender. */
export const fixesConnectors: Catalogue = {
  "Add the office's address to the relay rule":
    "Adresse des Standorts in die Relay-Regel aufnehmen",
  "Open {} and choose Edit sent email identity.":
    "Öffnen Sie {1} und wählen Sie „Edit sent email identity“.",
  "Add {} to the addresses it knows. Keep the others until nothing sends from them any more.":
    "Fügen Sie den dort bekannten Adressen {1} hinzu. Behalten Sie die anderen, bis von ihnen nichts mehr sendet.",
  "the office's public IPv4 address":
    "die öffentliche IPv4-Adresse des Standorts",
  "Ask the network's admin whether mail may leave by further lines, and add their addresses one by one.":
    "Fragen Sie die Netzwerkadministration, ob E-Mails auch über weitere Leitungen hinausgehen dürfen, und fügen Sie deren Adressen einzeln hinzu.",
  "The connector lists the address and is still On, and mail to somebody outside goes through.":
    "Der Connector führt die Adresse auf und ist weiterhin eingeschaltet, und E-Mails nach außen gehen durch.",
  "Take the address out of the connector again.":
    "Nehmen Sie die Adresse wieder aus dem Connector heraus.",
  "Add single addresses; a whole range lets strangers in where you do not own all of it.":
    "Fügen Sie einzelne Adressen hinzu; ein ganzer Bereich lässt Fremde ein, wenn er nicht vollständig Ihnen gehört.",
  "the connector for your organisation's own mail server":
    "den Connector für den eigenen Mailserver Ihrer Organisation",
  'the connector "{}"': "den Connector „{1}“",
  "Add a rule that lets this device in":
    "Regel hinzufügen, die dieses Gerät einlässt",
  "Leave Reject Direct Send on. It keeps strangers from sending in your name.":
    "Lassen Sie Reject Direct Send eingeschaltet. Es hält Fremde davon ab, in Ihrem Namen zu senden.",
  "Wait up to half an hour until the setting and the rule know of each other, and send once more.":
    "Warten Sie bis zu einer halben Stunde, bis Einstellung und Regel voneinander wissen, und senden Sie noch einmal.",
  "The connector is listed as On and names exactly this address, and mail to a colleague arrives.":
    "Der Connector ist als eingeschaltet aufgeführt und nennt genau diese Adresse, und eine E-Mail innerhalb der Organisation kommt an.",
  "Remove the connector again; Reject Direct Send was never touched.":
    "Entfernen Sie den Connector wieder; Reject Direct Send wurde nicht verändert.",
  "Other devices that still send this way need their rule too; look for their addresses before they are missed.":
    "Andere Geräte, die noch auf diesem Weg senden, brauchen auch ihre Regel; suchen Sie deren Adressen, bevor ihre E-Mails fehlen.",
  "Open the Exchange admin centre (admin.exchange.microsoft.com), Mail flow, Connectors.":
    "Öffnen Sie im Exchange Admin Center (admin.exchange.microsoft.com) „Nachrichtenfluss“, „Connectors“.",
  "Choose Add a connector, from Your organization's email server (it goes to Office 365), and leave Turn it on ticked.":
    "Wählen Sie „Connector hinzufügen“, von „E-Mail-Server Ihrer Organisation“ (er führt zu Office 365), und lassen Sie „Turn it on“ angehakt.",
  "Open the connector once more and look that its status is On.":
    "Öffnen Sie den Connector noch einmal und prüfen Sie, dass er eingeschaltet ist.",
  "Wait some minutes, at most about an hour, and send once more.":
    "Warten Sie einige Minuten, höchstens etwa eine Stunde, und senden Sie noch einmal.",
  "It can take up to an hour until the rule counts everywhere; refusals in between mean nothing.":
    "Es kann bis zu einer Stunde dauern, bis die Regel überall gilt; Ablehnungen in dieser Zeit bedeuten nichts.",
  "In new and unpaid tenants Exchange creates such connectors switched off, and only Microsoft's support can switch them on.":
    "In neuen und unbezahlten Mandanten legt Exchange solche Connectors ausgeschaltet an, und nur der Microsoft-Support kann sie einschalten.",
  "The address must be yours alone and stay the same: whatever sends from it may then send in your name to everybody.":
    "Die Adresse muss Ihnen allein gehören und gleich bleiben: Was von ihr sendet, kann danach in Ihrem Namen an alle senden.",
  "Make the rule one for our own office":
    "Regel auf den eigenen Standort umstellen",
  "Let it verify the sending server by its IP address, and enter {}, which the partner connector lists now.":
    "Lassen Sie den sendenden Server anhand seiner IP-Adresse prüfen und geben Sie {1} ein; diese Adresse führt zurzeit der Partner-Connector auf.",
  "Take the address out of the partner connector; the partner's own addresses stay.":
    "Nehmen Sie die Adresse aus dem Partner-Connector heraus; die eigenen Adressen des Partners bleiben.",
  '{} Open the connector "{}" and look that every address that it lists is your own.':
    "{1} Öffnen Sie den Connector „{2}“ und prüfen Sie, dass jede dort aufgeführte Adresse Ihre eigene ist.",
  "Change its type to OnPremises with the command below; the admin centre has no field for it.":
    "Ändern Sie seinen Typ mit dem Befehl unten in OnPremises; das Admin Center hat dafür kein Feld.",
  "The connector with this address is of type OnPremises and On, and mail to somebody outside goes through.":
    "Der Connector mit dieser Adresse hat den Typ OnPremises und ist eingeschaltet, und E-Mails nach außen gehen durch.",
  "Set the connector's type back to Partner, or remove the one that was added.":
    "Stellen Sie den Typ des Connectors wieder auf Partner oder entfernen Sie den hinzugefügten.",
  "If a partner's servers stand in the same list, make a connector of your own beside it instead: they could send in your name.":
    "Stehen Server eines Partners in derselben Liste, legen Sie stattdessen daneben einen eigenen Connector an: Die Server des Partners könnten sonst in Ihrem Namen senden.",
  "Let a rule recognise the sender by its certificate":
    "Absender per Regel an seinem Zertifikat erkennen",
  "On the sending server, install a certificate of a public authority for a name in {}, and let the server show it when it sends with STARTTLS.":
    "Installieren Sie auf dem sendenden Server ein Zertifikat einer öffentlichen Zertifizierungsstelle für einen Namen, der auf {1} endet, und lassen Sie den Server es beim Senden mit STARTTLS vorzeigen.",
  "On the sending server, see that it shows the certificate {} when it sends with STARTTLS.":
    "Prüfen Sie auf dem sendenden Server, dass er beim Senden mit STARTTLS das Zertifikat {1} vorzeigt.",
  "Install the intermediate certificates with it; a certificate without them counts for nothing.":
    "Installieren Sie die Zwischenzertifikate mit; ein Zertifikat ohne sie zählt nicht.",
  "The rule for this name stands already. Send once more.":
    "Die Regel für diesen Namen besteht schon. Senden Sie noch einmal.",
  "Let it verify the subject name on the certificate, and enter {}.":
    "Lassen Sie den Antragstellernamen des Zertifikats prüfen und geben Sie {1} ein.",
  "the certificate's name": "den Namen des Zertifikats",
  "the certificate, with its intermediate certificates":
    "das Zertifikat samt Zwischenzertifikaten",
  "The connector is On and names the certificate, and mail to somebody outside goes through, automatic replies too.":
    "Der Connector ist eingeschaltet und nennt das Zertifikat, und E-Mails nach außen gehen durch, auch automatische Antworten.",
  "Remove the new connector again; the others are as they were.":
    "Entfernen Sie den neuen Connector wieder; die anderen sind wie zuvor.",
  "The certificate's name has to lie in one of your own mail domains.":
    "Der Name des Zertifikats muss in einer Ihrer eigenen E-Mail-Domänen liegen.",
  "The certificate has to come from a public authority, and is renewed in time with the same name.":
    "Das Zertifikat muss von einer öffentlichen Zertifizierungsstelle stammen und wird rechtzeitig mit demselben Namen erneuert.",
  'Remove the connector "{}" once mail goes through and nothing shows the former certificate any more.':
    "Entfernen Sie den Connector „{1}“, sobald E-Mails durchgehen und nichts mehr das frühere Zertifikat vorzeigt.",
  "Add a relay rule for the office": "Relay-Regel für den Standort hinzufügen",
  "The connector is listed as On and names exactly this address, and mail to somebody outside goes through.":
    "Der Connector ist als eingeschaltet aufgeführt und nennt genau diese Adresse, und E-Mails nach außen gehen durch.",
  "Remove the connector again; nothing else used it.":
    "Entfernen Sie den Connector wieder; nichts anderes hat ihn verwendet.",
  "Switch the relay rule on": "Relay-Regel einschalten",
  "Find out who switched {} off and why.":
    "Finden Sie heraus, wer {1} ausgeschaltet hat und warum.",
  "Switch it on, and read it again to see that it stayed on.":
    "Schalten Sie ihn ein und lesen Sie ihn erneut, um zu sehen, dass er eingeschaltet blieb.",
  "If it does not stay on, ask Microsoft's support: in a new or unpaid tenant only they can switch it on.":
    "Bleibt er nicht eingeschaltet, fragen Sie den Microsoft-Support: In einem neuen oder unbezahlten Mandanten kann nur er ihn einschalten.",
  "The connector is listed as On when it is read again, and mail to somebody outside goes through.":
    "Der Connector ist bei erneutem Lesen als eingeschaltet aufgeführt, und E-Mails nach außen gehen durch.",
  "Switch the connector off again.": "Schalten Sie den Connector wieder aus.",
  "Somebody may have switched it off because it was misused; look who changed it last.":
    "Vielleicht hat ihn jemand wegen Missbrauchs ausgeschaltet; sehen Sie nach, wer ihn zuletzt geändert hat.",
  "Look that each address it lists is still yours before it is switched on.":
    "Prüfen Sie vor dem Einschalten, dass jede dort aufgeführte Adresse noch Ihre ist.",
  "the connector": "den Connector",
  "Wait up to an hour and send once more.":
    "Warten Sie bis zu einer Stunde und senden Sie noch einmal.",
  "Find out what misused the rule, then lift Microsoft's block":
    "Missbrauch der Regel klären, dann die Microsoft-Sperre aufheben",
  "Look who made or changed {} and when, in the audit log of the Microsoft Purview portal.":
    "Sehen Sie im Überwachungsprotokoll des Microsoft Purview-Portals nach, wer {1} erstellt oder geändert hat und wann.",
  "Look in the Defender portal (security.microsoft.com), Email & collaboration, Explorer, what was sent through it.":
    "Sehen Sie im Defender-Portal (security.microsoft.com) unter „E-Mail & Zusammenarbeit“, „Explorer“ nach, was darüber gesendet wurde.",
  "Stop what sent it: clean the machine, take out addresses that are not yours, remove the connector if nobody knows it.":
    "Stoppen Sie, was gesendet hat: Bereinigen Sie den Rechner, nehmen Sie Adressen heraus, die nicht Ihnen gehören, und entfernen Sie den Connector, wenn ihn niemand kennt.",
  "In the Defender portal open Email & collaboration, Review, Restricted entities, choose the connector, and unblock it.":
    "Öffnen Sie im Defender-Portal „E-Mail & Zusammenarbeit“, „Überprüfen“, „Eingeschränkte Entitäten“, wählen Sie den Connector und entsperren Sie ihn.",
  "The connector is gone from Restricted entities, and mail to somebody outside goes through.":
    "Der Connector steht nicht mehr unter „Eingeschränkte Entitäten“, und E-Mails nach außen gehen durch.",
  "Switch the connector off if unwanted mail comes through it again.":
    "Schalten Sie den Connector aus, wenn wieder unerwünschte E-Mails darüber kommen.",
  "Lifted before the reason is gone, the block comes back, and next time for longer.":
    "Wird die Sperre aufgehoben, bevor der Grund beseitigt ist, kommt sie wieder, und beim nächsten Mal für länger.",
  "It takes a security administrator, or a member of Organization Management.":
    "Dazu braucht es einen Sicherheitsadministrator oder ein Mitglied von Organization Management.",
  "the blocked connector": "den gesperrten Connector",
  "Save. {}": "Speichern Sie. {1}",
  'connector "{}"': "Connector „{1}“",
  'connector "{}" and connector "{}"': "Connector „{1}“ und Connector „{2}“",
};

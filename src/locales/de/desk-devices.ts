import type { Catalogue } from "../translate.ts";

/** The register of devices, and devices that come from a new address. */
export const deskDevices: Catalogue = {
  "Nothing was shown": "Nichts wurde gezeigt",
  "The register of devices is for the helpdesk and for those who approve changes, and I could not see that you are one of them.":
    "Das Geräteverzeichnis ist für den Helpdesk und für alle, die Änderungen freigeben, und ich konnte nicht sehen, dass Sie dazugehören.",
  "The name was not taken": "Der Name wurde nicht übernommen",
  "Names are not looked up here.": "Namen werden hier nicht nachgeschlagen.",
  "{} It has to lead to the device's public address.":
    "{1} Er muss zur öffentlichen Adresse des Geräts führen.",
  "It has to lead to the device's public address.":
    "Er muss zur öffentlichen Adresse des Geräts führen.",
  "There is no such device": "Ein solches Gerät gibt es nicht",
  "Send “devices” to see which ones are in the register. They come into it with their first case.":
    "Senden Sie „devices“, um zu sehen, welche im Verzeichnis stehen. Sie kommen mit ihrem ersten Fall hinein.",
  Forgotten: "Vergessen",
  "It is out of the register. Its next case brings it back.":
    "Es steht nicht mehr im Verzeichnis. Sein nächster Fall bringt es zurück.",
  "The name is gone": "Der Name ist entfernt",
  "Its way out is no longer looked up by name.":
    "Sein Weg nach draußen wird nicht mehr per Namen nachgeschlagen.",
  Noted: "Vermerkt",
  "{} counts as the name of its public address from now on.":
    "{1} gilt ab jetzt als Name seiner öffentlichen Adresse.",
  "The register of devices is empty": "Das Geräteverzeichnis ist leer",
  "A device, program or server comes into it with its first case. People's mailboxes never do.":
    "Ein Gerät, Programm oder Server kommt mit seinem ersten Fall hinein. Postfächer von Personen nie.",
  "One device is in the register": "Ein Gerät steht im Verzeichnis",
  "{} devices are in the register": "{1} Geräte stehen im Verzeichnis",
  "These {} were seen last; on the command line, “devices --csv” prints them all.":
    "Diese {1} wurden zuletzt gesehen; in der Befehlszeile gibt „devices --csv“ alle aus.",
  "Devices come in with their cases. On the command line, “devices --csv” exports them.":
    "Geräte kommen mit ihren Fällen hinein. In der Befehlszeile exportiert „devices --csv“ sie.",
  Device: "Gerät",
  Program: "Programm",
  Server: "Server",
  "public address not known": "öffentliche Adresse nicht bekannt",
  "from {}": "von {1}",
  "from {}, named {}": "von {1}, Name {2}",
  "last seen {}, case {}": "zuletzt gesehen {1}, Fall {2}",
  "now seen at {}, which no connector knows":
    "jetzt gesehen bei {1}, was kein Connector kennt",
  "way to send not known": "Sendeweg nicht bekannt",
  carried: "läuft",
  "{} by connector “{}”": "{1} über Connector „{2}“",
  "relayed for its address": "Relay anhand der Adresse",
  "relayed for its certificate": "Relay anhand des Zertifikats",
  "signs in to send": "sendet mit Anmeldung",
  "signs in as a High Volume Email account":
    "meldet sich mit einem High-Volume-Email-Konto an",
  "sends to colleagues without a sign-in":
    "sendet ohne Anmeldung an Personen im Haus",
  "sends through a server of your own": "sendet über einen eigenen Server",

  // A new address.
  "A device comes from an address that no connector knows":
    "Ein Gerät kommt von einer Adresse, die kein Connector kennt",
  "{} devices come from addresses that no connector knows":
    "{1} Geräte kommen von Adressen, die kein Connector kennt",
  "Mail from there to the outside is refused, or will be. Before it is let in, ask whoever looks after the internet line whether the address is fixed.":
    "E-Mails von dort nach außen werden abgelehnt oder bald abgelehnt. Fragen Sie vor dem Zulassen, wer den Internetanschluss betreut, ob die Adresse fest ist.",
  "A button proposes the address for the device's connector; somebody else then decides.":
    "Eine Schaltfläche schlägt die Adresse für den Connector des Geräts vor; dann entscheidet jemand anderes.",
  "Send “devices” to see the others as well.":
    "Senden Sie „devices“, um auch die anderen zu sehen.",
  "You get this once for each address.":
    "Das erhalten Sie für jede Adresse einmal.",
  "So far it was carried by connector “{}”.":
    "Bisher lief es über den Connector „{1}“.",
  "Propose {}": "{1} vorschlagen",
  "Microsoft sees this service at {}, and the service shares the device's way out.":
    "Microsoft sieht diesen Dienst bei {1}, und der Dienst geht auf demselben Weg nach draußen wie das Gerät.",
  "Its last bounce, of {}, came from {}.":
    "Sein letzter Unzustellbarkeitsbericht, vom {1}, kam von {2}.",
  "{} leads to {}.": "{1} führt zu {2}.",
  "Microsoft took mail of it from {} on {}.":
    "Microsoft nahm eine E-Mail von ihm an: von {1} am {2}.",
};

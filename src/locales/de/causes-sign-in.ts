import type { Catalogue } from "../translate.ts";

/** Causes around signing in. */
export const causesSignIn: Catalogue = {
  "A policy of ours forbids this account to use a password":
    "Eine unserer Richtlinien verbietet diesem Konto Kennwörter",
  "Whether the password is right or wrong makes no difference here. What sends the mail needs another way to send. An Exchange admin can set that up; it takes some planning.":
    "Ob das Kennwort stimmt, spielt hier keine Rolle. Das sendende Gerät oder Programm braucht einen anderen Weg zum Senden. Ein Exchange-Admin kann ihn einrichten; das braucht etwas Planung.",
  "The authentication policy of the account allows it.":
    "Die Authentifizierungsrichtlinie des Kontos erlaubt es.",
  "Microsoft 365 no longer accepts a plain password from this sender":
    "Microsoft 365 nimmt von diesem Absender kein einfaches Kennwort mehr an",
  "Nothing is broken, and another password will not help. What sends the mail needs another way to send. An admin has to set that up, and it takes some planning.":
    "Es ist nichts kaputt, und ein anderes Kennwort hilft nicht. Das sendende Gerät oder Programm braucht einen anderen Weg zum Senden. Ein Admin muss ihn einrichten, und das braucht etwas Planung.",
  "A sign-in rule of ours keeps this sender out":
    "Eine unserer Anmelderegeln sperrt diesen Absender aus",
  "The password is not the problem. Our organisation allows such sign-ins only under conditions that this sender cannot meet. An admin sets up another way to send; it takes some planning.":
    "Das Kennwort ist nicht das Problem. Unsere Organisation erlaubt solche Anmeldungen nur unter Bedingungen, die dieser Absender nicht erfüllen kann. Ein Admin richtet einen anderen Weg zum Senden ein; das braucht etwas Planung.",
  "No Conditional Access policy keeps this sender's password out.":
    "Keine Richtlinie für bedingten Zugriff sperrt das Kennwort dieses Absenders aus.",
  "Microsoft 365 did not accept the name and password":
    "Microsoft 365 hat Name und Kennwort nicht angenommen",
  "The password may have been changed or mistyped. Whoever looks after the device can enter it again; it takes a minute.":
    "Das Kennwort wurde vielleicht geändert oder falsch eingetippt. Wer das Gerät betreut, kann es neu eingeben; das dauert eine Minute.",
  "The password was changed shortly before.":
    "Kurz zuvor wurde das Kennwort geändert.",
  "Our own sign-in server cannot be reached from Microsoft 365":
    "Unser eigener Anmeldeserver ist von Microsoft 365 aus nicht erreichbar",
  "The password was never checked. Whoever looks after the organisation's sign-in server has to bring it back. People may have trouble signing in elsewhere too.":
    "Das Kennwort wurde nie geprüft. Wer den Anmeldeserver der Organisation betreut, muss ihn wieder zum Laufen bringen. Auch anderswo kann die Anmeldung gestört sein.",
  "The High Volume Email account is not paid for at the moment":
    "Das High-Volume-Email-Konto ist zurzeit nicht bezahlt",
  "The account stops sending until somebody pays for it again. An admin connects it to a valid billing policy in a few minutes; it can take an hour until mail flows.":
    "Das Konto sendet nicht mehr, bis wieder jemand dafür bezahlt. Ein Admin verbindet es in wenigen Minuten mit einer gültigen Abrechnungsrichtlinie; bis E-Mails wieder gehen, kann es eine Stunde dauern.",
  "Exchange finds no valid billing policy for the account.":
    "Exchange findet keine gültige Abrechnungsrichtlinie für das Konto.",
  "Exchange finds a valid billing policy for the account.":
    "Exchange findet eine gültige Abrechnungsrichtlinie für das Konto.",
  "This kind of account reaches colleagues only":
    "Diese Art Konto erreicht nur Kollegen",
  "A High Volume Email account sends inside our organisation and never to the outside. Nothing is broken. Mail to the outside needs another way to send; an admin can set that up.":
    "Ein High-Volume-Email-Konto sendet innerhalb unserer Organisation und nie nach außen. Es ist nichts kaputt. E-Mails nach außen brauchen einen anderen Weg zum Senden; ein Admin kann ihn einrichten.",
  "It sends through High Volume Email, and the recipient is outside our organisation.":
    "Gesendet wird über High Volume Email, und der Empfänger ist außerhalb unserer Organisation.",
  "The account that signs in has no mailbox of its own":
    "Das Konto, das sich anmeldet, hat kein eigenes Postfach",
  "Microsoft 365 lets only an account with a licensed mailbox send this way. An admin can give it a licence in a few minutes, or name another account.":
    "Auf diesem Weg lässt Microsoft 365 nur ein Konto mit lizenziertem Postfach senden. Ein Admin kann ihm in wenigen Minuten eine Lizenz geben oder ein anderes Konto nennen.",
  "It is a High Volume Email account, which needs no mailbox.":
    "Es ist ein High-Volume-Email-Konto, das kein Postfach braucht.",
  "The account has a licence with a mailbox.":
    "Das Konto hat eine Lizenz mit Postfach.",
  "The account needs a second factor that this sender cannot give":
    "Das Konto braucht einen zweiten Faktor, den dieser Absender nicht hat",
  "The password is right, and nobody is there to confirm the sign-in. What sends the mail needs another way to send. An admin can set that up; the second factor stays.":
    "Das Kennwort stimmt, und niemand ist da, der die Anmeldung bestätigt. Das sendende Gerät oder Programm braucht einen anderen Weg zum Senden. Ein Admin kann ihn einrichten; der zweite Faktor bleibt.",
  "The device or program did not sign in to Microsoft 365":
    "Das Gerät oder Programm hat sich nicht bei Microsoft 365 angemeldet",
  "The Microsoft server that it uses takes mail only after a sign-in, and there was none. You did nothing wrong. The user name, password and encryption in its settings need a look; that takes a few minutes.":
    "Der Microsoft-Server, den es benutzt, nimmt E-Mails nur nach einer Anmeldung an, und es gab keine. Sie haben nichts falsch gemacht. Benutzername, Kennwort und Verschlüsselung in den Einstellungen müssen geprüft werden; das dauert einige Minuten.",
  "A relay rule lets it send without a sign-in.":
    "Eine Relay-Regel lässt das Senden ohne Anmeldung zu.",
  "No relay rule is known to let it in without one.":
    "Es ist keine Relay-Regel bekannt, die es ohne Anmeldung zulässt.",
  "It could.": "Eine Anmeldung wäre möglich.",
  "The program's sign-in with OAuth is not set up completely":
    "Die OAuth-Anmeldung des Programms ist nicht vollständig eingerichtet",
  "The program is known to Entra, but Exchange does not let it send from this mailbox. An admin can put that right in about half an hour.":
    "Das Programm ist in Entra bekannt, aber Exchange lässt es nicht aus diesem Postfach senden. Ein Admin kann das in etwa einer halben Stunde in Ordnung bringen.",
  "It signs in with a password, not with OAuth.":
    "Die Anmeldung geht mit Kennwort, nicht mit OAuth.",
  "It signs in with OAuth.": "Die Anmeldung geht mit OAuth.",
  "Our security settings refuse a plain password here":
    "Unsere Sicherheitseinstellungen lehnen hier ein einfaches Kennwort ab",
  "That is meant to be so and should stay. What sends the mail needs another way to send. An admin can set that up within a day or so.":
    "Das ist so gewollt und sollte so bleiben. Das sendende Gerät oder Programm braucht einen anderen Weg zum Senden. Ein Admin kann ihn innerhalb von etwa einem Tag einrichten.",
  "Security defaults are off.": "Die Sicherheitsstandards sind ausgeschaltet.",
  "The account that signs in may not send as this address":
    "Das Konto, das sich anmeldet, darf nicht mit dieser Adresse senden",
  "The sign-in worked; only the sender address is refused. An Exchange admin can grant the right in a few minutes, or the sender address is changed where the mail is sent.":
    "Die Anmeldung hat geklappt; nur die Absenderadresse wird abgelehnt. Ein Exchange-Admin kann das Recht in wenigen Minuten vergeben, oder die Absenderadresse wird dort geändert, wo die E-Mail gesendet wird.",
  "The account that signs in": "Das Anmeldekonto",
  "the sender address": "die Absenderadresse",
  "Exchange lets {} send as {}.": "Exchange lässt {1} senden als {2}.",
  "Exchange lets {} send as the sender address.":
    "Exchange lässt {1} mit der Absenderadresse senden.",
  "{} has no right to send as {}.": "{1} hat kein Recht zum Senden als {2}.",
  "{} has no right to send as the sender address.":
    "{1} hat kein Recht zum Senden mit der Absenderadresse.",
  "It signs in as {} and sends as {}.":
    "Angemeldet wird als {1}, gesendet als {2}.",
  "Microsoft has stopped this account from sending to the outside":
    "Microsoft lässt dieses Konto nicht mehr nach außen senden",
  "Microsoft saw mail from it that looked like spam; somebody may be misusing it. An admin secures the account first and then lifts the restriction. That takes about an hour, and up to a day until it holds everywhere.":
    "Microsoft hat von diesem Konto E-Mails gesehen, die wie Spam aussahen; vielleicht missbraucht es jemand. Ein Admin sichert zuerst das Konto und hebt dann die Einschränkung auf. Das dauert etwa eine Stunde und bis zu einem Tag, bis es überall gilt.",
  "the account": "das Konto",
  "Exchange lists {} among the restricted senders.":
    "Exchange führt {1} unter den eingeschränkten Absendern.",
  "Exchange does not list {} as restricted.":
    "Exchange führt {1} nicht als eingeschränkt.",
  "that the password was wrong": "das Kennwort sei falsch gewesen",
  "that security defaults refused it":
    "die Sicherheitsstandards hätten sie abgelehnt",
  "that Conditional Access refused it":
    "der bedingte Zugriff habe sie abgelehnt",
  "that a second factor was asked for":
    "ein zweiter Faktor sei verlangt worden",
  "that a policy refused it": "eine Richtlinie habe sie abgelehnt",
  "that our own sign-in server gave no good answer":
    "unser eigener Anmeldeserver habe keine brauchbare Antwort gegeben",
  "It does not encrypt, so it is offered no sign-in.":
    "Es wird nicht verschlüsselt, deshalb wird keine Anmeldung angeboten.",
  "The server's offer to encrypt does not arrive here, and without encryption no sign-in is offered.":
    "Das Angebot des Servers zu verschlüsseln kommt hier nicht an, und ohne Verschlüsselung wird keine Anmeldung angeboten.",
  "Security defaults are on, and they refuse a password alone.":
    "Die Sicherheitsstandards sind eingeschaltet, und sie lehnen ein Kennwort allein ab.",
  "The authentication policy of the account forbids a password here.":
    "Die Authentifizierungsrichtlinie des Kontos verbietet hier ein Kennwort.",
  "A Conditional Access policy keeps programs with a password alone out.":
    "Eine Richtlinie für bedingten Zugriff sperrt Programme aus, die nur ein Kennwort haben.",
  "It signs in with OAuth, and Exchange knows no application that may use the mailbox.":
    "Die Anmeldung geht mit OAuth, und Exchange kennt keine Anwendung, die das Postfach benutzen darf.",
  "Sending by sign-in is off for this mailbox.":
    "Das Senden mit Anmeldung ist für dieses Postfach ausgeschaltet.",
  "Sending by sign-in is off in the organisation, and the mailbox follows it.":
    "Das Senden mit Anmeldung ist in der Organisation ausgeschaltet, und das Postfach richtet sich danach.",
  "Exchange has no mailbox for the account that signs in.":
    "Exchange hat kein Postfach für das Konto, das sich anmeldet.",
  "The account that signs in has no licence with a mailbox.":
    "Das Konto, das sich anmeldet, hat keine Lizenz mit Postfach.",
  "Entra's log says of the last sign-in {}.":
    "Das Protokoll von Entra sagt über die letzte Anmeldung, {1}.",
  "It signs in with OAuth, not with a password.":
    "Die Anmeldung geht mit OAuth, nicht mit einem Kennwort.",
  "This mailbox may not sign in to send mail":
    "Dieses Postfach darf sich nicht zum Senden anmelden",
  "This is a setting on our side; the password is not the problem. An Exchange admin can allow it for this one mailbox in a few minutes.":
    "Das ist eine Einstellung bei uns; das Kennwort ist nicht das Problem. Ein Exchange-Admin kann es in wenigen Minuten für dieses eine Postfach erlauben.",
  "this mailbox": "dieses Postfach",
  "Exchange says that sending by sign-in is off for {}.":
    "Laut Exchange ist das Senden mit Anmeldung ausgeschaltet für {1}.",
  "Exchange lets {} send by sign-in.":
    "Exchange lässt {1} mit Anmeldung senden.",
  "Exchange has no setting of its own for {}; the organisation's counts.":
    "Exchange hat keine eigene Einstellung für {1}; die der Organisation gilt.",
  "Signing in to send mail is switched off here":
    "Die Anmeldung zum Senden ist hier ausgeschaltet",
  "Our organisation keeps it off, which is right. An Exchange admin can allow it for this one mailbox in a few minutes. The password is not the problem.":
    "Unsere Organisation lässt sie ausgeschaltet, und das ist richtig so. Ein Exchange-Admin kann sie in wenigen Minuten für dieses eine Postfach erlauben. Das Kennwort ist nicht das Problem.",
  "The mailbox has its own switch, which says {} and comes before the organisation's.":
    "Das Postfach hat einen eigenen Schalter; er steht auf „{1}“ und geht dem der Organisation vor.",
  "The organisation's switch allows it.":
    "Der Schalter der Organisation erlaubt es.",
  "The organisation's switch is off": "Der Schalter der Organisation ist aus",
  "The organisation's switch is off, and the mailbox follows it.":
    "Der Schalter der Organisation ist aus, und das Postfach richtet sich danach.",
  "The device or program tries to sign in at the wrong server":
    "Das Gerät oder Programm will sich am falschen Server anmelden",
  "It is set to the host that takes in our organisation's mail, and nobody can sign in there. Whoever looks after what sends the mail can change the server and the port; it takes a minute.":
    "Eingestellt ist der Host, der die E-Mails unserer Organisation annimmt, und dort kann sich niemand anmelden. Wer das sendende Gerät oder Programm betreut, kann Server und Port ändern; das dauert eine Minute.",
  "{} is the server for senders that sign in.":
    "{1} ist der Server für Absender, die sich anmelden.",
  "It is set to {}, which takes mail in and never offers a sign-in.":
    "Eingestellt ist {1}; dort werden E-Mails angenommen und nie Anmeldungen angeboten.",
};

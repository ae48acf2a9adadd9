import type { Catalogue } from "../translate.ts";

/** The helpdesk's figures. */
export const deskFigures: Catalogue = {
  "Nothing was counted": "Nichts wurde gezählt",
  "The figures are for the helpdesk, and I could not see that you belong to it.":
    "Die Zahlen sind für den Helpdesk, und ich konnte nicht sehen, dass Sie dazugehören.",
  "No case in the last {} days": "Kein Fall in den letzten {1} Tagen",
  "There is nothing to count yet.": "Es gibt noch nichts zu zählen.",
  "One case in the last {} days": "Ein Fall in den letzten {1} Tagen",
  "{} cases in the last {} days": "{1} Fälle in den letzten {2} Tagen",
  "There were more; these are the newest.":
    "Es gab weitere; dies sind die neuesten.",
  "Solved without a person": "Ohne einen Menschen gelöst",
  "None has ended yet.": "Noch keiner ist beendet.",
  "{} % ({} of {})": "{1} % ({2} von {3})",
  "Until a person has it": "Bis ein Mensch ihn hat",
  "Until it ends": "Bis zum Ende",
  "Not known yet.": "Noch nicht bekannt.",
  "{} (median)": "{1} (Median)",
  "{} days (median)": "{1} Tage (Median)",
  "less than a minute": "weniger als eine Minute",
  "From {{DATE({}": "Ab {{DATE({1}",
  "No cause was found": "Keine Ursache gefunden",
  "{} other causes": "{1} andere Ursachen",
};

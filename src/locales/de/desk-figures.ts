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
  "Without a person": "Ohne einen Menschen",
  "With a person": "Mit einem Menschen",
  "Cases by day": "Fälle nach Tag",
  "Cases by cause": "Fälle nach Ursache",
  "Cases by cause: the {} most frequent of {}":
    "Fälle nach Ursache: die {1} häufigsten von {2}",
  "Within 15 minutes": "Innerhalb von 15 Minuten",
  "Within an hour": "Innerhalb einer Stunde",
  "Within 4 hours": "Innerhalb von 4 Stunden",
  "Within a day": "Innerhalb eines Tages",
  Later: "Später",
  "Show the numbers as text": "Zahlen als Text zeigen",
  "Until a person has it": "Bis ein Mensch ihn hat",
  "Until it ends": "Bis zum Ende",
  "Not known yet.": "Noch nicht bekannt.",
  "{} (median)": "{1} (Median)",
  "{} days (median)": "{1} Tage (Median)",
  "less than a minute": "weniger als eine Minute",
  "No cause was found": "Keine Ursache gefunden",
  "{} other causes": "{1} andere Ursachen",
};

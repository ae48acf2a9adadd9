import type { Fix } from "../../core/model.ts";
import { communicationServices } from "../methods/communication-services.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const switchToCommunicationServices = {
  id: "switch-to-communication-services",
  title: "Send mass mail through Azure Communication Services",
  whoCanDoIt: "program-keeper",
  needs: [],
  steps: (read) => [
    "In the Azure portal (portal.azure.com), create an Email Communication Services resource.",
    `Add ${read("sender.domain") ?? "your own mail domain"}, or better a part of it kept for mass mail, and publish the records for ownership, SPF and DKIM that the portal shows.`,
    "Create a Communication Services resource and connect the verified domain to it.",
    "Register an application in Entra, give it the role Communication and Email Service Owner on that resource, and create an SMTP user name for it there.",
    "Set the program to smtp.azurecomm.net, port 587, STARTTLS, with that user name and the application's client secret as the password.",
    "Ask for a higher quota early; a new resource may send little.",
  ],
  settings: communicationServices.settings,
  check:
    "A test mail reaches an address outside, and the resource's metrics count it as delivered.",
  undo: "Set the program back to its former server; the resources can be deleted.",
  watchOut: [
    "It costs by mail and by size, through an Azure subscription.",
    "Nothing lies in Sent Items, and replies go to the address that the program gives.",
    "Recipients of mass mail must be able to unsubscribe.",
  ],
  source: SOURCES.communicationServices,
  checked: CHECKED,
} satisfies Fix;

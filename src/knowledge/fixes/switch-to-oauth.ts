import type { Fix } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const switchToOauth = {
  id: "switch-to-oauth",
  title: "Let the program sign in with OAuth",
  whoCanDoIt: "exchange-admin",
  needs: [],
  steps: () => [
    "Register the program in Entra and let it ask for the permission SMTP.SendAsApp.",
    "Make its service principal known to Exchange with New-ServicePrincipal and give it the one mailbox it sends from.",
    "Set the program to smtp.office365.com, port 587, STARTTLS, sign-in with XOAUTH2.",
  ],
  source: SOURCES.smtpAuth,
  checked: CHECKED,
} satisfies Fix;

/** Exchange Team Blog, 2026-01-27, and message centre MC786329. For people to read; nothing is decided by it. */
export const PASSWORDS_END =
  "Signing in with a password is to be off by default from the end of December 2026, and Microsoft is to announce the day of its final end in the second half of 2027; plan for another way before that.";

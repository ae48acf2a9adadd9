import type { SaidElsewhere } from "./said-elsewhere.ts";

/** What people say instead of the plain words: long, polite, short or slang. */
export const ENGLISH: SaidElsewhere = [
  [
    /(?:delete|erase|remove|wipe|forget)(?: (?:all|any|the|of|my|personal|data|everything|anything|information|details|that|you|have|hold|keep|know|store|stored|saved)){1,8} (?:about|on) me/,
    "delete my data",
  ],
  [
    /(?:stop|quit) (?:the |these |those |your |all )?(?:reminders|notifications|notices|messages)|(?:stop|quit) (?:sending|messaging|reminding|notifying|bothering|pinging)(?: me)?(?: (?:with|about))?(?: (?:any|so many|all|these|those|the|more)){0,4}(?: (?:messages|reminders|notifications|notices))?|(?:do not|don'?t) (?:notify|message|remind|bother|ping|disturb) me|no (?:more )?(?:reminders|notifications|notices|messages)|(?:mute|switch off|turn off|disable|silence) (?:all )?(?:the |my |your )?(?:notifications|reminders|notices|messages)|(?:notifications|reminders) off/,
    "mute",
  ],
  [
    /(?:switch|turn) (?:the |my )?(?:notifications|reminders|notices|messages) (?:back )?on(?: again)?|(?:enable|resume|restart) (?:the |my )?(?:notifications|reminders|notices)|(?:notify|remind|message) me again|(?:notifications|reminders) (?:back )?on(?: again)?/,
    "unmute",
  ],
  [
    /what (?:(?:personal )?data|information) (?:(?:do|did|have) you )?(?:have |hold |keep |store |stored |saved |got )?(?:of|about|on) me|what you (?:have |know |hold |keep |store |stored |saved |got ){1,3}(?:of|about|on) me|what (?:have you|do you have) (?:stored |saved |kept )?(?:about|on) me|(?:send|give|show)(?: me)? (?:everything|all|what)(?: that)? (?:you )?(?:have |know |keep |store |stored |saved |got ){0,3}(?:of|about|on) me|(?:a )?copy of (?:all )?my (?:personal )?(?:data|information)/,
    "export my data",
  ],
  [
    /(?:(?:how|what) (?:is|are|about)|how'?s|what'?s (?:happening|up|going on|new)|what is (?:happening|going on|new)|whats|hows|where (?:is|are)|news|updates?|progress|anything new)(?: (?:new|on|about|with|of|the|up|for)){0,4} my (?:case|cases|ticket|tickets|request|report|issue|problem|incident|enquiry|bounce)s?|how my (?:case|ticket|request|report|issue|problem) .{0,40}(?:getting on|going|coming along|doing)|where (?:do )?we stand|any (?:news|updates?|progress|word)(?: yet| on (?:it|this|that))?|status update/,
    "my cases",
  ],
  [
    /what you (?:can )?do|what (?:are you|is it|is this) able to do|what (?:is|are) (?:this|you)(?: bot)? (?:for|good for)|what (?:this|the) bot (?:is for|does)|what does this (?:bot|thing|app) do|what (?:can|could) (?:i|we) (?:ask|do here|do with you)|how (?:does|do) (?:this|it|you)(?: bot| thing)? work|how (?:do|can) (?:i|we) use (?:this|you|it)/,
    "what can you do",
  ],
  [
    /(?:i |we )?(?:do not|don'?t|no longer|won'?t) need (?:it|this|that|you|your help|any help|help|anything)(?: any ?more| any longer| now)?|(?:you can )?(?:close|drop|withdraw|cancel) (?:my|this|the) (?:case|request|ticket|report|issue)|never ?mind|nvm|nevermind|(?:it )?(?:has )?sorted itself(?: out)?|scrap (?:it|that|this)|no need(?: (?:for|of) (?:it|this|help|anything))?(?: any ?more| now)?|no longer needed|not needed any ?more|false alarm|wrong (?:chat|bot|window|person)|(?:just )?ignore (?:it|this|that|me|my (?:message|last message))/,
    "cancel",
  ],
  [
    /(?:i|we) (?:have |'ve )?(?:fixed|solved|sorted) it(?: out)?(?: (?:myself|ourselves|now))?|(?:that|this|it|you) (?:fixed|solved|did|sorted) (?:it|that|this|the trick|the problem|the issue)|consider (?:it|this|that|the case) (?:solved|fixed|done|closed|sorted)|(?:problem|issue|error) (?:is |has been |was )?(?:solved|fixed|gone|sorted)|(?:it|that|this|mail|everything|scanner|printer|scanning) (?:is|are) (?:back|ok|okay|fine|up|fixed|sorted)(?: (?:and running|to normal|again|now)){0,4}|(?:it'?s|its|all|everything'?s|mails are|scans are) (?:(?:now )?(?:working|fixed|fine|good|ok|okay|sorted|solved|back to normal|up and running))(?: (?:now|again)){0,4}|(?:mails?|emails?|messages?|scans?) (?:are |is )?(?:now )?(?:going|getting|coming) (?:through|out)(?: (?:now|again)){0,4}|(?:it|mail) went through(?: (?:now|again|this time)){0,4}/,
    "it works now",
  ],
  [
    /(?:can|could|may|would|have|let|want|get|please|ask) (?:somebody|someone|anybody|anyone|a person|a human|a colleague|an agent)(?: (?:from|of|in|at) (?:the )?(?:it|helpdesk|help desk|support|it support|your team))?(?: please)? (?:to )?(?:call|phone|ring|contact|message) me|(?:get|give|connect|transfer|forward|redirect|put|pass) (?:me|us)(?: (?:through|on|over|to|with|an?|some|the|real|live|actual)){0,6} (?:person|human being|human|agent|operator|colleague|helpdesk|support|someone real|somebody real)|(?:want|need|prefer)(?: (?:an?|some|the|real|live|actual)){1,3} (?:person|human being|human|agent|operator)(?=$|[,.!?]| (?:please|now|not|instead))/,
    "talk to a person",
  ],
  [
    /what (?:do|should|must|shall|can) (?:i|we) (?:enter|put in|put|type in|type|fill in|set) (?:on|in|at|into|for)/,
    "settings for",
  ],
  [
    /(?:what|which) (?:would|do|can|could|should) (?:you|we|i) (?:recommend|advise|suggest|use)/,
    "which way",
    /\b(?:send|sending|scan|scanning|scanners?|printers?)\b/,
  ],
  [/(?:can|could)'?n?t (?:send|scan|mail|e-?mail)/, "cannot send"],
  [
    /(?:mail )?delivery (?:has )?(?:failed|failure|problem|status)|(?:non-?delivery|bounce) (?:report|message|mail|notice)|mailer-?daemon/,
    "bounced",
  ],
];

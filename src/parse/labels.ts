/**
 * Words in which bounces speak, in the languages that Exchange Online and common mail servers answer in.
 * Hints only: codes and structure decide first, and nothing is read by a label alone.
 */

/** The mail did not get there. */
export const FAILED =
  /undeliver|not (?:able to )?(?:be )?deliver|deliver(?:y|ing)[^.\n]{0,40}fail|fail(?:ed|ure)[^.\n]{0,40}deliver|deliver[^\n]{0,30}error|(?:could ?n[o']t|couldn't|could not|can't|cannot|unable to|wasn't|was not|hasn't been|didn't) (?:be )?(?:deliver|reach|sen[dt]|relay|find)|returned mail|mail (?:system )?error|failure notice|rejected|\bbounced\b|bounce (?:message|notification|report)|did(?: not|n't) reach|account is (?:disabled|suspended|inactive)|user unknown|unknown (?:user|recipient)|no such (?:user|mailbox|domain|host)|mailbox[^\n]{0,20}(?:full|unavailable|not found)|does not exist|doesn't exist|permanent(?:ly)? (?:fatal )?(?:error|fail)|giving up|loop alert|error (?:has )?occurred while (?:trying|attempting) to deliver|delivery problems|error delivering|lookup failure|(?:host|domain) (?:is )?unknown|unknown host|(?:address|domain|name) not found|exceeds allowed size|failure reasons|envelope expired|malformed address|incorrectly constructed|not exist|not recognized|(?:message|mail|sending) failed|invalid (?:final delivery )?userid|groups\.google\.com\/support|не может быть (?:доставлено|отправлено)|duplicated message-id|invalid (?:user )?address|unzustellbar|nicht zugestellt|konnte(?:n)? nicht|zustellung[^\n]{0,30}(?:fehl|nicht)|non remis|n'a pas pu être|non recapit|impossibile (?:recapit|consegn)|non (?:è stato )?(?:possibile )?(?:recapit|consegn)|onbestelbaar|niet (?:worden )?(?:bezorgd|afgeleverd)|não (?:foi )?(?:é )?(?:possível )?(?:entreg|pôde)|no se (?:puede|pudo|ha podido) entregar|no (?:se )?entreg|kunde inte levereras|går inte att leverera|не удается доставить|не доставлен|не удалось доставить|配信不能|配信できません|送信できません|届けられ|無法傳遞|无法传递|未能送达|无法送达|退信|nie można dostarczyć|niedostarczaln|nie dostarczon|kan ikke leveres|kunne ikke leveres|ikke leveret|ikke levert|nelze doručit|nedoručiteln|teslim edileme|iletileme/i;

/** The next server was not reached; whether that is final the text may not say. */
export const UNREACHED =
  /name service error|dns error|connection (?:timed out|refused)|temporary failure|no answer from host|host not found/i;

/** The mail is still on its way. */
export const DELAYED =
  /\bdelay(?:ed)?\b|not yet (?:been )?deliver|(?:will be|being) retried|still trying|will (?:keep|continue) (?:trying|to (?:try|be retried))|warning message only|do not need to resend|delivery attempts? will continue|temporar(?:y|ily)[^\n]{0,30}(?:failed|unable)|verz(?:ö|oe)gert|verz(?:ö|oe)gerung|retard(?:é|ée)\b|remise retardée|ritardat|vertraagd|atrasad|adiada|retraso|retrasad|försenad|fördröjd|задерж|отлож|遅延|遅れて|延迟|延遲|opóźnion|forsinket|forsinkelse|zpožděn|gecik/i;

/** The mail has arrived, or was handed on. */
export const DELIVERED =
  /successfully (?:delivered|relayed|sent)|was (?:delivered|relayed) (?:to|successfully)|relayed to (?:the following|host)|erfolgreich zugestellt|a été remis|consegnato correttamente|entregado correctamente/i;

/** A delay that has ended: the sender has given up. */
export const GAVE_UP =
  /giv(?:en|ing) up|gave up|message expired|has expired|retry time(?:out)? (?:exceeded|not reached)|permanent(?:ly)?|could not be delivered (?:for|within)|delivery (?:to [^\n]{0,100} )?(?:has )?failed|undeliverable|aufgegeben|unzustellbar/i;

/** Notes that ask nothing of the mail's path: out-of-office answers, receipts, complaints. */
export const NO_BOUNCE_SUBJECT =
  /^(?:\s*(?:auto(?:matic)?[ -]?(?:reply|response|antwort)|automatische antwort|out of (?:the )?office|abwesenheits|réponse automatique|risposta automatica|automatisch antwoord|resposta automática|respuesta automática|autosvar|автоматический ответ|自動応答|自动答复|read:|gelesen:|lu\s?:|letto:|gelezen:|lida:|leído:|läst:|прочтено:|開封済み:|not read:|ungelesen gelöscht:|accepted:|declined:|tentative:))/i;

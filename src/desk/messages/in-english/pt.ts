import type { SaidElsewhere } from "./said-elsewhere.ts";

export const PORTUGUESE: SaidElsewhere = [
  [
    /como (?:é que )?(?:isso |isto )?funciona(?: isto| isso)?/,
    "what can you do",
  ],
  [
    /(?:apagar|apague|apaga|excluir|exclua|eliminar|esquecer|esqueça)(?: todos)?(?: os)? meus (?:dados|casos)|(?:apagar|apague|apaga|exclua|elimine) tudo o que (?:você )?(?:sabe|tem|sabes|tens) sobre mim|esqueça-me/,
    "delete my data",
  ],
  [
    /(?:exportar|exporte|baixar|mostrar|mostre|ver)(?: todos)?(?: os)? meus dados|o que (?:você )?sabe[s]? (?:de|sobre) mim|(?:que|quais) (?:os )?dados (?:você )?(?:tem|tens|guarda|existem) (?:de|sobre) mim|cópia dos meus dados/,
    "export my data",
  ],
  [
    /fim do silêncio|(?:ativar|reativar) (?:os |as )?(?:lembretes|notificações|avisos)/,
    "unmute",
  ],
  [
    /silenciar|silêncio|(?:sem|chega de|pare de (?:me )?(?:enviar|mandar)|não me (?:envie|mande)(?: mais)?|desativ(?:ar|e|a)(?: os| as)?) (?:lembretes|mensagens|notificações|avisos)/,
    "mute",
  ],
  [
    /(?:falar|conversar) com (?:uma |um |o |a )?(?:pessoa|alguém|humano|atendente|colega|suporte|helpdesk)|(?:passe-me|passa-me|me passe|me passa|ligue-me) (?:para |a |com )?(?:uma? |o )?(?:pessoa|humano|atendente|suporte|técnico)|^(?:uma? )?(?:pessoa|humano|atendente)(?: real)?$/,
    "talk to a person",
  ],
  [
    /cancelar|cancele|cancela|deixa pra lá|deixe estar|(?:fechar|feche|fecha|cancelar|cancele|cancela|anular|anule) (?:o|a|o meu|a minha|meu|minha|este) (?:caso|pedido|chamado|ticket)|já não preciso(?: de ajuda| mais)?|não preciso mais(?: de ajuda)?|esquece|esqueça/,
    "cancel",
  ],
  [
    /(?<!não )(?:já |agora |tudo |o scanner |a impressora )?(?:funciona|está funcionando|está a funcionar|voltou a funcionar|funcionou)(?: agora| de novo| outra vez)?|(?:está |já está )?(?:resolvido|consertado)/,
    "it works now",
  ],
  [
    /(?:os )?meus (?:casos|chamados|pedidos)(?: abertos)?|como está (?:o caso|o andamento)|alguma novidade|há novidades|andamento/,
    "my cases",
  ],
  [
    /ajuda|ajude-me|me ajude|o que (?:você )?(?:pode|sabe|podes|sabes) fazer/,
    "help",
  ],
  [/(?:muito )?obrigad[ao](?: pela ajuda)?|valeu/, "thanks"],
  [/olá|oi|bom dia|boa tarde|boa noite/, "hello"],
  [/temas|assuntos/, "topics"],
  [
    /comparar|compare|comparação|diferenças? entre|todos os (?:métodos|modos)/,
    "compare",
  ],
  [
    /qual é (?:a melhor (?:maneira|forma|opção)|o melhor (?:método|caminho))|qual (?:método|maneira|forma|opção|caminho)|que (?:método|maneira|forma)/,
    "which way",
  ],
  [/como/, "which way", /enviar|envia|mandar|digitalizar/],
  [/digitalizar para (?:e-?mail|correio)/, "scan to mail"],
  [
    /(?:as )?configurações (?:para|de|do|da)|configuração (?:para|de|do|da)/,
    "settings for",
  ],
  [/configurar|instalar/, "set up"],
  [
    /abandonar (?:basic|as senhas|smtp auth)|migrar|migração|passar para oauth/,
    "migrate",
  ],
  [/evitar|prevenir|impedir|nunca mais/, "prevent"],
  [/(?:até )?quando/, "when do passwords end", /senhas?|basic|smtp auth/],
  [/prazos?|data limite/, "deadline"],
  [/exemplos? (?:de código )?(?:para|em|com)/, "sample in"],
  [
    /(?:foi |foram )?(?:devolvid[ao]s?|rejeitad[ao]s?|recusad[ao]s?)|volt(?:ou|aram|a)|não (?:chega|chegam|chegou|foi entregue|foram entregues)/,
    "bounced",
  ],
  [
    /não (?:consigo|consegue|conseguimos|posso|pode|podemos)/,
    "bounced",
    /enviar|mandar|digitalizar/,
  ],
  [/impressora|digitalizador|copiadora|dispositivo/, "printer"],
  [/aplicativo|aplicação|programa|site/, "program"],
  [/clientes?|fornecedor(?:es)?|extern[ao]s?/, "customer"],
  [/colegas?|intern[ao]s?/, "colleague"],
  [/(?:meu|minha) (?:caso|pedido|chamado|ticket)/, "my case"],
];
